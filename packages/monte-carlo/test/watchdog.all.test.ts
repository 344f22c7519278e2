import { expect, test } from "vitest";
import { monteCarlo, openBatch, OverdueError } from "../src/index.ts";
import { newFolder } from "./folders.ts";
import { market } from "./scenarios/market.ts";
import { troubled } from "./scenarios/troubled.ts";

test.each([0, 2_000])(
  "a run that never ends stops the batch and is named, after %d questions",
  async (after) => {
    const out = newFolder();
    const endless = troubled({ trouble: "never answers", after });
    const batch = monteCarlo(endless, { runs: 2_000, workers: 1, secondsPerRun: 5, out });
    const error = await batch.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(OverdueError);
    expect((error as Error).message).toMatch(
      /^run \d+ took longer than 5 s: agent "seller" was asked last, on day \d$/,
    );
    const { run } = error as OverdueError;
    expect(run > 0).toBe(after > 0);
    if (after === 0) return;
    const { parts } = (await openBatch(out)).manifest;
    for (const { to } of parts) expect(to).toBeLessThanOrEqual(run);
  },
);

test("changes nothing else, and is refused where no thread can watch", async () => {
  const options = { runs: 50, seed: 3 };
  const watched = await monteCarlo(market(), { ...options, secondsPerRun: 20 });
  expect(watched.digest).toBe((await monteCarlo(market(), options)).digest);
  await expect(monteCarlo(market(), { ...options, workers: 0, secondsPerRun: 20 })).rejects.toMatchObject({
    field: "secondsPerRun",
  });
  await expect(monteCarlo(market(), { ...options, secondsPerRun: 0 })).rejects.toMatchObject({
    field: "secondsPerRun",
  });
});
