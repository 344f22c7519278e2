import { firstOf } from "../numbers/random.ts";
import type { Rules } from "../rules/rules.ts";
import type { DesignedRun } from "../scenario/design.ts";
import { draw, type Drawn } from "../world/parameter.ts";
import type { RunIdentity } from "./driver.ts";

/** The parameters of a run: drawn from the streams of the run whose luck it has, unless held, or set by a design. */
export function drawAll(rules: Rules, { seed, run }: RunIdentity, values: DesignedRun["values"]): Drawn {
  const drawn: Record<string, number> = { ...rules.likeliest };
  for (const { parameter, given, stream } of rules.parameters) {
    drawn[parameter.id] = given ?? draw(parameter, firstOf(seed, run, stream));
  }
  return Object.freeze(Object.assign(drawn, values));
}
