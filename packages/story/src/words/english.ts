/** Joins names as in a sentence: "A, B and C". */
export function joined(words: readonly string[]): string {
  if (words.length < 2) return words.join();
  return `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

/** A number with its noun: "1 offer", "2,000 runs". */
export function withCount(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? "" : "s"}`;
}

/** A whole number with commas: 2,000. */
export function grouped(value: number): string {
  return (Math.round(value) + 0).toLocaleString("en-GB"); // + 0, because -0 would be written with its sign
}

/** A share from 0 to 1 in per cent, with one decimal: "43.2 %". */
export function percent(share: number): string {
  if (Number.isNaN(share)) return "no data";
  return `${fixed(share * 100, 1)} %`;
}

/** A number with that many decimals; what rounds to nothing has no sign: "0.00". */
export function fixed(value: number, decimals: number): string {
  const text = value.toFixed(decimals);
  return Number(text) === 0 ? text.replace("-", "") : text;
}

/** A number with at most three decimals. */
export function shortNumber(value: number): string {
  return String(Number(value.toFixed(3)));
}

/** The text with a capital first letter. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** An id in words: "europeanCoalition" and "european-coalition" are "european coalition". */
export function spelled(id: string): string {
  return id
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/[-_]+/g, " ")
    .toLowerCase();
}

/** Names red lines: "the red lines recognition and guarantees". */
export function redLines(ids: readonly string[]): string {
  return `the red ${ids.length === 1 ? "line" : "lines"} ${joined(ids)}`;
}

export { plainReason } from "./plain-reason.ts";
