import { assertNumber, assertSome, DataError } from "../data-error.ts";
import { assertPart, assertParts, listPart, textPart } from "../data-parts.ts";
import { assertEstimate, type Estimated } from "../estimated.ts";

/** How some numbers are distributed. */
export interface KnownDistribution {
  /** How many numbers there are. */
  readonly count: number;
  /** The 5, 25, 50, 75 and 95 % quantiles, each with its 95 % interval; none where there are no numbers. */
  readonly quantiles: readonly KnownQuantile[];
}

/** A quantile with its interval, of which an end may not be known. */
export interface KnownQuantile {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** What was agreed at a table. */
export interface SignedTerms {
  readonly table: string;
  /** Number of texts that were signed. */
  readonly texts: number;
  /** Share of the runs in which any was. */
  readonly signed: Estimated;
  /** The shares of texts with each value of each issue. */
  readonly issues: readonly {
    readonly issue: string;
    readonly values: readonly (Estimated & { readonly value: string | number; readonly count: number })[];
  }[];
  /** Days of the run on which texts were signed, entered into force, and ended. */
  readonly days: {
    readonly signed: KnownDistribution;
    readonly force: KnownDistribution;
    readonly end: KnownDistribution;
  };
  /** What texts were worth to those who signed them, over walking away. */
  readonly gains: readonly (KnownDistribution & { readonly party: string })[];
}

/** What was agreed in the runs of a batch, as `batch.terms()` gives it. */
export interface BatchTerms {
  /** Number of runs that were looked into. */
  readonly runs: number;
  readonly tables: readonly SignedTerms[];
}

/** Quantiles that a distribution has, if it has any. */
export const QUANTILES = 5;

/**
 * Throws unless a figure can be made of the data.
 *
 * @throws DataError naming the field.
 */
export function assertTerms(terms: BatchTerms): void {
  assertParts("terms", terms, { tables: listPart }, "");
  assertNumber("runs", terms.runs, 1);
  assertSome("tables", terms.tables, "table");
  terms.tables.forEach((each, at) => {
    const field = `tables.${at}`;
    assertParts(field, each, { table: textPart, issues: listPart, gains: listPart });
    assertNumber(`${field}.texts`, each.texts, 0);
    assertEstimate(`${field}.signed`, each.signed, [0, 1]);
    each.issues.forEach((issue, which) => {
      assertParts(`${field}.issues.${which}`, issue, { issue: textPart, values: listPart });
      issue.values.forEach((value, place) => assertValue(`${field}.issues.${which}.values.${place}`, value));
    });
    assertParts(`${field}.days`, each.days);
    for (const name of ["signed", "force", "end"] as const)
      assertDistribution(`${field}.days.${name}`, each.days[name]);
    each.gains.forEach((gain, which) => {
      assertDistribution(`${field}.gains.${which}`, gain);
      assertPart(`${field}.gains.${which}.party`, gain.party, textPart);
    });
  });
}

function assertValue(
  field: string,
  value: Estimated & { readonly value: string | number; readonly count: number },
): void {
  assertEstimate(field, value, [0, 1]);
  assertPart(`${field}.value`, value.value, [
    (each) => typeof each === "string" || Number.isFinite(each),
    "a text or a number",
  ]);
  assertNumber(`${field}.count`, value.count, 0);
}

function assertDistribution(field: string, distribution: KnownDistribution): void {
  assertParts(field, distribution, { quantiles: listPart });
  assertNumber(`${field}.count`, distribution.count, 0);
  const { quantiles } = distribution;
  if (quantiles.length !== 0 && quantiles.length !== QUANTILES)
    throw new DataError({
      field: `${field}.quantiles`,
      value: quantiles,
      allowed: "five quantiles, or none",
    });
  quantiles.forEach((quantile, at) => {
    const here = `${field}.quantiles.${at}`;
    assertParts(here, quantile);
    assertNumber(`${here}.value`, quantile.value, quantiles[at - 1]?.value);
    for (const end of ["low", "high"] as const)
      if (quantile[end] !== null) assertNumber(`${here}.${end}`, quantile[end]);
  });
}
