import { parameter } from "@summitry/core";
import { columnProblems } from "./column-consistency.ts";
import { amountsOf, declaredScenario } from "../declared/scenario.ts";
import { declaredInput } from "../choices/input.ts";
import { interestProblems } from "./interest-consistency.ts";
import type { Path } from "../problems/known.ts";
import type { FileProblem } from "../problems/problem.ts";
import { placeIn, refusals, withoutFirstWord } from "../problems/refusals.ts";
import type { DeclaredAmount } from "../choices/input.ts";
import type { Declared } from "../schema.ts";
import { tableProblems } from "./table-consistency.ts";
import { tellingProblems } from "./telling-consistency.ts";

/** The first inconsistency in a scenario file, or `null`. */
export function inconsistency(declared: Declared): FileProblem | null {
  for (const problem of problems(declared)) return problem;
  return null;
}

/** A problem if a text is not the id of a parameter: a decimal comma makes a text of a number. */
function notAnAmount(path: Path, value: string, ids: readonly string[]): readonly FileProblem[] {
  if (ids.includes(value)) return [];
  const allowed = /^[+-]?\d+,\d+$/.test(value)
    ? `a number with a decimal point: ${value.replace(",", ".")}`
    : ids;
  return [{ path, value, allowed: allowed.length === 0 ? "a number; no parameters are declared" : allowed }];
}

function* problems(declared: Declared): Generator<FileProblem> {
  const { tables, agents, inputs = {}, parameters = {} } = declared;
  const amount = (path: Path, value: DeclaredAmount | undefined): readonly FileProblem[] =>
    typeof value === "string" ? notAnAmount(path, value, Object.keys(parameters)) : [];

  for (const [id, parts] of Object.entries(parameters)) {
    const path = ["parameters", id];
    yield* refusals(
      () => parameter({ id, ...parts }),
      ({ field }) => (field.startsWith(`${id}.`) ? [...path, field.slice(id.length + 1)] : path),
    );
  }
  const amounts = amountsOf(declared);
  for (const [id, input] of Object.entries(inputs)) {
    const path = ["inputs", id];
    for (const [key, value] of Object.entries(input)) {
      const isAmount = ["value", "mean", "deviation", "memory", "start", "up"].includes(key);
      if (isAmount) yield* amount([...path, key], value as DeclaredAmount | undefined);
    }
    yield* refusals(
      () => declaredInput(input, amounts),
      (error) => [...path, ...(input.process === "series" ? ["points"] : []), ...withoutFirstWord(error)],
    );
  }
  for (const name of Object.keys(tables)) yield* tableProblems(declared, name, amount);
  for (const id of Object.keys(agents)) yield* interestProblems(declared, id, amount);
  yield* columnProblems(declared);
  yield* tellingProblems(declared);
  yield* refusals(
    () => declaredScenario({ declared }),
    (error) => placeIn(declared, error),
  );
}
