import { type Agendas, type Identity, InputError, type Scenario } from "@summitry/core";

/**
 * Ids of the parameters that a scenario draws: those that it does not hold.
 *
 * @throws InputError for one that draws none.
 */
export function drawnIds<R extends Identity>(scenario: Scenario<Agendas, R>): readonly string[] {
  const { parameters = [], fixed = {} } = scenario.definition;
  const ids = parameters.map(({ id }) => id).filter((id) => fixed !== "mode" && !Object.hasOwn(fixed, id));
  if (ids.length > 0) return ids;
  throw new InputError({ field: "parameters", value: ids, allowed: "a scenario that draws parameters" });
}
