import { isEnumerated, LARGEST_ENUMERATED_AGENDA, type Value } from "@summitry/core";
import { isRange, matches, valuesOfIssue } from "./declared-issue.ts";
import { mediatorOf } from "./declared-protocol.ts";
import type { DeclaredIssue, DeclaredMatch } from "./issue-schema.ts";
import { known, missing, sameKeys, type CheckAmount, type Path } from "./known.ts";
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
      const place = [...path, "interactions", index, "when"];
      if (Object.keys(when).length === 0)
        yield { path: place, value: "nothing", allowed: Object.keys(issues) };
      yield* matchProblems(place, when, issues);
    }
    const size = Object.values(issues).reduce((product, issue) => product * valuesOfIssue(issue).length, 1);
    if (interactions.length > 0 && !isEnumerated({ size })) {
      const allowed = `none at a table of over ${LARGEST_ENUMERATED_AGENDA} possible texts`;
      yield { path: [...path, "interactions"], value: `${interactions.length} of them`, allowed };
    }
  }
  const issues = Object.assign({}, ...Object.values(tables).map(({ settles }) => settles)) as Issues;
  for (const [index, { forbids }] of redLines.entries()) {
    yield* matchProblems(["agents", id, "redLines", index, "forbids"], forbids, issues);
  }
  const mediates = Object.values(tables).some(({ protocol }) => mediatorOf(protocol) === id);
  if (strategy?.name === "mediation" && !mediates) {
    const allowed = `another strategy: ${id} is the mediator of no table`;
    yield { path: ["agents", id, "strategy", "name"], value: strategy.name, allowed };
  }
}

type Issues = Readonly<Record<string, DeclaredIssue>>;

/**
 * Checks that every value of a list has a utility; for a range the first and the last value need one, others may have
 * one.
 */
function* valueProblems(path: Path, values: object, issue: DeclaredIssue): Generator<FileProblem> {
  const all = valuesOfIssue(issue).map(String);
  if (!isRange(issue)) return yield* sameKeys(path, values, all);
  const given = new Set(all);
  for (const key of Object.keys(values)) {
    if (!given.has(key)) yield { path: [...path, key], value: key, allowed: inWords(issue) };
  }
  yield* missing(path, Object.keys(values), [String(issue.from), String(issue.to)]);
}

/** Checks that the values named exist, and that bounds leave at least one. */
function* matchProblems(
  path: Path,
  named: Readonly<Record<string, DeclaredMatch>>,
  issues: Issues,
): Generator<FileProblem> {
  for (const [name, match] of Object.entries(named)) {
    yield* known([...path, name], name, issues);
    const issue = issues[name] ?? [];
    const values = valuesOfIssue(issue);
    if (typeof match !== "object") yield* namedProblems([...path, name], match, values, issue);
    else if (Array.isArray(match)) {
      for (const [at, value] of match.entries())
        yield* namedProblems([...path, name, at], value, values, issue);
    } else if (!values.some((value) => matches(match, value))) {
      const allowed = `bounds that some value of ${name} is within: ${inWords(issue)}`;
      yield { path: [...path, name], value: match, allowed };
    }
  }
}

function namedProblems(
  path: Path,
  value: Value,
  values: readonly Value[],
  issue: DeclaredIssue,
): readonly FileProblem[] {
  if (values.some((each) => matches(value, each))) return [];
  return [{ path, value, allowed: isRange(issue) ? inWords(issue) : values.map(String) }];
}

function inWords(issue: DeclaredIssue): string {
  if (!isRange(issue)) return issue.join(", ");
  return `a number from ${issue.from} to ${issue.to} in steps of ${issue.step}`;
}
