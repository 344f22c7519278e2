import { InputError, type Row, type Scenario } from "@summitry/core";
import type { Until } from "@summitry/monte-carlo";

/** When to stop: an outcome, and the half-width wanted for the interval of its probability. */
export interface Precision {
  readonly outcome: string;
  readonly halfWidth: number;
}

/**
 * The stopping rule for a batch of a scenario.
 *
 * @throws InputError for an outcome that the scenario does not name.
 */
export function untilOf(
  { outcomes, measures }: Pick<Scenario, "outcomes" | "measures">,
  { outcome, halfWidth }: Precision,
): Until<Row> {
  const known = [...Object.keys(outcomes), ...Object.keys(measures)];
  if (known.includes(outcome)) return { halfWidth, of: outcome };
  throw new InputError({ field: "--until", value: outcome, allowed: known });
}
