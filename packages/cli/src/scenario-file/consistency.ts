import type { Problem } from "./problem.ts";
import type { Declared, DeclaredAmount } from "./schema.ts";

type Path = readonly PropertyKey[];

/** The first thing in a scenario file that does not fit the rest of it, or `null`. */
export function inconsistency(declared: Declared): Problem | null {
  for (const problem of problems(declared)) return problem;
  return null;
}

function* problems({ agents, tables, inputs = {}, parameters = {}, days }: Declared): Generator<Problem> {
  const known = (path: Path, value: PropertyKey, allowed: object): Problem[] =>
    Object.hasOwn(allowed, value) ? [] : [{ path, value, allowed: Object.keys(allowed) }];
  const amount = (path: Path, value: DeclaredAmount | undefined): Problem[] =>
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
  for (const [name, { seats, meets, ratification }] of Object.entries(tables)) {
    const path = ["tables", name];
    for (const [at, seat] of seats.entries()) {
      yield* known([...path, "seats", at], seat, agents);
      if (seats.indexOf(seat) < at)
        yield { path: [...path, "seats", at], value: seat, allowed: "every agent once" };
      const wants = agents[seat]?.at[name];
      if (wants === undefined) {
        yield {
          path: ["agents", seat, "at"],
          value: Object.keys(agents[seat]?.at ?? {}),
          allowed: `${name} as well: it sits there`,
        };
      }
    }
    for (const [at, day] of meets.entries()) {
      if (day > days) yield { path: [...path, "meets", at], value: day, allowed: `a day from 0 to ${days}` };
    }
    for (const [at, id] of (ratification?.by ?? []).entries()) {
      yield* known([...path, "ratification", "by", at], id, agents);
    }
    yield* amount([...path, "ratification", "window"], ratification?.window);
  }
  for (const [id, { at, redLines = [] }] of Object.entries(agents)) {
    for (const [name, { utility, reservation, moves = {} }] of Object.entries(at)) {
      const path = ["agents", id, "at", name];
      yield* known(path, name, tables);
      const issues = tables[name]?.settles ?? {};
      yield* sameKeys([...path, "utility"], utility, Object.keys(issues));
      for (const [issue, { values }] of Object.entries(utility)) {
        yield* sameKeys([...path, "utility", issue, "values"], values, (issues[issue] ?? []).map(String));
      }
      yield* amount([...path, "reservation"], reservation);
      for (const [input, each] of Object.entries(moves)) {
        yield* known([...path, "moves", input], input, inputs);
        yield* amount([...path, "moves", input], each);
      }
    }
    const issues = Object.assign({}, ...Object.values(tables).map(({ settles }) => settles)) as Record<
      string,
      readonly PropertyKey[]
    >;
    for (const [index, { forbids }] of redLines.entries()) {
      for (const [issue, values] of Object.entries(forbids)) {
        const path = ["agents", id, "redLines", index, "forbids", issue];
        yield* known(path, issue, issues);
        const allowed = (issues[issue] ?? []).map(String);
        for (const [at, value] of values.entries()) {
          if (!allowed.includes(String(value))) yield { path: [...path, at], value, allowed };
        }
      }
    }
  }
}

/** Every key that is wanted is there, and no other. */
function* sameKeys(path: Path, given: object, wanted: readonly string[]): Generator<Problem> {
  const keys = Object.keys(given);
  for (const key of keys)
    if (!wanted.includes(key)) yield { path: [...path, key], value: key, allowed: wanted };
  const missing = wanted.filter((key) => !keys.includes(key));
  if (missing.length > 0) yield { path, value: keys, allowed: `${missing.join(", ")} as well` };
}
