import { InputError } from "../errors/input-error.ts";
import type { ScenarioDefinition } from "../scenario/definition.ts";
import type { WorldView } from "../world/view.ts";
import { reasonOf } from "../errors/reason.ts";

/**
 * Whether the scenario says that the run ends with this day.
 *
 * @throws InputError when its condition throws, or says anything but true or false.
 */
export function isOver({ endsWhen }: Pick<ScenarioDefinition, "endsWhen">, view: () => WorldView): boolean {
  if (endsWhen === undefined) return false;
  const seen = view();
  let answer: unknown;
  try {
    answer = endsWhen(seen);
  } catch (cause) {
    const problem = reasonOf(cause);
    const allowed = `true or false on day ${seen.day}; it threw: ${problem}`;
    throw new InputError({ field: "endsWhen", value: endsWhen, allowed }, cause);
  }
  if (typeof answer === "boolean") return answer;
  throw new InputError({ field: "endsWhen", value: answer, allowed: `true or false on day ${seen.day}` });
}
