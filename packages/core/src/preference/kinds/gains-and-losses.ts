import type { Agenda } from "../../agenda/agenda.ts";
import type { Issues, Value } from "../../agenda/issues.ts";
import { positionsIn, type IssuePlaces } from "../../agenda/positions.ts";
import { aNumber, anObject, aRecordOf, anything } from "../../errors/checks.ts";
import { isRecord } from "../../errors/is-record.ts";
import { InputError } from "../../errors/input-error.ts";
import { aPreference } from "../../errors/things.ts";
import type { Preference } from "../preference.ts";
import { type LaterSum, ofLaterSum, sumOverIssues } from "./additive-preference.ts";
import type { SumOverIssues } from "../prefix-sums.ts";
import { changed } from "./discounted.ts";

/** What gains and losses are measured from, and how much they count. */
export interface ReferencePoint<I extends Issues = Issues> {
  /** The value that each issue is compared with, such as how things stand. Issues left out are worth what they were. */
  readonly from: { readonly [K in keyof I]?: I[K][number] };
  /** Factor on what a value is worth beyond that of its issue's reference; 0 or more. */
  readonly gains: number;
  /** Factor on what a value is worth less than that; 0 or more, and above `gains` for those who mind losses more. */
  readonly losses: number;
}

const takes = anObject(
  { from: aRecordOf(anything, "values by issue"), gains: aNumber({ min: 0 }), losses: aNumber({ min: 0 }) },
  { of: "a reference: an object" },
);

/**
 * A sum over issues as it looks from a reference: on every issue, what a value adds beyond the reference counts as a
 * gain, what it adds less as a loss, and both have a factor. If the preference is discounted, so is the result.
 *
 * Source: reference-dependent utility is Tversky and Kahneman (1991), Quarterly Journal of Economics 106.
 *
 * @example gainsAndLosses(mine, { from: { price: 20 }, gains: 1, losses: 2 });
 * @throws InputError for a preference that is no sum over issues, an unknown issue or value, or a factor that is not
 *   finite or below 0.
 */
export function gainsAndLosses<I extends Issues>(
  preference: Preference<I>,
  reference: ReferencePoint<I>,
): Preference<I> {
  aPreference("preference", preference);
  if (!isReference(reference)) takes("reference", reference);
  const { agenda } = preference;
  const standing = standingIn(agenda as Agenda, reference.from);
  return changed(preference, { standing, gains: reference.gains, losses: reference.losses }, seenFrom);
}

/** The issues that a reference names, and the place of its value for each in a row of the values of all issues. */
type Standing = readonly { readonly position: IssuePlaces; readonly place: number }[];

/** A reference on an agenda. */
interface Seen {
  readonly standing: Standing;
  readonly gains: number;
  readonly losses: number;
}

function seenFrom<I extends Issues>(preference: Preference<I>, seen: Seen): Preference<I> {
  const sum = sumOverIssues(preference as Preference);
  if (sum === null) {
    const allowed = "a sum over issues, such as `additive` makes";
    throw new InputError({ field: "preference", value: "another kind of preference", allowed });
  }
  return ofLaterSum(preference.agenda, new SeenSum(sum, seen));
}

/** What gains and losses add up to: often nobody asks. */
class SeenSum implements LaterSum {
  readonly #sum: SumOverIssues;
  readonly #seen: Seen;

  constructor(sum: SumOverIssues, seen: Seen) {
    this.#sum = sum;
    this.#seen = seen;
  }

  made(): SumOverIssues {
    const { constant, row } = this.#sum;
    const { standing, gains, losses } = this.#seen;
    const seen = row.slice();
    for (const { position, place } of standing) {
      const before = row[place] as number;
      const end = position.start + position.values.length;
      for (let at = position.start; at < end; at++) {
        const worth = row[at] as number;
        seen[at] = before + (worth - before) * (worth < before ? losses : gains);
      }
    }
    return { constant, row: seen };
  }
}

/** Whether a reference is as it should be, told at once: agents make preferences as a run goes on. */
function isReference(reference: ReferencePoint): boolean {
  if (!isRecord(reference) || Object.keys(reference).length !== 3) return false;
  const { from, gains, losses } = reference;
  return isRecord(from) && isFactor(gains) && isFactor(losses);
}

function isFactor(value: unknown): boolean {
  return typeof value === "number" && value >= 0 && value < Number.POSITIVE_INFINITY;
}

const known = new WeakMap<Agenda, WeakMap<object, Standing>>();

/** Where the values of a reference stand; found once for one that is frozen: agents look from it again and again. */
function standingIn(agenda: Agenda, from: ReferencePoint["from"]): Standing {
  const before = known.get(agenda)?.get(from);
  if (before !== undefined) return before;
  const standing = foundStanding(agenda, from);
  if (!Object.isFrozen(from)) return standing;
  const references = known.get(agenda) ?? new WeakMap<object, Standing>();
  known.set(agenda, references.set(from, standing));
  return standing;
}

function foundStanding(agenda: Agenda, from: ReferencePoint["from"]): Standing {
  const positions = positionsIn(agenda);
  const standing: { readonly position: IssuePlaces; readonly place: number }[] = [];
  for (const name in from) {
    const position = positions.get(name);
    if (position === undefined)
      throw new InputError({ field: "reference.from", value: name, allowed: agenda.names });
    const digit = position.values.indexOf(from[name] as Value);
    if (digit < 0) {
      const allowed = position.values.map(String);
      throw new InputError({ field: `reference.from.${name}`, value: from[name], allowed });
    }
    standing.push({ position, place: position.start + digit });
  }
  return standing;
}
