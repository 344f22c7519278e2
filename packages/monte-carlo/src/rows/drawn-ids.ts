import { type Agendas, factors, type Identity, InputError, parameters, type Scenario } from "@summitry/core";

/**
 * Ids of the parameters that a scenario draws: those that it does not hold, in the order of their declaration.
 *
 * @throws InputError for one that draws none.
 */
export function drawnIds<R extends Identity>(scenario: Scenario<Agendas, R>): readonly string[] {
  const free = new Set(factors(scenario).flatMap((factor) => factor.parameters));
  const ids = parameters(scenario).flatMap(({ id }) => (free.has(id) ? [id] : []));
  if (ids.length > 0) return ids;
  throw new InputError({ field: "parameters", value: ids, allowed: "a scenario that draws parameters" });
}
