import { alaska } from "@summitry/alaska";
import { monteCarlo, openBatch, Stopped } from "@summitry/monte-carlo";

const out = process.argv[2] ?? "results/base";
const stop = new AbortController();
process.once("SIGINT", () => stop.abort());

try {
  const batch = await monteCarlo(alaska(), {
    runs: 500,
    seed: 42,
    out,
    resume: true, // goes on where an earlier start was stopped or killed
    signal: stop.signal,
    onProgress: ({ done, runs, perSecond, secondsLeft }) =>
      console.log(
        `${done} of ${runs} runs, ${perSecond.toFixed(0)} a second, ${secondsLeft.toFixed(0)} s left`,
      ),
  });
  console.log(batch.outcomes());
} catch (error) {
  if (!(error instanceof Stopped)) throw error;
  console.log(error.message);
}

export const stored = await openBatch(out, alaska()); // rows are typed by the scenario
for await (const row of stored) if (row.peaceDay !== null) console.log(row.run, row.territory);
console.log(await stored.quantiles("gainKm2", [0.1, 0.5, 0.9])); // each with its interval
