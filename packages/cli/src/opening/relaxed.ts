import { InputError, type Scenario } from "@summitry/core";

/**
 * The scenario without some of its red lines.
 *
 * @throws InputError for a line that no agent has.
 */
export function withoutLines(scenario: Scenario, relax: readonly string[] = []): Scenario {
  if (relax.length === 0) return scenario;
  try {
    return scenario.relaxing(relax);
  } catch (cause) {
    if (!(cause instanceof InputError)) throw cause;
    const { value, allowed } = cause;
    throw new InputError({ field: "--relax", value, allowed }, cause);
  }
}
