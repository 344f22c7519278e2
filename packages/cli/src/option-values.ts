import type { Shard } from "@summitry/monte-carlo";
import { nearestName } from "@summitry/core/checks";
import { InvalidArgumentError } from "commander";
import type { Precision } from "./batch/precision.ts";
import { settingOf, type Settings } from "./opening/changes.ts";
import { grouped } from "@summitry/story/english";

/*
 * What these parsers throw says what they expect, in words that go on after "expected": `failureOf` makes the line.
 */

/** Checks that an option has a value: `--seed= ` and `--seed --json` have none. */
export function given(text: string): string {
  if (text.trim() === "" || text.startsWith("--")) throw new InvalidArgumentError("a value");
  return text;
}

/** Takes a folder, and adds it to those given before. */
export function folderToo(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, given(text)];
}

/** Parses a name. Names have one form in Unicode, NFC, whatever a keyboard or a terminal makes of them. */
export function typedName(text: string): string {
  return given(text).normalize("NFC");
}

/** Parses names separated by commas, and adds them to those given before. */
export function commaSeparated(text: string, before: readonly string[] = []): readonly string[] {
  const names = typedName(text)
    .split(",")
    .map((name) => name.trim());
  return [...before, ...names];
}

/** Makes a parser that takes one of some words. */
export function wordAmong<W extends string>(words: readonly W[]): (text: string) => W {
  return (text) => {
    const found = words.find((word) => word === text);
    if (found !== undefined) return found;
    const nearest = nearestName(text, words);
    const hint = nearest === null ? "" : `; did you mean ${nearest}?`;
    throw new InvalidArgumentError(`${words.length === 1 ? words[0] : `one of ${words.join(", ")}`}${hint}`);
  };
}

/** Parses a number. */
export function numberGiven(text: string): number {
  const value = Number(given(text));
  if (Number.isFinite(value)) return value;
  throw new InvalidArgumentError("a finite number");
}

/** Makes a parser of whole numbers within limits. */
export function wholeNumber(lowest: number, highest: number): (text: string) => number {
  return (text) => {
    const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (value >= lowest && value <= highest) return value;
    const limits =
      highest === Number.MAX_SAFE_INTEGER
        ? `of at least ${lowest}`
        : `from ${grouped(lowest)} to ${grouped(highest)}`;
    const meant = plainDigits(text);
    const hint = meant >= lowest && meant <= highest ? `; did you mean ${meant}?` : "";
    throw new InvalidArgumentError(`a whole number ${limits}${hint}`);
  };
}

/** The whole number that 2,000 or 1e3 stands for, as people and tables write them; NaN for anything else. */
function plainDigits(text: string): number {
  if (/^\d{1,3}([,_' ]\d{3})+$/.test(text)) return Number(text.replace(/\D/g, ""));
  const value = /^\d+(\.\d+)?e\d+$/i.test(text) ? Number(text) : Number.NaN;
  return Number.isSafeInteger(value) ? value : Number.NaN;
}

/** Parses settings, "a.b=0.1,flag=true", and adds them to those given before. */
export function settings(text: string, before: Settings = {}): Settings {
  const set = new Map(Object.entries(before));
  for (const pair of commaSeparated(text)) {
    const at = pair.indexOf("=");
    const name = pair.slice(0, at).trim();
    const value = pair.slice(at + 1).trim();
    if (at < 0 || name === "" || value === "") {
      throw new InvalidArgumentError(
        "name=value, with commas between several, and + within a list: relax=a+b",
      );
    }
    if (name === "without") throw new InvalidArgumentError(`--without ${value} instead: it is no setting`);
    const earlier = set.get(name);
    if (earlier !== undefined)
      throw new InvalidArgumentError(`every name once, and ${name}=${earlier} came before`);
    set.set(name, settingOf(value));
  }
  return Object.fromEntries(set);
}

/** Parses the settings of one more variant, and adds it to the variants given before. */
export function settingsOf(text: string, before: readonly Settings[] = []): readonly Settings[] {
  return [...before, settings(text)];
}

/** Parses an outcome and a half-width, "ceasefire=0.01". */
export function precision(text: string): Precision {
  const [outcome = "", width = "", ...more] = typedName(text).split("=");
  const halfWidth = Number(width);
  if (outcome !== "" && more.length === 0 && halfWidth > 0 && halfWidth < 1) return { outcome, halfWidth };
  const [, points] = /^(\d*\.?\d+) ?%$/.exec(width) ?? [];
  const hint = points === undefined ? "" : `; did you mean ${outcome}=${Number(points) / 100}?`;
  throw new InvalidArgumentError(`outcome=width, with a width above 0 and below 1${hint}`);
}

/** Parses the number of a shard and the number of shards, "3/16". */
export function shard(text: string): Shard {
  const [, index, of] = /^(\d+)\/(\d+)$/.exec(text)?.map(Number) ?? [];
  if (index !== undefined && of !== undefined && index >= 1 && index <= of) return { index, of };
  throw new InvalidArgumentError("i/n, with i from 1 to n");
}

/** Makes a parser of a number from 0 to a greatest one. */
export function shareBelow(most: number): (text: string) => number {
  return (text) => {
    const value = /^\d*\.?\d+$/.test(text) ? Number(text) : Number.NaN;
    if (value <= most) return value;
    throw new InvalidArgumentError(`a number from 0 to ${most}`);
  };
}

/** Parses a day of the calendar, YYYY-MM-DD: the 30th of February is none. */
export function calendarDate(text: string): string {
  const day = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : new Date(Number.NaN);
  if (!Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)) return text;
  throw new InvalidArgumentError("a date as YYYY-MM-DD");
}
