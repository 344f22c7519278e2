import { assertLabels, assertParts, assertWords, optionalPart, textPart } from "../data-parts.ts";
import { assertEstimates, clarity, type Estimated, sideOfZero } from "../estimated.ts";
import { Figure } from "../figure.ts";
import { differencePanels, rowStyleOf, numberFormatsOf } from "../page/difference-panels.ts";
import type { Wording } from "../page/figure-spec.ts";
import { labelOf } from "../words/label.ts";
import { capitalized, withCount, runsOf } from "../words/english.ts";

/** How much more of something a variant has than the base, on average over paired runs. */
export interface VariantDifference extends Estimated {
  /** Name of what differs: an outcome or a measure. */
  readonly name: string;
  /** Unit of the difference in words; "share", also when left out, for a difference of shares, written in points. */
  readonly unit?: string;
  /** Name of the variant; needed when there are several. */
  readonly variant?: string;
}

/** Texts to replace the figure's own, and labels. */
export interface ComparisonWording extends Wording {
  /** Name of the base that variants are compared with: "the base case" when left out. */
  readonly base?: string;
  /** Labels of outcomes and measures, by name. */
  readonly labels?: Readonly<Record<string, string>>;
}

/**
 * What variants change, as paired differences with intervals: one plot for every unit, with the variants grouped by
 * measure. Takes the `outcomes()` of a comparison as it is.
 *
 * @throws DataError when there is none, or for a number that is not finite.
 */
export function comparison(
  differences: readonly VariantDifference[],
  wording: ComparisonWording = {},
): Figure {
  assertEstimates("differences", differences);
  differences.forEach((difference, at) =>
    assertParts(`differences.${at}`, difference, {
      name: textPart,
      unit: optionalPart(textPart),
      variant: optionalPart(textPart),
    }),
  );
  assertWords(wording, { base: optionalPart(textPart) });
  assertLabels("wording.labels", wording.labels);
  const { base = "the base case", labels = {}, ...words } = wording;
  const several = new Set(differences.map(({ variant }) => variant)).size > 1;
  const rows = differences.map(({ name, unit = "share", variant = "the variant", ...estimate }) => {
    const label = labelOf(labels, name) ?? name;
    return {
      ...estimate,
      unit,
      label,
      variant,
      name: several ? variant : label,
      heading: several ? label : null,
    };
  });
  const names = [...new Set(rows.map(({ label }) => label))];
  const grouped = names.flatMap((name) => rows.filter(({ label }) => label === name));
  const writings = numberFormatsOf(rows);
  const said = ({ unit, estimate, low, high }: (typeof rows)[number]) =>
    `${writings.get(unit)?.amount(estimate)} (${writings.get(unit)?.interval(low, high)})`;

  return new Figure({
    finding: findingOf(rows, several, said),
    subtitle:
      `${several ? "Variants" : capitalized(rows[0]?.variant ?? "")} minus ${base}, mean of the paired differences ` +
      `on the same seeds, with 95 % intervals; ${runsOf(rows)} of each.`,
    caption:
      "Filled: the interval tells the difference from 0, circle for more, diamond for less. Hollow: it doesn't.",
    description: grouped
      .map((row) => `${several ? `${row.label}, ${row.variant}` : row.label}: ${said(row)}`)
      .join("; "),
    ...words,
    panels: (canvas) => {
      const looks = rowStyleOf(canvas.palette);
      const say = { label: "difference", says: (_: unknown, amount: string) => amount };
      return differencePanels(grouped, canvas, { ...say, looks: (row) => looks[sideOfZero(row)] });
    },
  });
}

/** The finding: which difference is clearest, and how many can't be told from 0. */
function findingOf<R extends Estimated & { readonly label: string; readonly variant: string }>(
  rows: readonly R[],
  several: boolean,
  said: (row: R) => string,
): string {
  const clear = rows
    .filter((row) => sideOfZero(row) !== "can't tell")
    .sort((one, other) => clarity(other) - clarity(one));
  const [clearest] = clear;
  const rest = rows.length - clear.length;
  if (clearest === undefined)
    return rows.length === 1
      ? "The difference can't be told apart from 0"
      : `None of ${withCount(rows.length, "difference")} can be told apart from 0`;
  const change = `${capitalized(clearest.label)} changes most clearly${several ? ` with ${clearest.variant}` : ""}, by ${said(clearest)}`;
  return rest === 0
    ? change
    : `${change}; ${rest} of ${withCount(rows.length, "difference")} can't be told apart from 0`;
}
