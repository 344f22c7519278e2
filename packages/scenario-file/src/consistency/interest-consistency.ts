import { agenda, floorOf, isEnumerated, LARGEST_ENUMERATED_AGENDA, type Preference } from "@summitry/core";
import { issueInWords, isRange, valuesOfIssue } from "../choices/issue.ts";
import { declaredPreference } from "../declared/preference.ts";
import { mediatorOf } from "../choices/protocol.ts";
import type { DeclaredIssue } from "../choices/issue.ts";
import { known, missing, sameKeys, type CheckAmount, type Path } from "../problems/known.ts";
import { matchProblems } from "./match-consistency.ts";
import type { FileProblem } from "../problems/problem.ts";
import { refusals } from "../problems/refusals.ts";
import type { Declared, DeclaredInterest, DeclaredTable } from "../schema.ts";

/** Inconsistencies in what an agent wants, refuses and does. */
export function* interestProblems(
  { agents, tables, inputs = {} }: Declared,
  id: string,
  amount: CheckAmount,
): Generator<FileProblem> {
  const { at = {}, redLines = [], strategy } = agents[id] ?? {};
  for (const [name, wants] of Object.entries(at)) {
    const { utility, reservation, moves = {}, interactions = [] } = wants;
    const path = ["agents", id, "at", name];
    yield* known(path, name, tables);
    const issues = tables[name]?.settles ?? {};
    yield* sameKeys([...path, "utility"], utility, Object.keys(issues));
    for (const [issue, { values }] of Object.entries(utility)) {
      yield* valueProblems([...path, "utility", issue, "values"], values, issues[issue] ?? []);
    }
    const weights = Object.values(utility).map(({ weight }) => weight);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    if (!(total > 0 && Number.isFinite(total))) {
      const allowed = "weights that are not all 0 and have a finite sum";
      yield { path: [...path, "utility"], value: weights, allowed };
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
    yield* worthProblems(path, tables[name] as DeclaredTable, wants);
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
  if (!Object.values(tables).some((table) => concerns(table, id))) {
    const allowed = "somebody who sits at a table, or ratifies what is signed there";
    yield { path: ["agents", id], value: id, allowed };
  }
  const mediates = Object.values(tables).some(({ protocol }) => mediatorOf(protocol) === id);
  if (strategy?.name === "mediation" && !mediates) {
    const allowed = `another strategy: ${id} is the mediator of no table`;
    yield { path: ["agents", id, "strategy", "name"], value: strategy.name, allowed };
  }
}

function concerns({ seats, ratification }: DeclaredTable, id: string): boolean {
  return seats.includes(id) || (ratification?.by.includes(id) ?? false);
}

/**
 * A problem if the library refuses what texts are worth, or if an agent would walk away from the best there is for it, in every run: its reservation value is a number,
 * and nothing moves it.
 */
function* worthProblems(path: Path, table: DeclaredTable, wants: DeclaredInterest): Generator<FileProblem> {
  const { reservation, moves = {} } = wants;
  const issues = Object.entries(table.settles).map(([issue, values]) => [issue, valuesOfIssue(values)]);
  let [best, worst] = [Number.NaN, Number.NaN];
  yield* refusals(
    () =>
      ({ best, worst } = extremesOf(declaredPreference(agenda(Object.fromEntries(issues)), table, wants))),
    () => [...path, "utility"],
  );
  if (typeof reservation !== "number" || Object.keys(moves).length > 0) return;
  if (best >= floorOf(reservation, best - worst)) return;
  const allowed = `at most ${shortened(best)}, what its best text is worth: nothing moves this value, so it would always walk away`;
  yield { path: [...path, "reservation"], value: reservation, allowed };
}

function extremesOf(preference: Preference): { readonly best: number; readonly worst: number } {
  const search = preference.search?.(null);
  if (search !== undefined) return { best: search.highest, worst: search.lowest };
  const utilities = preference.table();
  return { best: utilities.highest(null), worst: utilities.lowest };
}

/** A number without the last digits, in which rounding shows. */
const shortened = (value: number): number => Number(value.toPrecision(12));

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
