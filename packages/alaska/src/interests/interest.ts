import { increased, InputError, type Drawn, type Increments, type Preference } from "@summitry/core";
import { positionActors, type PositionActor } from "../evidence/positions/position-row.ts";
import { tables, type TableName } from "../tables/index.ts";
import { ceasefireCodes } from "../tables/ceasefire.ts";
import { isOnUkraine } from "../tables/on-ukraine.ts";
import { guaranteesCodes } from "../tables/guarantees.ts";
import { resetCodes } from "../tables/reset.ts";
import { settlementCodes } from "../tables/settlement.ts";
import { additions, addTheSame, type WorldIncrements } from "./additions.ts";
import { codedUtility, movedWorth, silentWorth } from "./codes.ts";
import { addedUp, movementOf } from "./movement.ts";
import { laterSeasons, refusalWorth, warWorth, type Belligerent } from "./war.ts";
import { isReliefElsewhere, withoutRelief } from "./relief.ts";
import { weightsOf, type WarView } from "./weights.ts";
import { readBy, readingOf, wordingOf, type Reading, type TableWording } from "./wording.ts";

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
  const lastWord = silent(drawn, movementOf(actor, table, view));
  const later = table === "settlement" ? laterSeasons(atWar, weights, view) : 0;
  return lastWord + warWorth(atWar, weights, view) + later + refusalWorth(atWar, weights, view);
}

/** What the state of the world makes of an actor's positions at a table. */
export interface Circumstances {
  /** What it adds to the worth of single values; `null` for nothing. */
  readonly adds: Increments | null;
  /** What movement since the start adds to it; `null` for nothing. */
  readonly moved: Increments | null;
  /** How the actor reads broad texts; `null` at a table without them. */
  readonly reading: Reading | null;
  /** Whether relief of sanctions is promised at another table already, so that it counts for nothing at this one. */
  readonly reliefElsewhere: boolean;
}

/** The circumstances in the current state of the world. */
export function circumstances(
  table: TableName,
  actor: PositionActor,
  drawn: Drawn,
  view: WarView,
): Circumstances {
  const { addition, wording, moved } = interestOf(table, actor);
  const weights = weightsOf(drawn);
  return {
    adds: addition === null ? null : addition(weights, view),
    moved: moved(drawn, movementOf(actor, table, view)),
    reading: wording === null ? null : readingOf(actor, weights, view),
    reliefElsewhere: isReliefElsewhere(table, view),
  };
}

/** Whether two circumstances of an actor at a table come to the same. */
function areSame(one: Circumstances, other: Circumstances): boolean {
  const { adds, reading } = one;
  if (one.reliefElsewhere !== other.reliefElsewhere || one.moved !== other.moved) return false;
  if (reading?.gains !== other.reading?.gains || reading?.losses !== other.reading?.losses) return false;
  return adds === null || other.adds === null ? adds === other.adds : addTheSame(adds, other.adds);
}

/**
 * Worth of a table's texts to an actor: its positions, what the world adds, and what broad wording hides.
 *
 * @param utility Worth by the actor's positions alone.
 * @param disputes Cost of disputes over the meaning of a broad text in force.
 */
export function worthIn(now: Circumstances, table: TableName, utility: Preference, disputes = 0): Preference {
  const isPlain = now.adds === null && now.moved === null && now.reading === null;
  if (isPlain && !now.reliefElsewhere) return utility;
  let cached = latest.get(utility);
  if (cached === undefined) latest.set(utility, (cached = { appraisal: null }));
  const before = cached.appraisal;
  const known = before !== null && areSame(before.now, now) ? before : null;
  if (known?.disputes === disputes) return known.worth;
  cached.appraisal = appraised(now, table, utility, disputes, known);
  return cached.appraisal.worth;
}

/** What texts are worth in some circumstances. */
interface Appraisal {
  readonly now: Circumstances;
  /** Worth of texts if all were precise. */
  readonly plain: Preference;
  readonly disputes: number;
  readonly worth: Preference;
}

/**
 * The latest appraisal, by utility: from one day to the next, circumstances often stay the same, or all of them but the
 * disputes.
 */
const latest = new WeakMap<Preference, { appraisal: Appraisal | null }>();

/** @param known An appraisal in the same circumstances with other disputes; `null` for none. */
function appraised(
  now: Circumstances,
  table: TableName,
  utility: Preference,
  disputes: number,
  known: Appraisal | null,
): Appraisal {
  const { reading, reliefElsewhere } = now;
  const adds = known === null ? addedUp(now.adds, now.moved) : null;
  const coded = reliefElsewhere ? withoutRelief(table, utility) : utility;
  const plain = known?.plain ?? (adds === null ? coded : increased(coded, adds));
  const wording = WORDINGS[table];
  const worth = reading === null || wording === null ? plain : readBy(reading, plain, wording, disputes);
  return { now, plain, disputes, worth };
}

/** Worth to an actor of a silent text at a table. */
export function silentTo(actor: PositionActor, table: TableName): (drawn: Drawn) => number {
  return interestOf(table, actor).silent;
}

const CODES = {
  ceasefire: ceasefireCodes,
  settlement: settlementCodes,
  reset: resetCodes,
  guarantees: guaranteesCodes,
} as const;

const WORDINGS: Readonly<Record<TableName, TableWording | null>> = {
  ceasefire: wordingOf(tables.ceasefire.agenda),
  settlement: wordingOf(tables.settlement.agenda),
  reset: wordingOf(tables.reset.agenda),
  guarantees: wordingOf(tables.guarantees.agenda),
};

/** The part of an actor's interest in a table that is the same in every run and every state of the world. */
interface Interest {
  /** What the current state of the world adds to single values of the table's issues; `null` for nothing. */
  readonly addition: WorldIncrements | null;
  /** How texts of the table can be worded; `null` where they are always precise. */
  readonly wording: TableWording | null;
  /** Worth of a silent text, after some movement. */
  readonly silent: (drawn: Drawn, movement?: number) => number;
  /** What movement since the start of the run adds to single values. */
  readonly moved: (drawn: Drawn, movement: number) => Increments | null;
  /** The actor, if it is at war and what the table decides depends on the course of the war; otherwise `null`. */
  readonly atWar: Belligerent | null;
}

const INTERESTS: ReadonlyMap<TableName, ReadonlyMap<PositionActor, Interest>> = new Map(
  (Object.keys(tables) as TableName[]).map((table) => {
    const interest = (actor: PositionActor): Interest => ({
      addition: additions[table][actor] ?? null,
      wording: WORDINGS[table],
      silent: silentWorth(CODES[table], actor),
      moved: movedWorth(CODES[table], actor),
      atWar: isAtWar(actor) && isOnUkraine(table) ? actor : null,
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
