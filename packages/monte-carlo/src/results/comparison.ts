import { type Identity, InputError, pow, type RowTest } from "@summitry/core";
import { checkedMeasure, type Measure } from "../rows/measure.ts";
import { watchedColumns } from "../rows/watched-columns.ts";
import { CONFIDENCE, type Estimate, type NamedEstimate } from "../statistics/estimate.ts";
import { meanInterval } from "../statistics/mean-interval.ts";
import { pairedDifference } from "../statistics/paired.ts";
import { isTold } from "../statistics/told.ts";
import type { Batch } from "./batch.ts";

/** One variant of a comparison. */
export interface Variant<R extends Identity> {
  readonly batch: Batch<R>;
  /** The outcomes its scenario names. */
  readonly outcomes: Readonly<Record<string, RowTest<R>>>;
}

/** What the same seeds are worth: the precision of a difference, beside that of one between batches of different seeds. */
export interface Pairing {
  /** Standard error of the paired difference, in the unit of the measure. */
  readonly paired: number;
  /** Standard error of the difference of two batches of as many runs that share no seeds. */
  readonly independent: number;
  /** How many times as many runs such batches would need to be as precise; 1 when pairing gains nothing. */
  readonly factor: number;
}

/** The difference that a variant makes to an outcome that the scenarios name. */
export interface OutcomeDifference extends NamedEstimate {
  /** What the same seeds are worth here. */
  readonly pairing: Pairing;
  /**
   * Whether it is told from zero: its interval leaves zero out, and so many pairs changed that chance would hardly turn
   * them all one way (a sign test).
   */
  readonly told: boolean;
}

/** What was measured of both runs of every pair. */
interface Values {
  readonly first: readonly number[];
  readonly second: readonly number[];
}

function pairingOf({ first, second }: Values): Pairing {
  const paired = pairedDifference(first, second).standardError;
  const [one, other] = [meanInterval(first).standardError, meanInterval(second).standardError];
  const independent = Math.sqrt(one * one + other * other);
  const ratio = independent / paired;
  return { paired, independent, factor: independent === paired ? 1 : ratio * ratio };
}

/**
 * Two or more variants simulated on the same seeds, run by run, the others held against the first. With several others
 * every interval is widened so that all intervals of one measure hold together with 95 %.
 *
 * Source of the correction: Šidák (1967), "Rectangular confidence regions for the means of multivariate normal
 * distributions", Journal of the American Statistical Association 62.
 */
export class Comparison<RA extends Identity, RB extends Identity = RA> {
  /** The batch of the first variant. */
  readonly a: Batch<RA>;
  /** The batches of the others. */
  readonly others: readonly Batch<RB>[];
  /** Confidence of each single interval: 0.95 with one other variant, and more with several. */
  readonly confidence: number;
  readonly #base: Variant<RA>;
  readonly #variants: readonly Variant<RB>[];

  /** @internal */
  constructor(base: Variant<RA>, others: readonly Variant<RB>[]) {
    this.a = base.batch;
    this.others = others.map(({ batch }) => batch);
    this.confidence = others.length === 1 ? CONFIDENCE : pow(CONFIDENCE, 1 / others.length);
    this.#base = base;
    this.#variants = others;
  }

  /** The batch of the second variant. */
  get b(): Batch<RB> {
    return this.#variant(1).batch;
  }

  /** Number of runs of each variant, those that failed included. */
  get runs(): number {
    return this.a.runs;
  }

  /** The seed of all, as text. */
  get seed(): string {
    return this.a.seed;
  }

  /** Number of runs that failed in the first or the second variant: no difference between these two counts them. */
  get failed(): number {
    return this.runs - this.pairs.length;
  }

  /** The rows of the runs that failed in neither the first nor the second variant, in run order. */
  get pairs(): readonly { readonly a: RA; readonly b: RB }[] {
    return this.#pairs(1);
  }

  /** Why a batch ran in this thread although workers were possible, for a person to read; `null` otherwise. */
  get notice(): string | null {
    return this.a.notice ?? this.others.find(({ notice }) => notice !== null)?.notice ?? null;
  }

  /**
   * A variant minus the first: the mean of the paired differences, with its Student interval; see
   * `pairedDifference` for what that holds.
   *
   * @param variant Which variant: 1, the second, when left out.
   * @throws InputError when the measure reads a column that no variant has, or is neither a finite number nor a yes or no.
   */
  difference(measure: Measure<RA | RB>, variant = 1): Estimate {
    return this.#difference(this.#values(measure, measure, variant));
  }

  /** The differences of all other variants from the first, in order; all their intervals hold together with 95 %. */
  differences(measure: Measure<RA | RB>): readonly Estimate[] {
    return this.others.map((_, at) => this.difference(measure, at + 1));
  }

  /**
   * The differences of the outcomes that both scenarios name: probability in a variant minus that in the first.
   *
   * @param variant Which variant: 1, the second, when left out.
   */
  outcomes(variant = 1): readonly OutcomeDifference[] {
    const { outcomes } = this.#variant(variant);
    return Object.entries(this.#base.outcomes).flatMap(([name, test]) => {
      const other = outcomes[name];
      if (other === undefined) return [];
      const values = this.#values(test, other, variant);
      const difference = this.#difference(values);
      const told = isTold(difference, this.confidence);
      return [{ name, ...difference, pairing: pairingOf(values), told }];
    });
  }

  /**
   * How much more precise a difference is for the same seeds.
   *
   * @param variant Which variant: 1, the second, when left out.
   * @throws InputError when the measure reads a column that no variant has, or is neither a finite number nor a yes or no.
   */
  pairing(measure: Measure<RA | RB>, variant = 1): Pairing {
    return pairingOf(this.#values(measure, measure, variant));
  }

  #difference({ first, second }: Values): Estimate {
    return pairedDifference(first, second, this.confidence);
  }

  #values(first: Measure<RA>, second: Measure<RB>, variant: number): Values {
    const pairs = this.#pairs(variant);
    const names = (): readonly string[] => this.#names(variant);
    const [before, after] = [watchedColumns(first, names), watchedColumns(second, names)];
    return {
      first: pairs.map(({ a }) => Number(checkedMeasure(before, a))),
      second: pairs.map(({ b }) => Number(checkedMeasure(after, b))),
    };
  }

  /** Names of the columns that the first variant or another one has: a measure may ask either for what the other lacks. */
  #names(variant: number): readonly string[] {
    const others = Object.keys(this.#variant(variant).batch.columns);
    return [...new Set([...Object.keys(this.a.columns), ...others])];
  }

  #pairs(variant: number): readonly { readonly a: RA; readonly b: RB }[] {
    const rows = new Map(Array.from(this.#variant(variant).batch, (row) => [row.run, row]));
    return Array.from(this.a).flatMap((row) => {
      const other = rows.get(row.run);
      return other === undefined ? [] : [{ a: row, b: other }];
    });
  }

  #variant(variant: number): Variant<RB> {
    const found = this.#variants[variant - 1];
    if (found !== undefined) return found;
    const allowed = `a whole number from 1 to ${this.#variants.length}`;
    throw new InputError({ field: "variant", value: variant, allowed });
  }
}
