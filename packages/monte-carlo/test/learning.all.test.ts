import { describe, expect, it } from "vitest";
import { calibrate, checkCalibration, discover, monteCarlo, posteriorDesign } from "../src/index.ts";
import { doubts } from "./scenarios/doubts.ts";
import { drawnScenario } from "./scenarios/drawn.ts";

const prior = [0, 0.5, 1] as const;
const model = drawnScenario({
  priors: { trust: prior, luck: [-0.2, 0, 0.2], weather: prior, mood: prior, price: prior },
  start: () => ({ rounds: 0, deal: false, calm: false }),
  row: ({ trust = 0, luck = 0, weather = 0 }) => ({
    rounds: 10 * (trust + luck),
    deal: trust > 0.6,
    calm: weather < 0.5,
  }),
});

describe("over many batches", () => {
  it("an outcome that hangs on nothing that is looked at gives a finding in 2.5 % of searches at most", async () => {
    let told = 0;
    for (let seed = 0; seed < 400; seed++) {
      const batch = await monteCarlo(model, { runs: 200, seed, workers: 0 });
      const parameters = ["trust", "luck", "mood", "price"];
      const how = { outcome: ({ calm }: { calm: boolean }) => calm, resamples: 0, parameters };
      if ((await discover(model, batch, how)).box?.fresh.told === true) told += 1;
    }
    expect(told / 400).toBeLessThan(0.025 + 3 * Math.sqrt(0.025 / 400));
  });

  it.each(["rejection", "tempering"] as const)(
    "the ranks of a sound calibration leave the bands in about one check of twenty: %s",
    async (method) => {
      const observed = { rounds: { value: 5, deviation: 2 }, deal: { value: true, misread: 0.1 } };
      let [outside, all] = [0, 0];
      for (let seed = 0; seed < 40; seed++) {
        const table = await monteCarlo(model, { runs: 1_000, seed, workers: 0 });
        const check = await checkCalibration(model, table, { observed, method, records: 100, least: 40 });
        outside += check.parameters.filter(({ inside }) => !inside).length;
        all += check.parameters.length;
      }
      expect(all).toBe(200);
      expect(outside / all).toBeLessThan(0.05 + 3 * Math.sqrt(0.05 / all));
      expect(outside).toBeGreaterThan(0);
    },
  );
});

it("a posterior in the place of the prior is the same in worker threads", async () => {
  const table = await monteCarlo(doubts(), { runs: 400, seed: 3, workers: 0 });
  const found = await calibrate(doubts(), table, {
    observed: { sum: { value: 6, halfWidth: 1 } },
    least: 20,
  });
  const scenario = doubts().designed(posteriorDesign(doubts(), found, { runs: 600 }));
  const [here, there] = await Promise.all(
    [0, 2].map((workers) => monteCarlo(scenario, { runs: 600, seed: 4, workers })),
  );
  expect(there!.notice).toBeNull();
  expect(there!.digest).toBe(here!.digest);
});
