import type { Drawn, Increments, Preference } from "@summitry/core";
import type { PositionActor } from "../evidence/index.ts";
import { tables } from "../tables/index.ts";
import { ceasefireCodes } from "../tables/ceasefire.ts";
import { guaranteesCodes } from "../tables/guarantees.ts";
import { resetCodes } from "../tables/reset.ts";
import { settlementCodes } from "../tables/settlement.ts";
import { codedUtility, silentWorth } from "./codes.ts";
import { assured, prized, resetPrices, spheresFor } from "./prizes.ts";
import { haltPrices, kindIncrements, refusalWorth, warWorth, type Belligerent, type WarView } from "./war.ts";
import { inWorld, quarrelsOf, readingOf } from "./wording.ts";

/** Name of a table of the scenario. */
export type TableName = keyof typeof tables;

/** Utility of a table's outcomes to an actor under a run's parameters, from its coded positions alone. */
export function utilityOf(table: TableName, actor: PositionActor): (drawn: Drawn) => Preference {
  switch (table) {
    case "ceasefire":
      return codedUtility(tables.ceasefire.agenda, ceasefireCodes, actor);
    case "settlement":
      return codedUtility(tables.settlement.agenda, settlementCodes, actor);
    case "reset":
      return codedUtility(tables.reset.agenda, resetCodes, actor);
    case "guarantees":
      return codedUtility(tables.guarantees.agenda, guaranteesCodes, actor);
    default:
      return table satisfies never;
  }
}

/**
 * Worth of walking away from a table: that of a silent text, and for the belligerents the war going on and what a refusal
 * brings or costs.
 */
export function walkAway(table: TableName, actor: PositionActor, drawn: Drawn, view: WarView): number {
  const silent = silentTo(actor, table)(drawn);
  if (!isAtWar(actor) || !concernsWar(table)) return silent;
  return silent + warWorth(actor, drawn, view) + refusalWorth(actor, drawn, view);
}

/** Worth of a table's texts to an actor as things stand: its positions, what the world adds, and what broad wording hides. */
export function appraised(
  utility: Preference,
  table: TableName,
  actor: PositionActor,
  drawn: Drawn,
  view: WarView,
  quarrels = 0,
): Preference {
  const increments = adjustment(table, actor, drawn, view);
  const reading = quarrelsOf(table) === null ? null : readingOf(actor, drawn, view);
  return inWorld(utility, { increments, reading, quarrels });
}

/** What the world as it stands adds to single values of a table's issues. */
function adjustment(table: TableName, actor: PositionActor, drawn: Drawn, view: WarView): Increments {
  switch (actor) {
    case "trump":
      return table === "reset"
        ? {
            ...spheresFor(actor, drawn, view),
            text: summed(
              prized(table, drawn, view).text,
              resetPrices(drawn, view, readingOf(actor, drawn, view)).text,
            ),
          }
        : prized(table, drawn, view);
    case "putin":
      return table === "reset" ? spheresFor(actor, drawn, view) : haltOf(table, drawn, view);
    case "zelensky":
      return table === "ceasefire"
        ? { kind: summed(kindIncrements(actor, drawn, view), assured(table, drawn, view).kind) }
        : assured(table, drawn, view);
    case "europe":
      return assured(table, drawn, view);
    default:
      return actor satisfies never;
  }
}

/** What the war and the price of a halt on the ground add for Putin. */
function haltOf(table: TableName, drawn: Drawn, view: WarView): Increments {
  if (!concernsWar(table)) return {};
  const kind = kindIncrements("putin", drawn, view);
  const { plain, afterDonetsk } = haltPrices(drawn, view);
  if (table === "ceasefire") {
    return {
      kind: { ...kind, "thirty days": -plain, general: -plain },
      line: { "Donetsk handover": plain - afterDonetsk, "four oblasts": plain },
    };
  }
  return {
    territory: {
      open: -plain,
      "contact line": -plain,
      swap: -plain,
      "Donetsk handover": -afterDonetsk,
    },
  };
}

const CODES = {
  ceasefire: ceasefireCodes,
  settlement: settlementCodes,
  reset: resetCodes,
  guarantees: guaranteesCodes,
} as const;

const silents = new Map<TableName, Map<PositionActor, (drawn: Drawn) => number>>();

/** Worth to an actor of a silent text at a table, worked out once for each. */
export function silentTo(actor: PositionActor, table: TableName): (drawn: Drawn) => number {
  const byActor = silents.get(table) ?? new Map<PositionActor, (drawn: Drawn) => number>();
  const silent = byActor.get(actor) ?? silentWorth(CODES[table], actor);
  silents.set(table, byActor.set(actor, silent));
  return silent;
}

function isAtWar(actor: PositionActor): actor is Belligerent {
  return actor === "putin" || actor === "zelensky";
}

/** The increments of one issue from two sources. */
function summed(one: Increments[string], other: Increments[string]): Readonly<Record<string, number>> {
  const sum: Record<string, number> = {};
  for (const part of [one, other]) {
    for (const value in part) sum[value] = (sum[value] ?? 0) + (part[value] ?? 0);
  }
  return sum;
}

/** Whether what a table settles depends on how the war goes. */
export function concernsWar(table: TableName): boolean {
  return table === "ceasefire" || table === "settlement";
}
