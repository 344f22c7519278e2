import { plainNumber } from "./number.ts";

/** A number with its noun: "1 run", "2,000 runs". */
export function withCount(number: number, one: string, many = `${one}s`): string {
  return `${plainNumber(number)}\u00a0${number === 1 ? one : many}`;
}

/** "a, b and c". */
export function joined(items: readonly string[]): string {
  if (items.length <= 1) return items[0] ?? "";
  return `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

/** The text with a capital first letter. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Numbers of runs that may differ: "300 runs", "280 to 300 runs". */
export function runsOf(rows: readonly { readonly runs: number }[]): string {
  const numbers = rows.map(({ runs }) => runs);
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  return low === high ? withCount(low, "run") : `${plainNumber(low)} to ${withCount(high, "run")}`;
}

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

/** A date YYYY-MM-DD as "15 August 2025". */
export function spelledDate(date: string): string {
  const [year, month, day] = date.split("-").map(Number);
  return `${day}\u00a0${MONTHS[(month ?? 1) - 1]} ${year}`;
}

/** An id as words: "airTruce" is "air truce". */
export function spelled(id: string): string {
  return id
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/[-_]+/g, " ")
    .toLowerCase();
}

/** "one", "two" to "nine", then figures. */
export function numberWord(number: number): string {
  return (
    ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"][number] ?? String(number)
  );
}
