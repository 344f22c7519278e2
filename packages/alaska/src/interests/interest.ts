import type { Drawn, Increments, Preference } from "@summitry/core";
import type { PositionActor } from "../evidence/index.ts";
import { tables } from "../tables/index.ts";
import { ceasefireCodes } from "../tables/ceasefire.ts";
import { guaranteesCodes } from "../tables/guarantees.ts";
import { resetCodes } from "../tables/reset.ts";
import { settlementCodes } from "../tables/settlement.ts";
import { codedUtility, silentWorth } from "./codes.ts";
import { haltPrices, kindIncrements, warWorth, type Belligerent, type WarView } from "./war.ts";

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

/** Worth of walking away from a table: that of a silent text, and for the belligerents that of the war going on. */
export function walkAway(table: TableName, actor: PositionActor, drawn: Drawn, view: WarView): number {
  const silent = silentTo(actor, table)(drawn);
  return isAtWar(actor) && concernsWar(table) ? silent + warWorth(actor, drawn, view) : silent;
}

/** What the war as it stands adds to single values of a table's issues. */
export function adjustment(table: TableName, actor: PositionActor, drawn: Drawn, view: WarView): Increments {
  if (!isAtWar(actor) || !concernsWar(table)) return {};
  const kind = kindIncrements(actor, drawn, view);
  if (actor === "zelensky") return table === "ceasefire" ? { kind } : {};
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

function silentTo(actor: PositionActor, table: TableName): (drawn: Drawn) => number {
  const byActor = silents.get(table) ?? new Map<PositionActor, (drawn: Drawn) => number>();
  const silent = byActor.get(actor) ?? silentWorth(CODES[table], actor);
  silents.set(table, byActor.set(actor, silent));
  return silent;
}

function isAtWar(actor: PositionActor): actor is Belligerent {
  return actor === "putin" || actor === "zelensky";
}

/** Whether what a table settles depends on how the war goes. */
export function concernsWar(table: TableName): boolean {
  return table === "ceasefire" || table === "settlement";
}
