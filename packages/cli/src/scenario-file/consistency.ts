import { declaredColumns, NOTHING } from "./declared-row.ts";
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
  yield* nameProblems(declared);
}

/** Names that would make two columns, or two outcomes, of one name. */
function* nameProblems(declared: Declared): Generator<FileProblem> {
  const { tables, parameters = {} } = declared;
  if (Object.hasOwn(tables, NOTHING)) {
    const allowed = "another name: the outcome that no table agrees is called so";
    yield { path: ["tables", NOTHING], value: NOTHING, allowed };
  }
  const columns = [
    ...declaredColumns(declared),
    ...Object.keys(parameters).map((name) => ({ name, path: ["parameters", name] })),
  ];
  const chosenLast = columns.toSorted((one, other) => one.path.length - other.path.length);
  const taken = new Set<string>();
  for (const { name, path } of chosenLast) {
    const allowed = `another name: a column of the rows is called ${name} already`;
    if (taken.has(name)) yield { path, value: path.at(-1), allowed };
    taken.add(name);
  }
}
