import { declaredPackage } from "../declared/package.ts";
import { declaredOutcomes, generatedColumns } from "../declared/row.ts";
import type { DeclaredClaim } from "../choices/claims.ts";
import type { FileProblem } from "../problems/problem.ts";
import type { Declared } from "../schema.ts";
import { known, type Path } from "../problems/known.ts";
import { refusals } from "../problems/refusals.ts";

/** Words and claims about something that the file does not declare. */
export function* tellingProblems(declared: Declared): Generator<FileProblem> {
  const { agents, tables, words = {}, claims = [] } = declared;
  const outcomes = declaredOutcomes(declared);
  yield* unknownKeys(["words", "agents"], words.agents, agents);
  yield* unknownKeys(["words", "tables"], words.tables, tables);
  yield* unknownKeys(["words", "outcomes"], words.outcomes, outcomes);
  const columns = Object.fromEntries(
    [...generatedColumns(declared)].flatMap(({ name, column, isFilled }) =>
      isFilled && column.kind !== "text" ? [[name, column]] : [],
    ),
  );
  const ids = claims.map(({ id }) => id);
  for (const [at, claim] of claims.entries()) {
    const path = ["claims", at];
    if (ids.indexOf(claim.id) < at) {
      yield { path: [...path, "id"], value: claim.id, allowed: "every claim by an id of its own" };
    }
    yield* known([...path, "of"], claim.of, { ...outcomes, ...columns });
    yield* contrastProblems(path, claim, declared);
  }
  yield* refusals(
    () => declaredPackage(declared),
    ({ field }) => field.split("."),
  );
}

function* contrastProblems(path: Path, { base, changed, control }: DeclaredClaim, declared: Declared) {
  const { parameters = {} } = declared;
  yield* unknownKeys([...path, "base"], base, parameters);
  yield* unknownKeys([...path, "changed"], changed, parameters);
  if ("none" in control) return;
  const { placebo } = control;
  const at = [...path, "control", "placebo"];
  yield* unknownKeys([...at, "base"], placebo.base, parameters);
  yield* unknownKeys([...at, "changed"], placebo.changed, parameters);
}

function* unknownKeys(path: Path, given: object = {}, allowed: object): Generator<FileProblem> {
  for (const key of Object.keys(given)) yield* known([...path, key], key, allowed);
}
