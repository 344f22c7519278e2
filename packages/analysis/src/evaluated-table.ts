import { contributionsOf, floorOf, forbidden, InputError, opening } from "@summitry/core";
import type { Agenda, Interests, Issues, Preference, RedLine } from "@summitry/core";
import type { Problem } from "./problem.ts";

/** A red line in force, with its holder and the outcomes it forbids. */
export interface DrawnLine<Id extends string> {
  /** Id of the party that holds it. */
  readonly holder: Id;
  /** Id of the line. */
  readonly line: string;
  /** 1 for the outcomes, by number, that cross it. */
  readonly crossed: Uint8Array;
}

/** What one party brings to a table; arrays are indexed by outcome number unless they say otherwise. */
export interface Side<Id extends string> {
  /** Id of the party. */
  readonly id: Id;
  /** Utility of every outcome. */
  readonly utilities: Float64Array;
  /** What each value of each issue adds to the utilities; `null` unless they are sums over issues. */
  readonly contributions: readonly Float64Array[] | null;
  /** Reservation value: what walking away is worth. */
  readonly reservation: number;
  /** The least utility that counts as worth at least walking away: `floorOf`. */
  readonly floor: number;
  /** Lowest utility on the agenda. */
  readonly min: number;
  /** Highest utility on the agenda. */
  readonly max: number;
  /** Its part of the disagreement point: the reservation value where it is finite and no lower than `min`, else `min`. */
  readonly disagreement: number;
}

/** A table prepared for analysis: utilities and red lines by outcome number. */
export interface EvaluatedTable<I extends Issues, Id extends string> {
  /** The issues and their possible outcomes. */
  readonly agenda: Agenda<I>;
  /** Everybody at the table, in order. */
  readonly seated: readonly Side<Id>[];
  /** The parties: those at the table who would sign, so everybody but a mediator. */
  readonly sides: readonly Side<Id>[];
  /** The parties' red lines in force that forbid at least one outcome, in the order of their holders. */
  readonly lines: readonly DrawnLine<Id>[];
}

/**
 * Prepares a table for analysis.
 *
 * @throws InputError for fewer than two parties, an id given twice, a utility over another agenda or that is not
 *   finite, a reservation value that is not a number, a red line that does not say what it forbids, or one of these that
 *   reads something a table by itself doesn't have.
 */
export function evaluatedTable<I extends Issues, P extends Interests<I>>(
  problem: Problem<I, P>,
): EvaluatedTable<I, P["id"]> {
  const openings = opening(problem);
  const { agenda, parties } = problem;
  const signs = (at: number): boolean => openings[at]?.signs === true;
  const seated = parties.map(({ id, utility }, at) =>
    sideOf(id, utility, openings[at]?.reservation ?? Number.NEGATIVE_INFINITY),
  );
  return {
    agenda,
    seated,
    sides: seated.filter((_, at) => signs(at)),
    lines: parties.flatMap(({ id }, at) =>
      (signs(at) ? (openings[at]?.redLines ?? []) : [])
        .map((line) => ({
          holder: id,
          line: line.id,
          crossed: crossedBy(id, line as RedLine, agenda as Agenda),
        }))
        .filter(({ crossed }) => crossed.includes(1)),
    ),
  };
}

/** The outcomes that cross a line. An error of the line names its holder. */
function crossedBy(holder: string, line: RedLine, agenda: Agenda): Uint8Array {
  try {
    return forbidden(line, agenda);
  } catch (cause) {
    if (!(cause instanceof InputError)) throw cause;
    const { field, value, allowed } = cause;
    throw new InputError({ field: `parties.${holder}.${field}`, value, allowed }, cause.cause);
  }
}

function sideOf<I extends Issues, Id extends string>(
  id: Id,
  utility: Preference<I>,
  reservation: number,
): Side<Id> {
  const utilities = utility.table().values;
  let [min, max] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let index = 0; index < utilities.length; index++) {
    const utility = utilities[index] as number;
    if (utility < min) min = utility;
    if (utility > max) max = utility;
  }
  const disagreement = Number.isFinite(reservation) && reservation >= min ? reservation : min;
  const floor = floorOf(reservation, max - min);
  const contributions = contributionsOf(utility);
  return { id, utilities, contributions, reservation, floor, min, max, disagreement };
}

/**
 * The number of an outcome of the table.
 *
 * @throws InputError for anything else.
 */
export function numberOf(table: EvaluatedTable<Issues, string>, outcome: unknown): number {
  const index = table.agenda.indexOf(outcome);
  if (index < 0)
    throw new InputError({ field: "outcome", value: outcome, allowed: "an outcome of the agenda" });
  return index;
}
