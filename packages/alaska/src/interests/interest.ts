import { InputError, type Drawn, type Preference } from "@summitry/core";
import { positionActors, type PositionActor } from "../evidence/positions/position-row.ts";
import { tables } from "../tables/index.ts";
import { ceasefireCodes } from "../tables/ceasefire.ts";
import { guaranteesCodes } from "../tables/guarantees.ts";
import { resetCodes } from "../tables/reset.ts";
import { settlementCodes } from "../tables/settlement.ts";
import { layoutOf, type Evaluation, type Layout } from "./layout.ts";
import type { CellAddition, Cells } from "./cells.ts";
import { codedUtility, silentWorth } from "./codes.ts";
import {
  assuredHalt,
  assuredSettlement,
  ceasefireBenefit,
  distanceFromChina,
  resetBenefit,
  settlementBenefit,
  sphereOfInfluence,
} from "./prizes.ts";
import {
  haltInCeasefire,
  haltInSettlement,
  refusalWorth,
  warLeft,
  warWorth,
  type Belligerent,
} from "./war.ts";
import type { WarView } from "./cells.ts";
import { weightsOf } from "./weights.ts";
import { disputesOf, readingOf } from "./wording.ts";

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
 * Reservation value at a table: the worth of a silent text and, for the belligerents, of the war going on and of the
 * consequences of a refusal.
 */
export function walkAway(table: TableName, actor: PositionActor, drawn: Drawn, view: WarView): number {
  const { silent, atWar } = interestOf(table, actor);
  if (atWar === null) return silent(drawn);
  const weights = weightsOf(drawn);
  return silent(drawn) + warWorth(atWar, weights, view) + refusalWorth(atWar, weights, view);
}

/**
 * Worth of a table's texts to an actor in the current state of the world: its positions, what the world adds, and what
 * broad wording hides.
 *
 * @param cells Worth of every value by the actor's positions.
 */
export function evaluated(
  cells: Cells,
  table: TableName,
  actor: PositionActor,
  drawn: Drawn,
  view: WarView,
  disputes = 0,
): Evaluation {
  const { layout, additions, hasWording } = interestOf(table, actor);
  if (additions.length === 0 && !hasWording) return { layout, cells, reading: null, disputes };
  const weights = weightsOf(drawn);
  const row = cells.slice();
  for (const addition of additions) addition(row, weights, view);
  if (!hasWording) return { layout, cells: row, reading: null, disputes };
  const reading = readingOf(actor, weights, view);
  const hides = reading.gains !== 1 || reading.losses !== 1 || disputes !== 0;
  return { layout, cells: row, reading: hides ? reading : null, disputes };
}

/** Worth to an actor of a silent text at a table. */
export function silentTo(actor: PositionActor, table: TableName): (drawn: Drawn) => number {
  return interestOf(table, actor).silent;
}

/** What the current state of the world adds to single values of a table's issues, for each actor. */
const ADDITIONS: Readonly<Record<TableName, Readonly<Record<PositionActor, readonly CellAddition[]>>>> = {
  ceasefire: {
    trump: [ceasefireBenefit],
    putin: [warLeft("putin"), haltInCeasefire],
    zelensky: [warLeft("zelensky"), assuredHalt],
    europe: [assuredHalt],
  },
  settlement: {
    trump: [settlementBenefit],
    putin: [haltInSettlement],
    zelensky: [assuredSettlement],
    europe: [assuredSettlement],
  },
  reset: {
    trump: [sphereOfInfluence, distanceFromChina, resetBenefit],
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

/** The part of an actor's interest in a table that is the same in every run and every state of the world. */
interface Interest {
  readonly layout: Layout;
  /** What the current state of the world adds to single values of the table's issues. */
  readonly additions: readonly CellAddition[];
  /** Worth of a silent text. */
  readonly silent: (drawn: Drawn) => number;
  /** The actor, if it is at war and what the table decides depends on the course of the war; otherwise `null`. */
  readonly atWar: Belligerent | null;
  /** Whether texts of the table can be broad. */
  readonly hasWording: boolean;
}

const INTERESTS: ReadonlyMap<TableName, ReadonlyMap<PositionActor, Interest>> = new Map(
  (Object.keys(tables) as TableName[]).map((table) => {
    const layout = layoutOf(tables[table].agenda);
    const hasWording = disputesOf(table) !== null;
    const interest = (actor: PositionActor): Interest => ({
      layout,
      additions: ADDITIONS[table][actor],
      silent: silentWorth(CODES[table], actor),
      atWar: isAtWar(actor) && concernsWar(table) ? actor : null,
      hasWording,
    });
    return [table, new Map(positionActors.map((actor) => [actor, interest(actor)]))];
  }),
);

function interestOf(table: TableName, actor: PositionActor): Interest {
  const interest = INTERESTS.get(table)?.get(actor);
  if (interest !== undefined) return interest;
  throw INTERESTS.has(table)
    ? new InputError({ field: "actor", value: actor, allowed: positionActors })
    : new InputError({ field: "table", value: table, allowed: [...INTERESTS.keys()] });
}

function isAtWar(actor: PositionActor): actor is Belligerent {
  return actor === "putin" || actor === "zelensky";
}

/** Whether what a table decides depends on the course of the war. */
function concernsWar(table: TableName): boolean {
  return table === "ceasefire" || table === "settlement";
}
