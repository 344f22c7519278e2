import { isEnumerated, LARGEST_ENUMERATED_AGENDA } from "@summitry/core";
import { issueInWords, isRange, valuesOfIssue } from "./declared-issue.ts";
import { mediatorOf } from "./declared-protocol.ts";
import type { DeclaredIssue } from "./issue-schema.ts";
import { known, missing, sameKeys, type CheckAmount, type Path } from "./known.ts";
import { matchProblems } from "./match-consistency.ts";
import type { FileProblem } from "./problem.ts";
import type { Declared } from "./schema.ts";

/** Inconsistencies in what an agent wants, refuses and does. */
export function* interestProblems(
  { agents, tables, inputs = {} }: Declared,
  id: string,
  amount: CheckAmount,
): Generator<FileProblem> {
  const { at = {}, redLines = [], strategy } = agents[id] ?? {};
  for (const [name, { utility, reservation, moves = {}, interactions = [] }] of Object.entries(at)) {
    const path = ["agents", id, "at", name];
    yield* known(path, name, tables);
    const issues = tables[name]?.settles ?? {};
    yield* sameKeys([...path, "utility"], utility, Object.keys(issues));
    for (const [issue, { values }] of Object.entries(utility)) {
      yield* valueProblems([...path, "utility", issue, "values"], values, issues[issue] ?? []);
    }
    yield* amount([...path, "reservation"], reservation);
    for (const [input, each] of Object.entries(moves)) {
      yield* known([...path, "moves", input], input, inputs);
      yield* amount([...path, "moves", input], each);
    }
    for (const [index, { when }] of interactions.entries()) {
      yield* matchProblems([...path, "interactions", index, "when"], when, [issues]);
    }
    const size = Object.values(issues).reduce((product, issue) => product * valuesOfIssue(issue).length, 1);
    if (interactions.length > 0 && !isEnumerated({ size })) {
      const allowed = `none at a table of over ${LARGEST_ENUMERATED_AGENDA} possible texts`;
      yield { path: [...path, "interactions"], value: `${interactions.length} of them`, allowed };
    }
  }
  const lines = redLines.map((line) => line.id);
  for (const [index, { id: line, forbids }] of redLines.entries()) {
    const path = ["agents", id, "redLines", index];
    if (lines.indexOf(line) < index)
      yield {
        path: [...path, "id"],
        value: line,
        allowed: "every red line of an agent by a name of its own",
      };
    const settled = Object.values(tables).map(({ settles }) => settles);
    yield* matchProblems([...path, "forbids"], forbids, settled);
  }
  const mediates = Object.values(tables).some(({ protocol }) => mediatorOf(protocol) === id);
  if (strategy?.name === "mediation" && !mediates) {
    const allowed = `another strategy: ${id} is the mediator of no table`;
    yield { path: ["agents", id, "strategy", "name"], value: strategy.name, allowed };
  }
}

/**
 * Checks that every value of a list has a utility; for a range the first and the last value need one, others may have
 * one.
 */
function* valueProblems(path: Path, values: object, issue: DeclaredIssue): Generator<FileProblem> {
  const all = valuesOfIssue(issue).map(String);
  if (!isRange(issue)) return yield* sameKeys(path, values, all);
  const given = new Set(all);
  for (const key of Object.keys(values)) {
    if (!given.has(key)) yield { path: [...path, key], value: key, allowed: issueInWords(issue) };
  }
  yield* missing(path, Object.keys(values), [String(issue.from), String(issue.to)]);
}
