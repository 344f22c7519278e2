import { column, type Column, type Row, type RowRecipe, type RowTest, type Text } from "@summitry/core";
import { valuesOfIssue } from "../choices/issue.ts";
import type { Path } from "../problems/known.ts";
import type { Declared, DeclaredTable } from "../schema.ts";

/** A value of a column. */
type Cell = string | number | boolean | null;

/** Columns of a run of a declared scenario, by name. */
export type DeclaredColumns = Record<string, string | number | boolean | null>;

/** A column that follows from a part of the file. */
export interface GeneratedColumn {
  readonly name: string;
  readonly column: Column<Cell>;
  /** Which part that is, in words. */
  readonly origin: string;
  /** Where the part stands. */
  readonly path: Path;
  /** Whether every run has a value there: what a text settles, and when, has none without a text. */
  readonly isFilled: boolean;
}

/** The columns that follow from a file: for each table when, what and how, and what it is worth to each agent. */
export function* generatedColumns({ tables, agents }: Declared): Generator<GeneratedColumn> {
  for (const [table, declared] of Object.entries(tables)) {
    const { settles } = declared;
    const path = ["tables", table];
    const own = (name: string, made: Column<Cell>): GeneratedColumn => {
      const origin = `${name}, which every table has,`;
      return { name: `${table}.${name}`, column: made, origin, path, isFilled: made.start !== null };
    };
    yield own("day", column.day(`a text on ${table} first entered into force`));
    for (const [issue, declaredIssue] of Object.entries(settles)) {
      const says = `${issue} in the first text on ${table} in force`;
      const isNumeric = valuesOfIssue(declaredIssue).every((value) => typeof value === "number");
      yield {
        name: `${table}.${issue}`,
        column: isNumeric ? column.numberOrNull(says, "1") : column.textOrNull(says),
        origin: `the issue ${issue} of table ${table}`,
        path: [...path, "settles", issue],
        isFilled: false,
      };
    }
    for (const [name, made] of Object.entries(columnsOf(table, declared))) yield own(name, made);
  }
  for (const [agent, { at }] of Object.entries(agents)) {
    for (const table of Object.keys(at)) {
      const says = `worth to ${agent} of ${table} at the end, before any discount: of the text in force, or of walking away`;
      yield {
        name: `${agent}.${table}`,
        column: column.numberOrNull(says, "util"),
        origin: `what table ${table} is worth to agent ${agent}`,
        path: ["agents", agent, "at", table],
        isFilled: true,
      };
    }
  }
}

/** What is told of a table, whatever it settles, beside its first day. */
function columnsOf(table: string, declared: DeclaredTable): Readonly<Record<string, Column<Cell>>> {
  return {
    ...(hasCoalitions(declared) && {
      signatories: column.textOrNull(`who signed the first text on ${table} in force, joined by +`),
    }),
    meetings: column.count(`meetings on ${table}`),
    offers: column.count(`offers made on ${table}`),
    breaches: column.count(`breaches of the rules on ${table}`),
    blockedBy: column.textOrNull(
      `the smallest set of red lines that blocked the first meeting on ${table} they blocked, joined by +`,
    ),
  };
}

/** The row of a run of a declared scenario. */
export function declaredRow(declared: Declared): RowRecipe<DeclaredColumns> {
  const { tables, agents } = declared;
  const columns: Readonly<Record<string, Column<Cell>>> = Object.fromEntries(
    Array.from(generatedColumns(declared), ({ name, column: made }) => [name, made]),
  );
  const add = (row: DeclaredColumns, name: string): void => void (row[name] = Number(row[name]) + 1);
  return {
    start: () => Object.fromEntries(Object.entries(columns).map(([name, { start }]) => [name, start])),
    columns,
    on: {
      open: (row, { table }) => add(row, `${table}.meetings`),
      offer: (row, { table }) => add(row, `${table}.offers`),
      breach: (row, { table }) => (table === null ? undefined : add(row, `${table}.breaches`)),
      adjourn: (row, { table, blockedBy }) => {
        if (blockedBy.length > 0) row[`${table}.blockedBy`] ??= blockedBy.join("+");
      },
      force: (row, { day, text: id }, { world }) => {
        const text = world.texts.find((each) => each.id === id);
        if (text === undefined || row[`${text.table}.day`] !== null) return;
        row[`${text.table}.day`] = day;
        const signatories = `${text.table}.signatories`;
        if (signatories in columns) row[signatories] = text.signatories.join("+");
        for (const [issue, value] of Object.entries(text.outcome)) {
          const isText = columns[`${text.table}.${issue}`]?.kind === "text";
          row[`${text.table}.${issue}`] = isText ? String(value) : value;
        }
      },
    },
    finish(row, { world, turn }) {
      for (const [agent, { at }] of Object.entries(agents)) {
        for (const table of Object.keys(at)) {
          const look = turn(agent, table);
          const binds = bindsAt(agent, tables[table]);
          const text = world.texts.find(
            (each) => each.table === table && each.status === "in force" && binds(each),
          );
          row[`${agent}.${table}`] = text === undefined ? look.reservation : look.utility(text.outcome);
        }
      }
    },
  };
}

/** Whether some of the seated can agree without the others. */
function hasCoalitions({ protocol }: DeclaredTable): boolean {
  return protocol.name === "conditional voting";
}

/** Whether a text counts for an agent: where others can agree without it, only if it is a party to the text. */
function bindsAt(agent: string, table: DeclaredTable | undefined): (text: Text) => boolean {
  const mayBeLeftOut = table !== undefined && hasCoalitions(table) && table.seats.includes(agent);
  return ({ parties }) => !mayBeLeftOut || parties.includes(agent);
}

/** The outcomes that a batch reports: an agreement at each table, and no agreement at all. */
export function declaredOutcomes({
  tables,
}: Declared): Readonly<Record<string, RowTest<Row<DeclaredColumns>>>> {
  const names = Object.keys(tables);
  const agreed = (row: Row<DeclaredColumns>, table: string): boolean => row[`${table}.day`] !== null;
  return {
    ...Object.fromEntries(names.map((table) => [table, (row: Row<DeclaredColumns>) => agreed(row, table)])),
    nothing: (row) => !names.some((table) => agreed(row, table)),
  };
}
