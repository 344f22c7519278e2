import { InputError } from "@summitry/core";
import { openBatch, sensitivityOf } from "@summitry/monte-carlo";
import { designedAlike } from "../report/designed-alike.ts";
import { subjectOf } from "../report/subject.ts";
import type { Scenarios } from "../scenarios.ts";
import { leastCertain } from "./asked.ts";
import type { Drivers, DriverOptions } from "./drivers.ts";
import { repeatSensitivity } from "./repeat.ts";

/** Options that are for making runs. */
const FOR_RUNS = ["over", "runs", "out", "resume", "takeOver", "shard", "without", "set", "prior"] as const;

/** Looks for drivers in the folder of a batch. */
export async function driversInFolder(
  scenarios: Scenarios,
  folder: string,
  options: DriverOptions,
): Promise<Drivers> {
  const { of, never, method, scenario: file } = options;
  for (const option of FOR_RUNS)
    if (options[option] !== undefined) {
      const field = `--${option === "takeOver" ? "take-over" : option}`;
      throw new InputError({
        field,
        value: options[option],
        allowed: "nothing with a folder: its runs are there",
      });
    }
  const { manifest } = await openBatch(folder);
  const subject = await subjectOf(scenarios, manifest, file);
  if (subject === null) {
    const allowed = "--scenario as well: its file; no scenario of that name is known here";
    throw new InputError({ field: "folder", value: manifest.scenario.name, allowed });
  }
  const { vocabulary, given, changes } = subject;
  const ready = { scenario: subject.scenario, vocabulary, given, changes: changes ?? {} };
  const scenario = designedAlike(subject.scenario, manifest.scenario.design);
  const batch = await openBatch(folder, scenario);
  const found = await sensitivityOf(scenario, batch, { of: of ?? leastCertain(batch), never });
  const name = found.method === "given data" ? "given-data" : found.method;
  if (method !== undefined && method !== name) {
    const luckBy =
      method === "luck"
        ? `: luck is not known from these runs, it takes ${repeatSensitivity(ready, { method })}`
        : "";
    throw new InputError({
      field: "--method",
      value: method,
      allowed: `${name}, for which these runs were made${luckBy}`,
    });
  }
  const again = repeatSensitivity({ ...ready, given: folder, changes: {} }, { of, never });
  return { found, batch, ready, again, interrupted: null };
}
