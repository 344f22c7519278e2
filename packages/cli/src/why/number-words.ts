import { grouped } from "@summitry/story/english";

const ONES = [
  "none",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
];
const TENS = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

/** A whole number in words below a hundred: "forty-four"; 2,000 above. */
export function numberWords(count: number): string {
  if (count >= 100) return grouped(count);
  if (count < 20) return ONES[count] ?? "";
  const ones = count % 10;
  return `${TENS[Math.floor(count / 10)]}${ones === 0 ? "" : `-${ONES[ones]}`}`;
}

const FRACTIONS: readonly (readonly [number, string])[] = [
  [1, "the whole"],
  [3 / 4, "three quarters"],
  [2 / 3, "two thirds"],
  [1 / 2, "half"],
  [1 / 3, "a third"],
  [1 / 4, "a quarter"],
  [1 / 5, "a fifth"],
  [1 / 6, "a sixth"],
  [1 / 8, "an eighth"],
  [1 / 10, "a tenth"],
  [1 / 12, "a twelfth"],
  [1 / 15, "a fifteenth"],
  [1 / 20, "a twentieth"],
  [1 / 30, "a thirtieth"],
  [1 / 50, "a fiftieth"],
  [1 / 100, "a hundredth"],
];

/** A share from 0 on as the nearest fraction that has a name: "a twentieth". */
export function fraction(share: number): string {
  if (share < 1 / 140) return "less than a hundredth";
  if (share > 1.15) return "more than the whole";
  const apart = ([value]: readonly [number, string]): number => Math.max(value / share, share / value);
  return FRACTIONS.reduce((best, each) => (apart(each) < apart(best) ? each : best))[1];
}

/** "both", or "all three" */
export function allParties(parties: readonly unknown[]): string {
  return parties.length === 2 ? "both" : `all ${numberWords(parties.length)}`;
}
