import { readFileSync } from "node:fs";
import { alaskaParameters } from "@summitry/alaska";
import { describe, expect, it } from "vitest";

interface Prior {
  readonly id: string;
  readonly low: number;
  readonly mode: number;
  readonly high: number;
}

const read = (file: string): string => readFileSync(new URL(file, import.meta.url), "utf8");

const first = JSON.parse(read("first-edition.json")) as readonly Prior[];
const today: readonly Prior[] = alaskaParameters;

/** The first cells of the ledger's tables: what each row is about. */
const subjects = read("../../../docs/ledger.md")
  .split("\n")
  .filter((line) => line.startsWith("|"))
  .map((line) => line.split("|")[1] ?? "")
  .join("\n");

/** Ids of parameters that stood in one list and not in another. */
const missing = (from: readonly Prior[], others: readonly Prior[]): readonly string[] =>
  from.map(({ id }) => id).filter((id) => !others.some((other) => other.id === id));

const priors = ({ low, mode, high }: Prior): string => [low, mode, high].join(" ");

const changed = today
  .filter((now) => first.some((then) => then.id === now.id && priors(then) !== priors(now)))
  .map(({ id }) => id);

const unrecorded = (ids: readonly string[]): readonly string[] =>
  ids.filter((id) => !subjects.includes(`\`${id}\``));

describe("docs/ledger.md", () => {
  it("names every parameter whose prior was changed", () => {
    expect(unrecorded(changed)).toEqual([]);
  });

  it("names every parameter that is gone", () => {
    expect(unrecorded(missing(first, today))).toEqual([]);
  });

  it("names every new parameter", () => {
    expect(unrecorded(missing(today, first))).toEqual([]);
  });

  it("gives every row all of its cells", () => {
    const rows = read("../../../docs/ledger.md")
      .split("\n")
      .filter((line) => line.startsWith("|"));
    for (const row of rows) expect(row.replaceAll("\\|", "").split("|"), row).toHaveLength(8);
  });
});
