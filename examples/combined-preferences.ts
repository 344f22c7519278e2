import { additive, agenda, gainsAndLosses, masked, range, redLine, scaled, sum } from "@summitry/core";

const deal = agenda({
  price: range({ from: 0, to: 100, step: 5 }),
  delivery: ["slow", "fast"],
});
const seller = additive(deal, {
  price: { weight: 0.8, values: (price) => price / 100 },
  delivery: { weight: 0.2, values: { slow: 1, fast: 0 } },
});
const buyer = additive(deal, {
  price: { weight: 0.7, values: (price) => 1 - price / 100 },
  delivery: { weight: 0.3, values: { slow: 0, fast: 1 } },
});

/** A friend of both, who thinks more of the buyer and would like to be left in peace. */
export const friend = sum(scaled(buyer, 0.75), scaled(seller, 0.25), -0.1);

/** A buyer who grudges the seller its profit. */
export const grudging = sum(buyer, scaled(seller, -0.5));

const wages = redLine<{ readonly price: number; readonly delivery: string }>({
  id: "wages",
  forbids: ({ price, delivery }) => delivery === "fast" && price < 40,
  because: "whoever works at night is paid for it",
});

/** What the seller wants, to those who know its red line: it can't sign a fast delivery for less than 40. */
export const expected = masked(seller, { where: wages.forbids, worth: -1 });

/** A buyer who pays 50 today, gets slow deliveries, and minds getting less twice as much as getting more. */
export const wary = gainsAndLosses(buyer, {
  from: { price: 50, delivery: "slow" },
  gains: 1,
  losses: 2,
});

const offer = { price: 20, delivery: "fast" } as const;
console.log([friend, grudging, expected, wary].map((preference) => preference.of(offer)));
