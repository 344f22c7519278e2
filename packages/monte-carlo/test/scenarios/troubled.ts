import { BroadcastChannel, isMainThread } from "node:worker_threads";
import { defineScenario } from "@summitry/core";
import { Buyer, market, Seller } from "./market.ts";

export interface TroubledOptions {
  /** What goes wrong. */
  readonly trouble:
    "exits" | "exits when told" | "throws at large" | "never ends" | "never answers" | "row with a function";
  /** After how many questions to the seller in one thread; 100, some runs, when left out. */
  readonly after?: number;
  /** Exit code of a process that it ends; 7 when left out. */
  readonly code?: number;
  /** Whether it goes wrong in the main thread too. */
  readonly everywhere?: boolean;
}

let asked = 0;

let toldToExit: BroadcastChannel | null = null;

/** Ends this thread on the first message to the channel "exit". */
function exitWhenTold(): void {
  if (toldToExit !== null) return;
  toldToExit = new BroadcastChannel("exit");
  toldToExit.onmessage = () => process.exit(7);
}

class TroubledSeller extends Seller {
  readonly options: TroubledOptions;

  constructor(options: TroubledOptions) {
    super();
    this.options = options;
  }

  override leave(): string | null {
    const { trouble, after = 100, everywhere = false } = this.options;
    while (trouble === "never answers" && (everywhere || !isMainThread) && asked > after);
    return null;
  }

  override reservation(): number {
    const { trouble, after = 100, everywhere = false, code = 7 } = this.options;
    asked += 1;
    if ((everywhere || !isMainThread) && asked > after) {
      if (trouble === "exits") process.exit(code);
      if (trouble === "exits when told") exitWhenTold();
      if (trouble === "throws at large") {
        queueMicrotask(() => {
          throw new Error("stray");
        });
      }
      while (trouble === "never ends");
    }
    return 0.4;
  }
}

/** A market that goes wrong after some time. */
export function troubled(options: TroubledOptions) {
  const { inputs = {}, parameters = [], tables } = market().definition;
  return defineScenario({
    name: "troubled",
    module: import.meta.url,
    options,
    start: "2025-01-01",
    days: 3,
    agents: [new Buyer(0), new TroubledSeller(options)],
    inputs,
    parameters,
    tables,
    row: {
      start: () => ({ note: options.trouble === "row with a function" ? () => 0 : null }),
      on: {},
    },
  });
}
