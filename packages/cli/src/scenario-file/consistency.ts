import { interestProblems } from "./interest-consistency.ts";
import { known, type Path } from "./known.ts";
import type { FileProblem } from "./problem.ts";
import type { Declared, DeclaredAmount } from "./schema.ts";
import { tableProblems } from "./table-consistency.ts";

/** The first inconsistency in a scenario file, or `null`. */
export function inconsistency(declared: Declared): FileProblem | null {
  for (const problem of problems(declared)) return problem;
  return null;
}

function* problems(declared: Declared): Generator<FileProblem> {
  const { tables, agents, inputs = {}, parameters = {} } = declared;
  const amount = (path: Path, value: DeclaredAmount | undefined): readonly FileProblem[] =>
    typeof value === "string" ? known(path, value, parameters) : [];

  for (const [id, { low, mode, high }] of Object.entries(parameters)) {
    if (!(low <= mode && mode <= high)) {
      yield { path: ["parameters", id], value: [low, mode, high], allowed: "low <= mode <= high" };
    }
  }
  for (const [id, input] of Object.entries(inputs)) {
    for (const [key, value] of Object.entries(input)) {
      const isAmount = ["value", "mean", "deviation", "memory", "start", "step"].includes(key);
      if (isAmount) yield* amount(["inputs", id, key], value as DeclaredAmount | undefined);
    }
  }
  for (const name of Object.keys(tables)) yield* tableProblems(declared, name, amount);
  for (const id of Object.keys(agents)) yield* interestProblems(declared, id, amount);
}
