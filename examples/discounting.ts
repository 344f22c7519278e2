import { additive, agenda, aspiration, discounted, negotiate, range } from "@summitry/core";
import { stackedAlternatingOffers } from "@summitry/core";

const deal = agenda({ price: range({ from: 0, to: 1, step: 0.01 }) });
const protocol = stackedAlternatingOffers({ rounds: 50 });
const seller = additive(deal, { price: { weight: 1, values: (price) => price } });
const buyer = additive(deal, { price: { weight: 1, values: (price) => 1 - price } });

/** With every round an agreement is worth less to the buyer. */
export function sale(factor: number) {
  return negotiate({
    agenda: deal,
    protocol,
    parties: [
      { id: "seller", utility: seller, reservation: 0.2, strategy: aspiration({ exponent: 2 }) },
      {
        id: "buyer",
        utility: discounted(buyer, { factor, per: "round" }),
        reservation: 0.2, // walking away is not discounted
        strategy: aspiration({ exponent: 2 }),
      },
    ],
  });
}

for (const factor of [1, 0.98, 0.9]) console.log(factor, sale(factor).rounds, sale(factor).utilities);
