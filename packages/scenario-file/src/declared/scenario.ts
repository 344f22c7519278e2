import {
  type Agenda,
  agenda,
  type Agendas,
  type Amount,
  defineScenario,
  InputError,
  type IssueWords,
  type Issues,
  type JointPrior,
  parameter,
  type Parameter,
  type Scenario,
  table,
  type Row,
} from "@summitry/core";
import { DeclaredAgent } from "./agent.ts";
import { declaredInput } from "../choices/input.ts";
import { valuesOfIssue, wordsOfIssue } from "../choices/issue.ts";
import { protocolOf } from "../choices/protocol.ts";
import { type DeclaredColumns, declaredOutcomes, declaredRow } from "./row.ts";
import type { DeclaredAmount } from "../choices/input.ts";
import type { Declared, DeclaredTable } from "../schema.ts";

/** A declared scenario: plain data, so that workers can make it too. */
export interface DeclaredOptions {
  readonly declared: Declared;
}

/** Makes the scenario that a file declares. */
export function declaredScenario(options: DeclaredOptions): Scenario<Agendas, Row<DeclaredColumns>> {
  const { declared } = options;
  const { name, start, days } = declared;
  const parameters = parametersOf(declared);
  const amount = amountsOf(declared);
  const agendas = Object.fromEntries(
    Object.entries(declared.tables).map(([id, { settles }]) => [id, agendaOf(settles)]),
  );
  const agents = Object.entries(declared.agents).map(
    ([id, parts]) => new DeclaredAgent(id, parts, { tables: declared.tables, agendas, amount }),
  );
  return defineScenario<Agendas, DeclaredColumns, string>({
    name,
    module: import.meta.url,
    maker: declaredScenario.name,
    options,
    start,
    days,
    agents,
    tables: tablesOf(declared, agendas, amount),
    inputs: Object.fromEntries(
      Object.entries(declared.inputs ?? {}).map(([id, input]) => [id, declaredInput(input, amount)]),
    ),
    parameters,
    ...priorsOf(declared),
    row: declaredRow(declared),
    outcomes: declaredOutcomes(declared),
  });
}

function parametersOf({ parameters = {} }: Declared): readonly Parameter[] {
  return Object.entries(parameters).map(([id, parts]) => parameter({ id, ...parts }));
}

/** The joint priors of a file; a key that is there without a value is as good as none. */
function priorsOf({ priors }: Declared): { readonly priors?: Readonly<Record<string, JointPrior>> } {
  if (priors === undefined) return {};
  const written = Object.entries(priors).map(([name, { parameters, correlation, sample }]) => [
    name,
    {
      parameters,
      ...(correlation === undefined ? {} : { correlation }),
      ...(sample === undefined ? {} : { sample }),
    },
  ]);
  return { priors: Object.fromEntries(written) as Readonly<Record<string, JointPrior>> };
}

/** What the numbers and the ids of parameters in a file stand for. */
export function amountsOf(declared: Declared): (value: DeclaredAmount) => Amount {
  const parameters = parametersOf(declared);
  return (value) => {
    if (typeof value === "number") return value;
    const found = parameters.find(({ id }) => id === value);
    if (found !== undefined) return found;
    throw new InputError({ field: "parameter", value, allowed: parameters.map(({ id }) => id) });
  };
}

const known = new Map<string, Agenda>();

/** The same agenda for equal issues: agents that join in code may have read the file separately. */
function agendaOf(settles: DeclaredTable["settles"]): Agenda {
  const key = JSON.stringify(settles);
  const found = known.get(key) ?? agenda(issuesOf(settles), { words: vocabularyOf(settles) });
  known.set(key, found);
  return found;
}

function vocabularyOf(settles: DeclaredTable["settles"]): Readonly<Record<string, IssueWords>> {
  return Object.fromEntries(Object.entries(settles).map(([name, issue]) => [name, wordsOfIssue(issue)]));
}

function issuesOf(settles: DeclaredTable["settles"]): Issues {
  return Object.fromEntries(Object.entries(settles).map(([name, issue]) => [name, valuesOfIssue(issue)]));
}

function tablesOf(
  { tables }: Declared,
  agendas: Readonly<Record<string, Agenda>>,
  amount: (value: DeclaredAmount) => Amount,
) {
  return Object.fromEntries(
    Object.entries(tables).map(([id, { seats, protocol, meets, ratification }]) => [
      id,
      table({
        agenda: agendas[id] as Agenda,
        protocol: protocolOf(protocol),
        seats: (view) => (view.inForce(id) === null ? seats : []),
        meets,
        ...(ratification === undefined
          ? {}
          : { ratification: { by: ratification.by, window: amount(ratification.window) } }),
      }),
    ]),
  );
}
