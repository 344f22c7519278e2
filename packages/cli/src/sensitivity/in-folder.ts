import { InputError } from "@summitry/core";
import { sensitivityOf } from "@summitry/monte-carlo";
import type { AnyBatch } from "../batch/simulate-all.ts";
import type { Ready } from "../opening/open.ts";
import { leastCertain } from "./asked.ts";
import type { Drivers, DriverOptions } from "./drivers.ts";
import { repeatSensitivity } from "./repeat.ts";

/** Looks for drivers in the folder of a batch. */
export async function driversInFolder(
  folder: string,
  ready: Ready,
  batch: AnyBatch,
  options: DriverOptions,
): Promise<Drivers> {
  const { of, never, method } = options;
  const { scenario } = ready;
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
