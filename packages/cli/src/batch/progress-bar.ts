import type { Progress } from "@summitry/monte-carlo";
import { printable } from "../terminal/print.ts";

/** What is shown of the progress of runs. */
export type ShownProgress = Pick<Progress, "done" | "perSecond" | "secondsLeft"> &
  Partial<Pick<Progress, "outcomes">>;

/** Shows the progress of runs. */
export interface Bar {
  update(progress: ShownProgress): void;
  stop(): void;
}

/** A progress bar on a terminal, which disappears when it stops; shows nothing when the stream is not a terminal. */
export async function progressBar(stream: NodeJS.WriteStream, runs: number): Promise<Bar> {
  if (!stream.isTTY || process.env.TERM === "dumb") return { update: () => undefined, stop: () => undefined };
  const { SingleBar } = await import("cli-progress");
  const bar = new SingleBar({
    format: "[{bar}] {value} of {total} runs{pace}",
    barCompleteChar: "=",
    barIncompleteChar: " ",
    barsize: 16,
    stream,
    hideCursor: true,
    clearOnComplete: true,
    gracefulExit: false, // Ctrl-C is taken care of elsewhere
  });
  bar.start(runs, 0, { pace: "" });
  return {
    update: (progress) => bar.update(progress.done, { pace: paceOf(progress) }),
    stop: () => bar.stop(),
  };
}

/** Pace, time left, and the first outcome with its estimate so far. */
function paceOf({ perSecond, secondsLeft, outcomes = [] }: ShownProgress): string {
  const pace = `, ${Math.round(perSecond)}/s, ${clock(secondsLeft)} left`;
  const [first] = outcomes;
  if (first === undefined) return pace;
  const [estimate, reach] = [first.estimate, (first.high - first.low) / 2].map((share) =>
    (100 * share).toFixed(1),
  );
  return printable(`${pace}, ${first.name} ${estimate} ± ${reach} %`);
}

/** A duration in seconds written as 45s, 3m05s or 2h07m. */
export function clock(seconds: number): string {
  const whole = Math.ceil(seconds);
  const two = (value: number): string => String(Math.floor(value)).padStart(2, "0");
  if (!Number.isFinite(whole)) return "?";
  if (whole < 60) return `${whole}s`;
  return whole < 3600
    ? `${Math.floor(whole / 60)}m${two(whole % 60)}s`
    : `${Math.floor(whole / 3600)}h${two((whole % 3600) / 60)}m`;
}
