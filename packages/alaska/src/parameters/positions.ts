import { parameter, type Parameter } from "@summitry/core";
import { positions } from "../evidence/positions/index.ts";
import type {
  PositionActor,
  PositionIssue,
  PositionRow,
  Salience,
} from "../evidence/positions/position-row.ts";

/** Ids of the parameters that come from the coded positions. */
export type PositionParameterId = Exclude<
  `${PositionActor}.${PositionIssue}.${"reservation" | "salience"}`,
  `${"zelensky" | "europe"}.reset.${string}`
>;

/** Weights of the grades of salience. */
export const SALIENCE: Readonly<Record<Salience, number>> = { high: 3, medium: 2, low: 1 };

/**
 * Issues on which an actor's code and salience move nothing but its own worth: Europe signs no text on them, and the
 * others settle them in a peace settlement alone, to which hardly a run comes. They are fixed at their modes.
 */
const OWN_WORTH: Readonly<Record<PositionActor, ReadonlySet<PositionIssue>>> = {
  trump: new Set(["neutrality", "forceCaps"]),
  putin: new Set(["neutrality", "forceCaps", "reparations", "guarantees"]),
  zelensky: new Set(["neutrality", "forceCaps", "reparations"]),
  europe: new Set([
    "territory",
    "recognition",
    "ceasefire",
    "neutrality",
    "forceCaps",
    "sanctionsRelief",
    "followUp",
  ]),
};

/**
 * Two parameters for every position: the reservation code, from its published range, and the salience, from three
 * grades plus or minus one. The texts are cited; codes and grades are judgement.
 */
export const positionParameters: readonly Parameter<PositionParameterId>[] = positions.flatMap(
  (row): readonly Parameter<PositionParameterId>[] => {
    const { actor, issue } = row;
    if (issue === "reset") {
      return actor === "zelensky" || actor === "europe" ? [] : both(row, `${actor}.${issue}`);
    }
    return both(row, `${actor}.${issue}`);
  },
);

function both<const S extends string>(row: PositionRow, stem: S) {
  return [reservation(row, stem), salience(row, stem)];
}

function reservation<const S extends string>(row: PositionRow, stem: S): Parameter<`${S}.reservation`> {
  const { reservation: range, reservationText } = row;
  return parameter({
    id: `${stem}.reservation`,
    unit: "code from 0 (Russia's maximum) to 10 (Ukraine's maximum)",
    ...(isFixed(row) ? fixedAt(range.mode) : range),
    limits: [0, 10],
    seenBy: [row.actor],
    ...citation(row),
    because: `${fixing(row)}coded from: ${reservationText}`,
  });
}

function salience<const S extends string>(row: PositionRow, stem: S): Parameter<`${S}.salience`> {
  const { salience: grade } = row;
  const mode = SALIENCE[grade];
  return parameter({
    id: `${stem}.salience`,
    unit: "weight before normalising",
    limits: [0, 100],
    ...(isFixed(row) ? fixedAt(mode) : { low: mode - 1, mode, high: mode + 1 }),
    seenBy: [row.actor],
    ...citation(row),
    because: isFixed(row) ? `${fixing(row)}judged ${grade}` : `judged ${grade}, give or take a grade`,
  });
}

function isFixed({ actor, issue }: PositionRow): boolean {
  return OWN_WORTH[actor].has(issue);
}

function fixedAt(mode: number) {
  return { low: mode, mode, high: mode };
}

function fixing(row: PositionRow): string {
  if (!isFixed(row)) return "";
  const why =
    row.actor === "europe" ? "Europe signs no text on it" : "its whole range moved no outcome in 30 runs";
  return `fixed, since ${why}; `;
}

function citation({ citations, basis, date }: PositionRow): { source: string; date: string | null } {
  return { source: citations.length > 0 ? citations.join("; ") : `judgement (${basis})`, date };
}
