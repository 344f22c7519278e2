import { additive, agenda, range, tabulated, utility, withInteractions } from "@summitry/core";

const deal = agenda({
  price: range({ from: 0, to: 100, step: 5 }), // 0, 5, 10, ... 100
  delivery: ["slow", "fast"],
});

/** Each issue by itself: weight times worth, added up. */
export const plain = additive(deal, {
  price: { weight: 0.7, values: (price) => 1 - price / 100 }, // a function of the value
  delivery: { weight: 0.3, values: { slow: 0, fast: 1 } }, // or a record
});

/** Over any other preference: what values of several issues add or take away together. */
export const together = withInteractions(plain, [
  { when: { price: [0, 5, 10], delivery: "fast" }, adds: 0.2 },
  { when: { price: 100 }, adds: -0.5 },
]);

/** Outcomes one by one. A list of all utilities in enumeration order does as well. */
export const listed = tabulated(deal, {
  outcomes: [
    { outcome: { price: 50, delivery: "fast" }, utility: 1 },
    { outcome: { price: 50, delivery: "slow" }, utility: 0.8 },
  ],
  otherwise: 0,
});

/** Any function of the outcome. */
export const fair = utility(deal, ({ price, delivery }) => {
  const fee = delivery === "fast" ? 60 : 40;
  return -Math.abs(price - fee) / 100;
});

const offer = { price: 10, delivery: "fast" } as const;
console.log([plain, together, listed, fair].map((preference) => preference.of(offer)));
