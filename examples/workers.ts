import { Agent, aspiration } from "@summitry/core";
import { monteCarlo } from "@summitry/monte-carlo";
import { reservoir } from "./reservoir/scenario.ts";

export const alone = await monteCarlo(reservoir(), { runs: 200, seed: 1, workers: 1 });
export const together = await monteCarlo(reservoir(), { runs: 200, seed: 1, workers: 2 });
console.log(alone.digest === together.digest); // true: workers change nothing

/** Watches without a seat. It doesn't say which module it stands in, so no other thread can make it. */
class Watcher extends Agent {
  readonly id = "watcher";
  readonly strategy = aspiration({ exponent: 1 });
  readonly utility = {};
}

const watched = reservoir().with(new Watcher(), { seats: [] });
export const local = await monteCarlo(watched, { runs: 200, seed: 1, workers: 2 });
console.log(local.notice); // says that it ran in this thread, and why
