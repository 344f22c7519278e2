import {
  assertLabels,
  assertParts,
  assertWords,
  flagPart,
  listPart,
  optionalPart,
  textPart,
} from "../data-parts.ts";
import { assertNumber, DataError } from "../data-error.ts";
import type { DriverIndex, DriverIndexName } from "../drivers/driver-index.ts";
import { assertEstimates } from "../estimated.ts";
import { Figure } from "../figure.ts";
import { writerOf, driverPanels, INDICES } from "../drivers/driver-panels.ts";
import type { Wording } from "../page/figure-spec.ts";
import { joined, withCount } from "../words/english.ts";
import { labelOf } from "../words/label.ts";

/** What drives outcomes, as `sensitivity` and `sensitivityOf` give it. */
export interface KnownDrivers {
  readonly indices: readonly DriverIndex[];
  /** What indices of parameters that do nothing stay below. */
  readonly noise?: readonly {
    readonly outcome: string;
    readonly index: DriverIndexName;
    readonly line: number;
  }[];
}

/** Which outcome is shown, and texts to replace the figure's own. */
export interface DriverWording extends Wording {
  /** Name of the outcome; needed when there are several. */
  readonly outcome?: string;
  /** Labels of outcomes, parameters and groups, by name. */
  readonly labels?: Readonly<Record<string, string>>;
}

/** The most parameters that are shown; those told from noise come first. */
const MOST = 12;

const NAMES = Object.keys(INDICES);
const indexPart = [
  (value: unknown) => NAMES.includes(value as string),
  `one of ${NAMES.join(", ")}`,
] as const;

/**
 * What drives an outcome: indices with 95 % intervals, the strongest first, and the line below which noise stays. What is
 * not told from noise is pale and hollow.
 *
 * @throws DataError when there is none, for a number that is not finite, and for several outcomes when none is named.
 */
export function indices(drivers: KnownDrivers, wording: DriverWording = {}): Figure {
  assertParts("drivers", drivers, { indices: listPart, noise: optionalPart(listPart) }, "");
  drivers.indices.forEach((each, at) =>
    assertParts(`indices.${at}`, each, {
      parameter: textPart,
      outcome: textPart,
      index: indexPart,
      told: flagPart,
    }),
  );
  drivers.noise?.forEach((each, at) => {
    assertParts(`noise.${at}`, each, { outcome: textPart, index: indexPart });
  });
  assertWords(wording, { outcome: optionalPart(textPart) });
  assertLabels("wording.labels", wording.labels);
  const { outcome = onlyOutcome(drivers), labels = {}, ...words } = wording;
  const own = drivers.indices.filter((each) => each.outcome === outcome);
  assertEstimates("indices", own);
  drivers.noise?.forEach((each, at) => {
    if (each.outcome === outcome) assertNumber(`noise.${at}.line`, each.line);
  });
  const noise = (drivers.noise ?? []).filter((each) => each.outcome === outcome);
  const named = own.map((each) => ({
    ...each,
    name: labelOf(labels, each.parameter) ?? shownName(each.parameter),
  }));
  const main = own[0]?.index ?? "total";
  const sorted = ranked(named, main);
  const about = labelOf(labels, outcome) ?? outcome;
  const amount = writerOf(named);
  const shown = sorted.slice(0, MOST).flat();
  return new Figure({
    finding: findingOf(sorted, main, { about, amount }),
    subtitle: subtitleOf(sorted, about),
    caption:
      "Filled: told from noise, allowing for how many were looked at. Pale and hollow: not told, which is not the same as no effect.",
    description: sorted
      .flat()
      .map(
        (each) =>
          `${each.name}, ${INDICES[each.index].says}: ${amount(each)}${each.told ? "" : ", not told from noise"}`,
      )
      .join("; "),
    ...words,
    panels: (canvas) => driverPanels(shown, noise, canvas),
  });
}

/** An index with the label of its parameter. */
type Named = DriverIndex & { readonly name: string };

/** The indices of each parameter: those told from noise first, each by its first index. */
function ranked(named: readonly Named[], main: DriverIndexName): readonly (readonly Named[])[] {
  const parameters = [...new Set(named.map(({ parameter }) => parameter))];
  const rank = (own: readonly Named[]) => own.find(({ index }) => index === main)?.estimate ?? 0;
  return parameters
    .map((parameter) => named.filter((each) => each.parameter === parameter))
    .sort((one, other) => Number(isTold(other)) - Number(isTold(one)) || rank(other) - rank(one));
}

/** A group is called by what its parameters begin with. */
function shownName(name: string): string {
  return name.endsWith(".") ? `${name}*` : name;
}

function isTold(own: readonly Named[]): boolean {
  return own.some(({ told }) => told);
}

/** The finding: what drives the outcome most, if that can be told, and how many can't be told from noise. */
function findingOf(
  sorted: readonly (readonly Named[])[],
  main: DriverIndexName,
  { about, amount }: { readonly about: string; amount(index: DriverIndex): string },
): string {
  const told = sorted.filter(isTold);
  const rest = sorted.length - told.length;
  const [first, second] = told.map((own) => own.find(({ index }) => index === main) ?? own[0]);
  if (first === undefined)
    return `Nothing that drives ${about} can be told from noise, of ${withCount(sorted.length, "factor")}`;
  const others =
    rest === 0 ? "" : `; ${rest} of ${withCount(sorted.length, "factor")} can't be told from noise`;
  if (second === undefined || first.low > second.high)
    return `What drives ${about} most is ${first.name}: ${INDICES[main].finding} ${amount(first)}${others}`;
  return `Whether ${first.name} or ${second.name} drives ${about} more can't be told${others}`;
}

function subtitleOf(sorted: readonly (readonly Named[])[], about: string): string {
  const own = sorted.flat();
  const names = [...new Set(own.map(({ index }) => index))];
  const left = sorted.length - MOST;
  const runs = withCount(Math.max(...own.map(({ runs }) => runs)), "point");
  return `What drives ${about}: ${joined(names.map((index) => INDICES[index].meaning))}, with 95 % intervals; ${runs}.${left > 0 ? ` Another ${left} rank below.` : ""}`;
}

/** @throws DataError for several outcomes. */
function onlyOutcome({ indices: all }: KnownDrivers): string {
  const outcomes = [...new Set(all.map(({ outcome }) => outcome))];
  if (outcomes.length <= 1) return outcomes[0] ?? "the outcome";
  throw new DataError({
    field: "wording.outcome",
    value: undefined,
    allowed: `one of ${outcomes.join(", ")}`,
  });
}
