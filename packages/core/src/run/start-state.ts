import { assertKnown, InputError } from "../errors/input-error.ts";
import type { Rules } from "../rules/rules.ts";
import type { Drawn } from "../world/parameter.ts";
import type { StartState } from "../world/start-state.ts";

/**
 * The state that a run with these parameters starts in, without the quantities of mechanisms that are switched off;
 * `undefined` where the scenario works none out.
 *
 * @throws InputError for an unknown quantity or agent, and for a value outside its quantity's range.
 */
export function startStateOf(rules: Rules, drawn: Drawn): StartState | undefined {
  const { startState, mechanisms = [] } = rules.scenario.definition;
  const state = startState?.(drawn);
  if (state === undefined) return undefined;
  for (const id of Object.keys(state.quantities))
    assertKnown("startState.quantities", id, Object.keys(rules.neutral));
  for (const id of Object.keys(state.inner)) assertKnown("startState.inner", id, rules.agents);
  const quantities: Record<string, number> = {};
  for (const { id: mechanism, quantities: owned } of mechanisms) {
    const isOn = rules.mechanisms.some(({ id }) => id === mechanism);
    for (const [id, { low, high, unit }] of Object.entries(owned)) {
      const value = state.quantities[id];
      if (value === undefined) continue;
      if (!(value >= low && value <= high)) {
        const allowed = `a number from ${low} to ${high} (${unit})`;
        throw new InputError({ field: `startState.quantities.${id}`, value, allowed });
      }
      if (isOn) quantities[id] = value;
    }
  }
  return { ...state, quantities };
}
