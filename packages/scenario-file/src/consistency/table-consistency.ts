import { agenda } from "@summitry/core";
import { isRange, valuesOfIssue, wordsOfIssue } from "../choices/issue.ts";
import { mediatorOf, protocolOf } from "../choices/protocol.ts";
import { known, type CheckAmount, type Path } from "../problems/known.ts";
import type { FileProblem } from "../problems/problem.ts";
import { refusals, withoutFirstWord } from "../problems/refusals.ts";
import type { Declared, DeclaredTable } from "../schema.ts";

/** Inconsistencies in a table. */
export function* tableProblems(
  { agents, tables, days }: Declared,
  name: string,
  amount: CheckAmount,
): Generator<FileProblem> {
  const table = tables[name] as DeclaredTable;
  const path = ["tables", name];
  yield* agendaProblems([...path, "settles"], table);
  for (const [at, seat] of table.seats.entries()) {
    yield* known([...path, "seats", at], seat, agents);
    if (table.seats.indexOf(seat) < at)
      yield { path: [...path, "seats", at], value: seat, allowed: "every agent once" };
  }
  yield* protocolProblems(path, table);
  const parties = table.seats.filter((seat) => seat !== mediatorOf(table.protocol));
  for (const seat of parties) yield* wanting(agents, seat, name, "it sits there");
  for (const [at, day] of table.meets.entries()) {
    if (day > days) yield { path: [...path, "meets", at], value: day, allowed: `a day from 0 to ${days}` };
  }
  const { ratification } = table;
  for (const [at, id] of (ratification?.by ?? []).entries()) {
    yield* known([...path, "ratification", "by", at], id, agents);
    yield* wanting(agents, id, name, "it ratifies there");
    if (table.seats.includes(id)) {
      const allowed = "agents who don't sit there: those who do sign";
      yield { path: [...path, "ratification", "by", at], value: id, allowed };
    }
  }
  yield* amount([...path, "ratification", "window"], ratification?.window);
}

/** A problem if an agent whose consent a text needs has no preference at the table. */
function wanting(agents: Declared["agents"], id: string, table: string, why: string): readonly FileProblem[] {
  const tables = Object.keys(agents[id]?.at ?? {});
  if (tables.includes(table)) return [];
  return [{ path: ["agents", id, "at"], value: tables, allowed: `${table} as well: ${why}` }];
}

function* agendaProblems(path: Path, { settles }: DeclaredTable): Generator<FileProblem> {
  for (const [issue, declared] of Object.entries(settles)) {
    if (isRange(declared))
      yield* refusals(
        () => valuesOfIssue(declared),
        (error) => [...path, issue, ...withoutFirstWord(error)],
      );
    yield* refusals(
      () => agenda({ [issue]: valuesOfIssue(declared) }, { words: { [issue]: wordsOfIssue(declared) } }),
      () => [...path, issue],
    );
  }
  const issues = Object.entries(settles).map(([issue, declared]) => [issue, valuesOfIssue(declared)]);
  yield* refusals(
    () => agenda(Object.fromEntries(issues)),
    () => path,
  );
}

function* protocolProblems(path: Path, { protocol, seats }: DeclaredTable): Generator<FileProblem> {
  const { rounds, hazard = 0 } = protocol;
  const at = [...path, "protocol"];
  if (rounds === undefined && hazard === 0)
    yield { path: [...at, "rounds"], value: "nothing", allowed: "rounds, or a hazard above 0, or both" };
  yield* refusals(
    () => protocolOf(protocol).open(seats, null),
    (error) => {
      const field = withoutFirstWord(error);
      return field[0] === "seats" ? [...path, ...field] : [...at, ...field];
    },
  );
  const power = protocol.name === "conditional voting" ? protocol.power : undefined;
  for (const id of Object.keys(power ?? {})) {
    if (!seats.includes(id)) yield { path: [...at, "power", id], value: id, allowed: seats };
  }
}
