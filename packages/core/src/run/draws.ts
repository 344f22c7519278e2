import { firstOf, streamOf } from "../numbers/random.ts";
import type { Rules } from "../rules/rules.ts";
import type { DesignedRun } from "../scenario/design.ts";
import type { Drawn } from "../world/parameter.ts";
import type { RunIdentity } from "./driver.ts";

/** The parameters of a run: drawn from the streams of the run whose luck it has, unless held, or set by a design. */
export function drawAll(rules: Rules, luck: RunIdentity, values: DesignedRun["values"]): Drawn {
  // Overwriting a copy of a whole record is faster than growing an empty one.
  const drawn: Record<string, number> = { ...rules.undrawn };
  for (const { factor, stream } of rules.factors)
    factor.write(shares(luck, stream, factor.dimensions), drawn);
  return Object.freeze(Object.assign(drawn, values));
}

function shares({ seed, run }: RunIdentity, name: string, count: number): readonly number[] {
  if (count === 1) return [firstOf(seed, run, name)];
  const random = streamOf(seed, run, name);
  return Array.from({ length: count }, () => random.uniform());
}
