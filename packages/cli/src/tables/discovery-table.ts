import type { DiscoveredBox, Discovery, QuasiP, Stability, TrajectoryBox } from "@summitry/monte-carlo";
import { capitalized, grouped, joined, percent, withCount } from "@summitry/story/english";
import Table from "cli-table3";
import type { TerminalStyle } from "../terminal/style.ts";
import { wrap } from "../terminal/wrap.ts";
import { threeDigits } from "./number-table.ts";

/** About so many boxes of a trajectory are shown. */
const SHOWN_BOXES = 8;
/** Parameters that so many resamples restrict are worth naming though the box leaves them open. */
const OFTEN = 0.5;

/** What is needed to describe a discovery. */
export interface DiscoveryTableOptions {
  readonly title: string;
  readonly outcome: string;
  readonly seed: string;
  /** The command that gives the same again. */
  readonly again: string;
  readonly look: TerminalStyle;
}

/** Where an outcome comes about, as lines for a terminal. */
export function discoveryTable(
  found: Discovery,
  { title, outcome, seed, again, look: { colours, width } }: DiscoveryTableOptions,
): readonly string[] {
  const { runs, hits, box, stability, trajectory } = found;
  const head = `${capitalized(title)}. Where ${outcome} comes about, in ${withCount(runs, "run")} of seed ${seed}`;
  const prose = (text: string): readonly string[] => wrap(text, width, 0, 0);
  const share = `${outcome} came about in ${percent(hits / runs)} of the ${withCount(runs, "run")} that were searched.`;
  if (box === null) {
    return [
      ...prose(head).map(colours.bold),
      ...prose(`${share} No box of parameters holds more of it than chance would put there.`),
      ...prose(othersIn(stability, [])),
      `The same again: ${again}`,
    ];
  }
  const { fresh, limits } = box;
  const verdict = fresh.told
    ? `It holds on ${withCount(fresh.overall.runs, "run")} that the search has not seen.`
    : `It is no finding: on ${withCount(fresh.overall.runs, "run")} that the search has not seen, ${outcome} is not told to be likelier in the box.`;
  return [
    ...prose(head).map(colours.bold),
    limitsTable(box, stability, colours.bold),
    sharesTable(box, colours.bold),
    ...prose(verdict).map(colours.bold),
    ...prose(
      `${share} Chance: how likely so dense a box would be on the fresh runs if that limit meant nothing. Resamples: in how ` +
        "many of the resampled searches the parameter is restricted, and between which values its limits lie there. " +
        "Intervals are 95 % Wilson intervals.",
    ),
    ...prose(
      othersIn(
        stability,
        limits.map(({ parameter }) => parameter),
      ),
    ),
    "",
    trajectoryTable(trajectory, colours.bold),
    ...prose("From the whole space on, box within box; --density asks for a denser one."),
    `The same again: ${again}`,
  ];
}

function limitsTable(
  { limits, fresh }: DiscoveredBox,
  stability: readonly Stability[],
  bold: (text: string) => string,
): string {
  const table = new Table({
    head: ["Parameter", "At least", "At most", "Chance", "Resamples"].map(bold),
    colAligns: ["left", "right", "right", "right", "left"],
    style: { head: [], border: [], compact: true },
  });
  for (const [at, { parameter, low, high }] of limits.entries()) {
    const again = stability.find((each) => each.parameter === parameter);
    table.push([parameter, limit(low), limit(high), chance(fresh.chances[at]), resamples(again)]);
  }
  return table.toString();
}

function resamples(again: Stability | undefined): string {
  if (again === undefined) return "0 %";
  const spreads = [again.low, again.high].map((each) =>
    each === null ? "" : each.map(threeDigits).join(" to "),
  );
  return [`${Math.round(100 * again.restricted)} %`, ...spreads.filter((each) => each !== "")].join("; ");
}

function sharesTable(
  { mass, density, coverage, fresh }: DiscoveredBox,
  bold: (text: string) => string,
): string {
  const table = new Table({
    head: ["", "Searched runs", "Fresh runs", "95 % interval"].map(bold),
    colAligns: ["left", "right", "right", "right"],
    style: { head: [], border: [], compact: true },
  });
  const interval = ({ low, high }: { readonly low: number; readonly high: number }): string =>
    `${percent(low).replace(" %", "")} to ${percent(high)}`;
  const inBox = fresh.density.runs / fresh.overall.runs;
  table.push(["runs that are in the box", percent(mass), percent(inBox), ""]);
  table.push([
    "of these, with the outcome (density)",
    percent(density),
    percent(fresh.density.estimate),
    interval(fresh.density),
  ]);
  table.push([
    "of all with it, in the box (coverage)",
    percent(coverage),
    percent(fresh.coverage.estimate),
    interval(fresh.coverage),
  ]);
  return table.toString();
}

function trajectoryTable(trajectory: readonly TrajectoryBox[], bold: (text: string) => string): string {
  const table = new Table({
    head: ["Runs", "Density", "Coverage", "Restricts"].map(bold),
    colAligns: ["right", "right", "right", "left"],
    colWidths: [null, null, null, 50],
    wordWrap: true,
    style: { head: [], border: [], compact: true },
  });
  const step = Math.max(1, Math.ceil((trajectory.length - 1) / SHOWN_BOXES));
  for (const [at, { runs, density, coverage, limits }] of trajectory.entries()) {
    if (at % step !== 0 && at !== trajectory.length - 1) continue;
    const names = limits.map(({ parameter }) => parameter);
    const restricts = names.length > 4 ? withCount(names.length, "parameter") : names.join(", ");
    table.push([grouped(runs), percent(density), percent(coverage), restricts]);
  }
  return table.toString();
}

function othersIn(stability: readonly Stability[], named: readonly string[]): string {
  const others = stability.filter(
    ({ parameter, restricted }) => restricted >= OFTEN && !named.includes(parameter),
  );
  if (others.length === 0) return "No other parameter is restricted in half of the resamples.";
  const each = others.map(({ parameter, restricted }) => `${parameter} (${Math.round(100 * restricted)} %)`);
  return `Resamples often restrict as well: ${joined(each)}.`;
}

/** The smaller of the chances of both limits. */
function chance(chances: QuasiP | undefined): string {
  const least = Math.min(chances?.low ?? 1, chances?.high ?? 1);
  return least < 0.0001 ? "< 0.0001" : least.toFixed(4);
}

function limit(value: number): string {
  return Number.isFinite(value) ? threeDigits(value) : "-";
}
