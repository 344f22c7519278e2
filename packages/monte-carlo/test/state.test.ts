import { expect, test } from "vitest";
import { monteCarlo, StateError } from "../src/index.ts";
import { counting } from "./scenarios/counting.ts";
import { market } from "./scenarios/market.ts";

test.each([0, 1, 2, undefined])(
  "an agent that counts across runs stops the batch and is named, with workers: %s",
  async (workers) => {
    const batch = monteCarlo(counting(), { runs: 200, workers });
    const error = await batch.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(StateError);
    expect(error).toMatchObject({ column: "days", agent: "seller" });
    expect((error as Error).message).toMatch(
      /^run \d+ came out differently when it was simulated again: days was \d+, and then \d+; the first to act differently is agent "seller", on day \d\. /,
    );
  },
);

test.each([0, 1, 2])("runs that break off are no such case, with workers: %d", async (workers) => {
  const batch = await monteCarlo(market({ seller: "brittle" }), { runs: 450, workers });
  expect(batch.failed).toBeGreaterThan(0);
});
