import type { Drawn, Preference } from "@summitry/core";
import type { PositionActor } from "../evidence/index.ts";
import { tables } from "../tables/index.ts";
import { ceasefireCodes } from "../tables/ceasefire.ts";
import { guaranteesCodes } from "../tables/guarantees.ts";
import { resetCodes } from "../tables/reset.ts";
import { settlementCodes } from "../tables/settlement.ts";
import { layoutOf, type Appraisal } from "./appraisal.ts";
import type { Addition, Cells } from "./cells.ts";
import { codedUtility, silentWorth } from "./codes.ts";
import {
  assuredHalt,
  assuredSettlement,
  ceasefirePrize,
  distanceFromChina,
  resetPrize,
  settlementPrize,
  sphereOfInfluence,
} from "./prizes.ts";
import {
  haltInCeasefire,
  haltInSettlement,
  refusalWorth,
  warLeft,
  warWorth,
  type Belligerent,
  type WarView,
} from "./war.ts";
import { weightsOf } from "./weights.ts";
import { quarrelsOf, readingOf } from "./wording.ts";

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
  const weights = weightsOf(drawn);
  return silent + warWorth(actor, weights, view) + refusalWorth(actor, weights, view);
}

/**
 * Worth of a table's texts to an actor as things stand: its positions, what the world adds, and what broad wording hides.
 *
 * @param cells Worth of every value by the actor's positions.
 */
export function appraised(
  cells: Cells,
  table: TableName,
  actor: PositionActor,
  drawn: Drawn,
  view: WarView,
  quarrels = 0,
): Appraisal {
  const layout = LAYOUTS[table];
  const additions = ADDITIONS[table][actor];
  if (additions.length === 0 && quarrelsOf(table) === null) return { layout, cells, reading: null, quarrels };
  const weights = weightsOf(drawn);
  const row = cells.slice();
  for (const addition of additions) addition(row, weights, view);
  if (quarrelsOf(table) === null) return { layout, cells: row, reading: null, quarrels };
  const reading = readingOf(actor, weights, view);
  const hides = reading.gains !== 1 || reading.losses !== 1 || quarrels !== 0;
  return { layout, cells: row, reading: hides ? reading : null, quarrels };
}

const LAYOUTS = {
  ceasefire: layoutOf(tables.ceasefire.agenda),
  settlement: layoutOf(tables.settlement.agenda),
  reset: layoutOf(tables.reset.agenda),
  guarantees: layoutOf(tables.guarantees.agenda),
} as const;

/** What the world as it stands adds to single values of a table's issues, for each actor. */
const ADDITIONS: Readonly<Record<TableName, Readonly<Record<PositionActor, readonly Addition[]>>>> = {
  ceasefire: {
    trump: [ceasefirePrize],
    putin: [warLeft("putin"), haltInCeasefire],
    zelensky: [warLeft("zelensky"), assuredHalt],
    europe: [assuredHalt],
  },
  settlement: {
    trump: [settlementPrize],
    putin: [haltInSettlement],
    zelensky: [assuredSettlement],
    europe: [assuredSettlement],
  },
  reset: {
    trump: [sphereOfInfluence, distanceFromChina, resetPrize],
    putin: [sphereOfInfluence],
    zelensky: [],
    europe: [],
  },
  guarantees: { trump: [], putin: [], zelensky: [], europe: [] },
};

const CODES = {
  ceasefire: ceasefireCodes,
  settlement: settlementCodes,
  reset: resetCodes,
  guarantees: guaranteesCodes,
} as const;

/** Worth to an actor of a silent text at a table. */
export function silentTo(actor: PositionActor, table: TableName): (drawn: Drawn) => number {
  return SILENT[table][actor];
}

const SILENT = {
  ceasefire: byActor("ceasefire"),
  settlement: byActor("settlement"),
  reset: byActor("reset"),
  guarantees: byActor("guarantees"),
} as const;

function byActor(table: TableName): Readonly<Record<PositionActor, (drawn: Drawn) => number>> {
  const silent = (actor: PositionActor) => silentWorth(CODES[table], actor);
  return {
    trump: silent("trump"),
    putin: silent("putin"),
    zelensky: silent("zelensky"),
    europe: silent("europe"),
  };
}

function isAtWar(actor: PositionActor): actor is Belligerent {
  return actor === "putin" || actor === "zelensky";
}

/** Whether what a table settles depends on how the war goes. */
export function concernsWar(table: TableName): boolean {
  return table === "ceasefire" || table === "settlement";
}
