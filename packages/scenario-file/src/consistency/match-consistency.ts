import { issueInWords, isRange, matches, valuesOfIssue } from "../choices/issue.ts";
import type { DeclaredIssue, DeclaredMatch } from "../choices/issue.ts";
import { known, type Path } from "../problems/known.ts";
import type { FileProblem } from "../problems/problem.ts";

type Issues = Readonly<Record<string, DeclaredIssue>>;
type Matches = Readonly<Record<string, DeclaredMatch>>;

/**
 * Checks that values named by issue are those of a text at one of the tables at least, and that nothing is named in
 * vain. Tables are given by their issues, and those that lack one of the issues named are none of its tables: issues of
 * one name may have other values at each.
 */
export function* matchProblems(
  path: Path,
  named: Matches,
  tables: readonly Issues[],
): Generator<FileProblem> {
  const names = Object.keys(named);
  const all = Object.assign({}, ...tables) as Issues;
  if (names.length === 0) yield { path, value: "nothing", allowed: Object.keys(all) };
  for (const name of names) yield* known([...path, name], name, all);
  const meant = tables.filter((issues) => names.every((name) => Object.hasOwn(issues, name)));
  if (meant.length === 0)
    return yield { path, value: names, allowed: "issues that one table settles together" };
  for (const [name, match] of Object.entries(named)) {
    yield* valueProblems(
      [...path, name],
      match,
      meant.map((issues) => issues[name] ?? []),
    );
  }
  const isPossible = (issues: Issues): boolean =>
    Object.entries(named).every(([name, match]) =>
      valuesOfIssue(issues[name] ?? []).some((value) => matches(match, value)),
    );
  if (!meant.some(isPossible)) yield { path, value: named, allowed: "values that one table has together" };
}

/** Checks that the values named exist, and that bounds leave at least one. */
function* valueProblems(
  path: Path,
  match: DeclaredMatch,
  issues: readonly DeclaredIssue[],
): Generator<FileProblem> {
  const values = issues.flatMap(valuesOfIssue);
  const inWords = [...new Set(issues.map(issueInWords))].join(", or ");
  const allowed = issues.some(isRange) ? inWords : [...new Set(values.map(String))];
  if (typeof match === "object" && !Array.isArray(match)) {
    if (match.below === undefined && match.above === undefined)
      yield { path, value: match, allowed: "bounds: below, above, or both" };
    if (!values.some((value) => matches(match, value)))
      yield {
        path,
        value: match,
        allowed: `bounds that some value of ${String(path.at(-1))} is within: ${inWords}`,
      };
    return;
  }
  const listed = Array.isArray(match);
  for (const [at, value] of (listed ? match : [match]).entries()) {
    if (!values.some((each) => matches(value, each)))
      yield { path: listed ? [...path, at] : path, value, allowed };
  }
}
