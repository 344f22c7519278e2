import { boxPanels, shownLimits, trajectoryPanel } from "../boxes/box-panels.ts";
import { assertFound, type FoundBox, type ParameterRange } from "../boxes/found-box.ts";
import { assertNumber, DataError } from "../data-error.ts";
import {
  assertLabels,
  assertPart,
  assertParts,
  assertWords,
  listPart,
  optionalPart,
  textPart,
} from "../data-parts.ts";
import { Figure } from "../figure.ts";
import type { Wording } from "../page/figure-spec.ts";
import { capitalized, joined, withCount } from "../words/english.ts";
import { labelOf } from "../words/label.ts";
import { SHARES, shownShare } from "../words/shares.ts";

/** What was looked for, labels, and texts to replace the figure's own. */
export interface BoxWording extends Wording {
  /** Name of the outcome; "the outcome" when left out. */
  readonly outcome?: string;
  /** Labels of parameters, by id. */
  readonly labels?: Readonly<Record<string, string>>;
}

/**
 * A box of parameters in which an outcome is frequent: its limits within the whole ranges, how often the outcome comes about
 * in it on fresh runs, and the boxes that were passed on the way to it.
 *
 * @param ranges The whole range of each parameter that the box restricts.
 * @throws DataError for a number that is not finite, and for a limit of a parameter whose range is not given.
 */
export function box(found: FoundBox, ranges: readonly ParameterRange[], wording: BoxWording = {}): Figure {
  assertFound(found);
  assertPart("ranges", ranges, listPart);
  ranges.forEach((range, at) => {
    assertParts(`ranges.${at}`, range, { id: textPart });
    assertNumber(`ranges.${at}.low`, range.low);
    assertNumber(`ranges.${at}.high`, range.high, range.low);
  });
  assertWords(wording, { outcome: optionalPart(textPart) });
  assertLabels("wording.labels", wording.labels);
  const { outcome = "the outcome", labels = {}, ...words } = wording;
  const limits = (found.box?.limits ?? []).map((limit, at) => {
    const range = ranges.find(({ id }) => id === limit.parameter);
    if (range === undefined)
      throw new DataError({
        field: `box.limits.${at}.parameter`,
        value: limit.parameter,
        allowed: "a parameter whose range is given",
      });
    return { ...limit, name: labelOf(labels, limit.parameter) ?? limit.parameter, range };
  });
  const fresh = found.box?.fresh;
  return new Figure({
    finding: findingOf(
      found,
      limits.map(({ name }) => name),
      outcome,
    ),
    subtitle:
      fresh === undefined
        ? "Coverage and density of all boxes that were passed, on the runs that were searched."
        : `Limits of the box within the whole range of each parameter, then shares with 95 % intervals on ${withCount(fresh.overall.runs, "run")} that the search has not seen.`,
    caption:
      "The last plot is of the runs that were searched, where every box looks better than it is: from the whole space, at the right, to ever smaller boxes.",
    description: [
      ...limits.map((limit) => `${limit.name}: ${shownLimits(limit)}`),
      ...(fresh === undefined
        ? []
        : [
            `density ${shownShare(fresh.density)}`,
            `coverage ${shownShare(fresh.coverage)}`,
            `overall ${shownShare(fresh.overall)}`,
          ]),
      `${withCount(found.trajectory.length, "box", "boxes")} passed`,
    ].join("; "),
    ...words,
    panels: (canvas) => [...boxPanels(found, limits, canvas), trajectoryPanel(found, canvas)],
  });
}

/** The finding: whether the outcome is likelier in the box, on runs that it was not made from. */
function findingOf({ box: chosen }: FoundBox, names: readonly string[], outcome: string): string {
  if (chosen === null) return `No box was found in which ${outcome} is more frequent`;
  const { density, overall, told } = chosen.fresh;
  if (!told)
    return `Whether ${outcome} is likelier in the box can't be told: on fresh runs ${shownShare(density)}, against ${SHARES.amount(overall.estimate)} of all`;
  return `${capitalized(outcome)} comes about in ${shownShare(density)} of fresh runs within limits of ${names.length > 3 ? withCount(names.length, "parameter") : joined(names)}, against ${SHARES.amount(overall.estimate)} of all`;
}
