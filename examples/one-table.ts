import { additive, agenda, aspiration, negotiate, stackedAlternatingOffers } from "@summitry/core";

const deal = agenda({ price: [10, 20, 30], delivery: ["slow", "fast"] });

export const result = negotiate({
  agenda: deal,
  protocol: stackedAlternatingOffers({ rounds: 20 }),
  parties: [
    {
      id: "buyer",
      utility: additive(deal, {
        price: { weight: 0.7, values: { 10: 1, 20: 0.4, 30: 0 } },
        delivery: { weight: 0.3, values: { slow: 0, fast: 1 } },
      }),
      reservation: 0.2,
      strategy: aspiration({ exponent: 4 }),
    },
    {
      id: "seller",
      utility: additive(deal, {
        price: { weight: 0.8, values: { 10: 0, 20: 0.6, 30: 1 } },
        delivery: { weight: 0.2, values: { slow: 1, fast: 0 } },
      }),
      reservation: 0.1,
      strategy: aspiration({ exponent: 0.25 }),
      redLines: [{ id: "no-loss", forbids: (outcome) => outcome.price < 20, because: "cost is 15" }],
    },
  ],
  seed: 1,
});

console.log(result.agreement, result.rounds, result.utilities, result.because);
