import type { FullVocabulary } from "@summitry/story";
import type { Shard } from "@summitry/monte-carlo";
import { withCount } from "@summitry/story/english";
import { noteOnMany, sweepTables } from "../tables/sweep-table.ts";
import type { TerminalStyle } from "../terminal/style.ts";
import { wrap } from "../terminal/wrap.ts";
import type { AnySweep, DoneSweep } from "./simulate-sweeps.ts";

/** What is told of sweeps. */
export interface ToldOfSweeps {
  readonly seed: string;
  /** The outcomes that are told of. */
  readonly names: readonly string[];
  /** The command that gives the same numbers again. */
  readonly again: string;
  readonly vocabulary: FullVocabulary;
}

/** The shares of outcomes point by point, for a terminal. */
export function sweepsAsText(
  done: readonly DoneSweep[],
  { seed, names, again, vocabulary }: ToldOfSweeps,
  { colours: { bold }, width }: TerminalStyle,
): string {
  const points = done.flatMap(({ variant: { set }, swept }) =>
    swept.outcomes().map((point) => ({ ...point, set })),
  );
  const { swept } = done[0] as DoneSweep;
  const runs = withCount(swept.design.runsPerPoint, "run");
  const title = `${vocabulary.title}: ${withCount(points.length, "point")}, ${runs} at each, of seed ${seed}`;
  const reading =
    "Shares of runs in which it happened, with their 95 % Wilson intervals. All points have the same luck, run by run, so " +
    `that they differ by less than their intervals suggest.${noteOnMany(points.length)} This is ${vocabulary.caveat}.`;
  return [
    ...wrap(title, width, 0, 0).map(bold),
    ...sweepTables({ points, varies: swept.design.varies, names }, bold),
    ...wrap(reading, width, 0, 0),
    `The same numbers again: ${again}`,
  ].join("\n");
}

/** What is to be done with a shard: its points are halves. */
export function shardAsText(done: readonly DoneSweep[], { index, of }: Shard, again: string): string {
  const runs = done.reduce((sum, { swept }) => sum + swept.batch.runs, 0);
  return [
    `Shard ${index}/${of}: ${withCount(runs, "run")}. Once all shards are there: npx summitry merge FOLDER... --out FOLDER`,
    `Then, for the shares: ${again} --out FOLDER --resume`,
  ].join("\n");
}

/** Sweeps as JSON for other programs. */
export function sweepsAsJson(done: readonly DoneSweep[], seed: string, runsPerPoint: number): string {
  const variants = done.map(({ variant: { set }, swept }) => {
    const { design, runs, failed, points } = swept.toJSON();
    return { set, design, runs, failed, points: points.map(shownPoint) };
  });
  return JSON.stringify({ seed, runsPerPoint, variants });
}

function shownPoint({ point, values, outcomes }: ReturnType<AnySweep["outcomes"]>[number]): object {
  const shares = outcomes.map(({ name, estimate, low, high }) => ({ name, estimate, low, high }));
  return { point, values, outcomes: shares };
}
