import { isMainThread } from "node:worker_threads";
import { defineScenario } from "@summitry/core";
import { Buyer, market, Seller } from "./market.ts";

export interface TroubledOptions {
  /** What goes wrong in a worker, after its first few runs. */
  readonly trouble: "exits" | "throws at large" | "never ends" | "row with a function";
}

let asked = 0;

class TroubledSeller extends Seller {
  readonly trouble: TroubledOptions["trouble"];

  constructor(trouble: TroubledOptions["trouble"]) {
    super();
    this.trouble = trouble;
  }

  override reservation(): number {
    asked += 1;
    if (!isMainThread && asked > 100) {
      if (this.trouble === "exits") process.exit(7);
      if (this.trouble === "throws at large") {
        queueMicrotask(() => {
          throw new Error("stray");
        });
      }
      while (this.trouble === "never ends");
    }
    return 0.4;
  }
}

/** A market that goes wrong in worker threads only. */
export function troubled(options: TroubledOptions) {
  const { inputs = {}, parameters = [], tables } = market().definition;
  return defineScenario({
    name: "troubled",
    module: import.meta.url,
    options,
    start: "2025-01-01",
    days: 3,
    agents: [new Buyer(0), new TroubledSeller(options.trouble)],
    inputs,
    parameters,
    tables,
    row: {
      start: () => ({ note: options.trouble === "row with a function" ? () => 0 : null }),
      on: {},
    },
  });
}
