import { aFlag, aListOf, anObject, maybe, oneAmong } from "@summitry/core/checks";
import { redLine, type RedLine } from "@summitry/core";
import { article } from "./evidence/article.ts";
import { position } from "./evidence/positions/index.ts";
import type { PositionIssue } from "./evidence/positions/position-row.ts";
import { hasForce, type GuaranteesText } from "./tables/guarantees.ts";

/** What the red lines depend on: the issues of the ceasefire and the settlement table, as far as a text has them. */
export interface TextOnUkraine {
  /** Kind of ceasefire. */
  readonly kind?: string;
  /** Line of a ceasefire. */
  readonly line?: string;
  /** Territory in a settlement. */
  readonly territory?: string;
  /** Recognition of transfers. */
  readonly recognition?: string;
  /** Security guarantees. */
  readonly guarantees?: string;
  /** Reparations. */
  readonly reparations?: string;
}

const statedBy = (issue: PositionIssue): string =>
  [article.source, ...position("zelensky", issue).citations, ...position("europe", issue).citations].join(
    "; ",
  );

/** No legal recognition of any transfer or swap of land, Crimea included. */
export const recognitionLine: RedLine<TextOnUkraine> = redLine<TextOnUkraine>({
  id: "recognition",
  forbids: ({ recognition: text }) => text === "Crimea de jure" || text === "de jure",
  because: "no legal recognition of any transfer or swap of land, Crimea included",
  source: statedBy("recognition"),
});

/** A permanent settlement, or a text that gives up land Ukraine holds, needs at least a coalition force. */
export const guaranteesLine: RedLine<TextOnUkraine> = redLine<TextOnUkraine>({
  id: "guarantees",
  forbids: (text) => (isSettlement(text) || givesUpLand(text)) && !isGuaranteed(text),
  because:
    "a settlement, or giving up land that Ukraine holds, needs at least a coalition force in the same text",
  source: statedBy("guarantees"),
});

/** The guarantees line when a pact in force with a European force satisfies it too. */
export const guaranteesOrPactLine: RedLine<TextOnUkraine> = redLine<TextOnUkraine>({
  ...guaranteesLine,
  binds: (view) => {
    const pact = view.inForce("guarantees");
    return pact === null || !hasForce(pact.outcome as GuaranteesText);
  },
});

/** A permanent settlement needs a compensation fund or better. */
export const reparationsLine: RedLine<TextOnUkraine> = redLine<TextOnUkraine>({
  id: "reparations",
  forbids: (text) => isSettlement(text) && (text.reparations === "open" || text.reparations === "none"),
  because: "a settlement needs a compensation fund or better",
  source: statedBy("reparations"),
});

/** No giving up of land that Ukraine holds, on any terms. Optional, since no party has stated it like this. */
export const cessionLine: RedLine<TextOnUkraine> = redLine<TextOnUkraine>({
  id: "cession",
  forbids: givesUpLand,
  because: "no land that Ukraine holds is given up, on whatever terms",
  source: statedBy("territory"),
});

/** Name of one of the three lines. */
export type UkraineLine = "recognition" | "guarantees" | "reparations";

/** Names of the three lines. */
export const UKRAINE_LINES: readonly UkraineLine[] = ["recognition", "guarantees", "reparations"];

/** Options of the red lines. */
export interface LineOptions {
  /** Lines that are relaxed; none when left out. */
  readonly relax?: readonly UkraineLine[];
  /** Whether a pact in force can replace guarantees in the text; false when left out. */
  readonly pactCounts?: boolean;
  /** Whether giving up land is a red line as well; false when left out. */
  readonly cession?: boolean;
}

const takes = anObject(
  {
    relax: maybe(aListOf(oneAmong(UKRAINE_LINES), { of: "names of lines" })),
    pactCounts: maybe(aFlag),
    cession: maybe(aFlag),
  },
  { within: "", open: true, of: "options: an object" },
);

/** Ukraine's red lines, fully backed by the European coalition, with the options applied. */
export function ukraineLines(options: LineOptions): readonly RedLine[] {
  takes("options", options);
  const { relax = [], pactCounts = false, cession: land = false } = options;
  const lines = [
    recognitionLine,
    pactCounts ? guaranteesOrPactLine : guaranteesLine,
    reparationsLine,
    ...(land ? [cessionLine] : []),
  ];
  return lines.filter(({ id }) => !relax.some((relaxed) => relaxed === id)) as readonly RedLine[];
}

function isSettlement({ reparations: issue }: TextOnUkraine): boolean {
  return issue !== undefined;
}

function givesUpLand({ line, territory }: TextOnUkraine): boolean {
  const land = line ?? territory;
  return land === "swap" || land === "Donetsk handover" || land === "four oblasts";
}

function isGuaranteed({ guarantees: issue }: TextOnUkraine): boolean {
  return issue === "coalition force" || issue === "coalition and US backstop" || issue === "article-5-like";
}
