import type { Row } from "@summitry/core";
import type { Comparison, OutcomeDifference } from "@summitry/monte-carlo";
import { comparison } from "@summitry/plots";
import { capitalized, fixed, grouped, spelled, withCount } from "@summitry/story/english";
import type { Section } from "../content/section.ts";
import type { WhatChanged } from "./what-changed.ts";
import { estimateColumns, points } from "./estimates.ts";

/** So many what-ifs are open on a page, so that it takes no more than eight screens. */
const MOST_OPEN = 4;

/** A variant beside the runs of a report. */
export interface WhatIf {
  readonly changed: WhatChanged;
  /** The command that compares the two again. */
  readonly again: string | null;
}

/** What each variant changes, as paired differences on the same seeds. */
export function whatIfSections(
  compared: Comparison<Row>,
  variants: readonly WhatIf[],
  asked: string | null,
): readonly Section[] {
  return variants.map(({ changed, again }, at) => {
    const differences = compared.outcomes(at + 1);
    const figure = comparison(differences, {
      base: "the runs of this report",
      labels: Object.fromEntries(differences.map(({ name }) => [name, spelled(name)])),
    });
    const pairs = differences[0]?.runs ?? 0;
    const together =
      variants.length === 1
        ? ""
        : ` The intervals of one outcome hold together for all ${variants.length} what-ifs.`;
    return {
      id: `what-if-${at + 1}`,
      finding: findingOf(changed.what, differences, asked),
      says: [
        ...changed.means,
        `What is drawn: its share of runs minus that of the report's, in points, over ${withCount(pairs, "pair")} of runs with the same seeds, with 95 % intervals.${together}`,
        figure.caption,
      ],
      figure,
      numbers: {
        columns: [
          { id: "outcome", title: "Outcome" },
          ...estimateColumns("Difference in points", points),
          { id: "told", title: "Told from zero" },
        ],
        rows: differences.map(({ name, estimate, low, high, runs, told }) => ({
          outcome: spelled(name),
          estimate,
          low,
          high,
          runs,
          told: told ? "yes" : "no",
        })),
      },
      command: again,
      place: at < MOST_OPEN ? "open" : "folded",
    };
  });
}

/** What the change does to the outcome that is asked about, and to the one for which it is clearest. */
function findingOf(what: string, differences: readonly OutcomeDifference[], asked: string | null): string {
  const change = capitalized(/^without /.test(what) ? what : `with ${what}`);
  const pairs = grouped(differences[0]?.runs ?? 0);
  const told = differences
    .filter((each) => each.told)
    .toSorted((one, other) => clarityOf(other) - clarityOf(one));
  const about = differences.find(({ name }) => name === asked);
  const [clearest] = told.filter((each) => each !== about);
  if (about === undefined && clearest === undefined)
    return `${change}, none of ${withCount(differences.length, "outcome")} changes by more than ${pairs} pairs of runs can tell`;
  const rest = told.length - Number(about?.told ?? false) - Number(clearest !== undefined);
  const more =
    rest === 0 ? "" : `, and ${withCount(rest, "other outcome")} ${rest === 1 ? "changes" : "change"}, too`;
  const further = clearest === undefined ? [] : [`${comes(clearest)}${more}`];
  return `${change}, ${[...(about === undefined ? [] : [about.told ? comes(about) : hardly(about)]), ...further].join("; ")}`;
}

/** "reset comes about more often, by 12.3 points (8.0 to 16.6)" */
function comes(difference: OutcomeDifference): string {
  const way = difference.estimate > 0 ? "more" : "less";
  return `${spelled(difference.name)} comes about ${way} often, by ${inPoints(difference)}`;
}

/** Of a difference that is not told from zero. */
function hardly(difference: OutcomeDifference): string {
  const { name, estimate, runs, standardError } = difference;
  if (estimate === 0 && standardError === 0)
    return `not one of ${grouped(runs)} pairs of runs differs in ${spelled(name)}`;
  return `whether ${spelled(name)} comes about more or less often can't be told, ${inPoints(difference)}`;
}

/** How many times its standard error a difference is. */
function clarityOf({ estimate, standardError }: OutcomeDifference): number {
  return standardError === 0 ? Number.POSITIVE_INFINITY : Math.abs(estimate) / standardError;
}

/** "12.3 points (8.0 to 16.6)", without the sign where the words say which way. */
function inPoints({ estimate, low, high, told }: OutcomeDifference): string {
  const [size, ends] =
    told && estimate < 0 ? [-estimate, [-high, -low] as const] : [estimate, [low, high] as const];
  const all = [size, ...ends].map((value) => fixed(100 * value, 1));
  return `${all[0]} points (${all[1]} to ${all[2]})`;
}
