import { checkShape } from "./definition-shape.ts";
import { own } from "../data/own.ts";
import { assertKnown, InputError } from "../errors/input-error.ts";
import { assertAmount, NOT_NEGATIVE } from "../world/amount-range.ts";
import { designedRun } from "./design.ts";
import { assertHeld } from "./held.ts";
import { checkPriors } from "./joint-prior.ts";
import type { ScenarioDefinition } from "./definition.ts";
import { isDate } from "./date.ts";
import { checkNames } from "./names-check.ts";
import { assertRelaxed } from "./relaxed.ts";
import { limitsOf } from "./run-limits.ts";
import { assertNoneRatifies, type Table } from "./table.ts";

/** The longest a run may be, in days: over two centuries. */
const MOST_DAYS = 100_000;

/**
 * Checks that the parts of a scenario fit together.
 *
 * @throws InputError naming the part, its value and what is allowed.
 */
export function checkScenario(definition: ScenarioDefinition): void {
  checkShape(definition);
  const { start, days, agents, mechanisms = [], without = [], parameters = [], inputs = {} } = definition;
  if (!isDate(start)) {
    throw new InputError({ field: "start", value: start, allowed: "a date as YYYY-MM-DD" });
  }
  if (!(Number.isInteger(days) && days >= 0 && days <= MOST_DAYS)) {
    throw new InputError({ field: "days", value: days, allowed: `a whole number from 0 to ${MOST_DAYS}` });
  }
  limitsOf(definition.limits);
  const ids = agents.map(({ id }) => id);
  checkNames(definition);
  assertDistinct("agents", ids);
  for (const { id, redLines } of agents) {
    assertDistinct(
      `agents.${id}.redLines`,
      redLines.map((line) => line.id),
    );
  }
  assertDistinct(
    "mechanisms",
    mechanisms.map(({ id }) => id),
  );
  assertDistinct(
    "quantities",
    mechanisms.flatMap(({ quantities }) => Object.keys(quantities)),
  );
  assertDistinct(
    "parameters",
    parameters.map(({ id }) => id),
  );
  for (const id of without)
    assertKnown(
      "without",
      id,
      mechanisms.map((mechanism) => mechanism.id),
    );
  assertRelaxed(definition.relaxed ?? [], agents);
  for (const [name, { by = [] }] of Object.entries(definition.moves ?? {})) {
    for (const id of by) assertKnown(`moves.${name}.by`, id, ids);
  }
  for (const { id, seenBy = [] } of parameters)
    for (const agent of seenBy) assertKnown(`parameters.${id}.seenBy`, agent, ids);
  for (const { quantities } of mechanisms)
    for (const [name, { seenBy = [] }] of Object.entries(quantities))
      for (const agent of seenBy) assertKnown(`quantities.${name}.seenBy`, agent, ids);
  checkTables(definition.tables, ids, days);
  checkPreferences(definition);
  checkPriors(definition);
  assertHeld(definition);
  designedRun(definition, 0);
  checkColumns(definition);
  const declared = new Set<string>(parameters.map(({ id }) => id));
  for (const [field, owner] of [
    ...Object.entries(inputs),
    ...mechanisms.map((each) => [each.id, each] as const),
  ]) {
    for (const { id } of owner.parameters ?? []) {
      if (!declared.has(id))
        throw new InputError({ field: `${field}.parameters`, value: id, allowed: [...declared] });
    }
  }
}

function checkTables(tables: Readonly<Record<string, Table>>, ids: readonly string[], days: number): void {
  for (const [name, table] of Object.entries(tables)) {
    const { seats, meets = [], protocol } = table;
    if (typeof seats !== "function") {
      for (const seat of seats) assertKnown(`tables.${name}.seats`, seat, ids);
      assertDistinct(`tables.${name}.seats`, seats);
      if (seats.length < 2) {
        throw new InputError({ field: `tables.${name}.seats`, value: seats, allowed: "at least two agents" });
      }
      protocol.open(seats, null);
    }
    for (const day of meets) {
      if (!(Number.isInteger(day) && day >= 0)) {
        throw new InputError({
          field: `tables.${name}.meets`,
          value: day,
          allowed: `whole days from 0 to ${days}`,
        });
      }
    }
    if (table.ratification !== undefined)
      assertAmount(`tables.${name}.ratification.window`, table.ratification.window, NOT_NEGATIVE);
    checkLevels(name, table);
    for (const id of namedRatifiers(table)) assertKnown(`tables.${name}.ratification.by`, id, ids);
    if (typeof seats !== "function") assertNoneRatifies(name, table, seats);
  }
}

function checkLevels(name: string, { levels, initials }: Table): void {
  if (levels !== undefined) {
    if (levels.length === 0)
      throw new InputError({ field: `tables.${name}.levels`, value: levels, allowed: "at least one level" });
    assertDistinct(`tables.${name}.levels`, levels);
  }
  if (initials === undefined) return;
  for (const level of initials.at) assertKnown(`tables.${name}.initials.at`, level, levels ?? []);
  assertAmount(`tables.${name}.initials.window`, initials.window, NOT_NEGATIVE);
}

function checkPreferences({ agents, tables }: ScenarioDefinition): void {
  const names = Object.keys(tables);
  for (const agent of agents) {
    for (const [name, source] of Object.entries(agent.utility)) {
      const field = `agents.${agent.id}.utility.${name}`;
      assertKnown(field, name, names);
      if (typeof source !== "function" && source.agenda !== own<Table>(tables, name)?.agenda) {
        throw new InputError({ field, value: source.agenda.names, allowed: "the agenda of that table" });
      }
    }
  }
  for (const [name, table] of Object.entries<Table>(tables)) {
    const { seats } = table;
    const concerned = [...(typeof seats === "function" ? [] : seats), ...namedRatifiers(table)];
    for (const agent of agents) {
      if (concerned.includes(agent.id) && own(agent.utility, name) === undefined) {
        const field = `agents.${agent.id}.utility`;
        throw new InputError({
          field,
          value: Object.keys(agent.utility),
          allowed: `a utility for table ${name}`,
        });
      }
    }
  }
}

/** Ids of those who ratify, as far as no rule names them. */
function namedRatifiers({ ratification }: Table): readonly string[] {
  const { by = [] } = ratification ?? {};
  return typeof by === "function" ? [] : by;
}

/** What every row, or every file of rows, has under a name of its own. */
const RESERVED = ["seed", "run", "failure"];

/** Columns that are described are those there are, and none has the name of another, or of what every row holds. */
function checkColumns({ row, parameters = [] }: ScenarioDefinition): void {
  const names = Object.keys(row.start());
  const ids = parameters.map(({ id }) => id);
  assertNotReserved("row", names);
  assertNotReserved("parameters", ids);
  const both = names.find((name) => ids.includes(name));
  if (both !== undefined) {
    const allowed = "a column of another name: every row has the parameter under this one";
    throw new InputError({ field: "row", value: both, allowed });
  }
  if (row.columns === undefined) return;
  const described = Object.keys(row.columns);
  for (const name of described) assertKnown("row.columns", name, names);
  const missing = names.filter((name) => !described.includes(name));
  if (missing.length > 0) {
    throw new InputError({
      field: "row.columns",
      value: described,
      allowed: `${missing.join(", ")} as well`,
    });
  }
}

function assertNotReserved(field: string, names: readonly string[]): void {
  const reserved = names.find((name) => RESERVED.includes(name));
  if (reserved === undefined) return;
  throw new InputError({ field, value: reserved, allowed: `a name other than ${RESERVED.join(", ")}` });
}

function assertDistinct(field: string, ids: readonly string[]): void {
  const twice = ids.find((id, at) => ids.indexOf(id) < at);
  if (twice !== undefined) throw new InputError({ field, value: twice, allowed: "every id once" });
}
