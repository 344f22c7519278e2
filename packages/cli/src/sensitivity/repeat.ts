import type { Shard } from "@summitry/monte-carlo";
import type { Ready } from "../opening/open.ts";
import { command } from "../repeat.ts";
import type { MethodName } from "./asked.ts";

/** What of a command line has to be said again. */
export interface SensitivityToRepeat {
  readonly method?: MethodName | undefined;
  readonly of?: readonly string[] | undefined;
  readonly over?: readonly string[] | undefined;
  readonly never?: number | undefined;
  readonly runs?: number | undefined;
  readonly seed?: string | undefined;
  readonly out?: string | undefined;
  readonly shard?: Shard | undefined;
  readonly resume?: true | undefined;
}

/** The command that looks for drivers again, or goes on with it. */
export function repeatSensitivity(
  { scenario, given, changes }: Ready,
  { method, of, over, never, runs, seed, out, shard, resume }: SensitivityToRepeat,
): string {
  const options = {
    "--method": method,
    "--of": of?.join(","),
    "--over": over?.join(","),
    "--never": never,
    "--runs": runs,
    "--seed": seed,
    "--out": out,
    "--shard": shard === undefined ? undefined : `${shard.index}/${shard.of}`,
  };
  const words = Object.entries(options).flatMap(([name, value]) =>
    value === undefined ? [] : [name, String(value)],
  );
  return command("sensitivity", { name: scenario.definition.name, given, ...changes }, [
    ...words,
    ...(resume === undefined ? [] : ["--resume"]),
  ]);
}
