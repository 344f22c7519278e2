import { exp, InputError, pow } from "@summitry/core";
import { aFlag, aNumber, anObject, aRecordOf, type Check, maybe } from "@summitry/core/checks";

/** A number that was observed, with how sure it is. */
interface ObservedNumber {
  /** The number, in the unit of the column. */
  readonly value: number;
  /** Whether runs without a value agree as well: for what only counts where its condition arose. */
  readonly optional?: boolean | undefined;
}

/** A number whose error is normal. */
export interface ObservedWithDeviation extends ObservedNumber {
  /** Standard deviation of the error, in the unit of the column; above 0. */
  readonly deviation: number;
}

/** A number that is known up to a window around it, all values in it alike. */
export interface ObservedWithin extends ObservedNumber {
  /** How far the truth may be from the value, in the unit of the column; at least 0. */
  readonly halfWidth: number;
}

/** A yes or no. */
export interface ObservedFlag {
  readonly value: boolean;
  /** Probability that the record has it the wrong way, from 0 to below 0.5. */
  readonly misread: number;
}

/** What was observed of a column or an outcome, with a tolerance: by how much the record may be off. */
export type Observation = ObservedWithDeviation | ObservedWithin | ObservedFlag;

/** A record: observations by the name of a column, an outcome or another measure of the scenario. */
export type ObservedRecord = Readonly<Record<string, Observation>>;

const value = aNumber();
const shapes = {
  deviation: anObject({ value, deviation: aNumber({ above: 0 }), optional: maybe(aFlag) }),
  halfWidth: anObject({ value, halfWidth: aNumber({ min: 0 }), optional: maybe(aFlag) }),
  misread: anObject({ value: aFlag, misread: aNumber({ min: 0, below: 0.5 }) }),
} as const;

const isObservation: Check = (field, given) => {
  const kind = (Object.keys(shapes) as (keyof typeof shapes)[]).find(
    (name) => typeof given === "object" && given !== null && name in given,
  );
  if (kind !== undefined) return shapes[kind](field, given);
  const allowed = "an object with value and deviation, value and halfWidth, or value and misread";
  throw new InputError({ field, value: given, allowed });
};

const observations = aRecordOf(isObservation, "observations by the name of a column or an outcome");

/** A record with at least one observation. */
export const aRecord: Check = (field, given) => {
  observations(field, given);
  if (Object.keys(given as object).length > 0) return;
  throw new InputError({ field, value: given, allowed: "at least one observation" });
};

/**
 * How well a reading agrees with an observation: the likelihood of the observation where that is the truth, as a share of
 * the greatest one it may have, from 0 to 1.
 *
 * @param reading What a run has: a number, 1 or 0 for a yes or no, NaN for none.
 * @param widened By what factor tolerances are widened; 1 for not at all.
 */
export function agreement(observation: Observation, reading: number, widened: number): number {
  if (Number.isNaN(reading)) return "optional" in observation && observation.optional === true ? 1 : 0;
  if ("misread" in observation) {
    const { misread } = observation;
    if (reading === Number(observation.value)) return 1;
    return misread === 0 ? 0 : pow(misread / (1 - misread), 1 / (widened * widened));
  }
  const distance = Math.abs(reading - observation.value);
  if ("halfWidth" in observation) return distance <= observation.halfWidth * widened ? 1 : 0;
  const standardized = distance / (observation.deviation * widened);
  return exp(-0.5 * standardized * standardized);
}
