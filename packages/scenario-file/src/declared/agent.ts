import {
  Agent,
  type Agenda,
  type Amount,
  type RedLine,
  type Strategy,
  type TableTurn,
  type UtilitySource,
} from "@summitry/core";
import { matches } from "../choices/issue.ts";
import { indifferent, declaredPreference } from "./preference.ts";
import { mediatorOf } from "../choices/protocol.ts";
import { strategyOf } from "../choices/strategy.ts";
import type { DeclaredAmount } from "../choices/input.ts";
import type { Declared } from "../schema.ts";

type DeclaredAgentParts = Declared["agents"][string];

/** What all agents of a file share. */
export interface FileContext {
  readonly tables: Declared["tables"];
  readonly agendas: Readonly<Record<string, Agenda>>;
  amount(amount: DeclaredAmount): Amount;
}

/** An agent declared by a file. */
export class DeclaredAgent extends Agent {
  readonly id: string;
  readonly strategy: Strategy;
  readonly utility: Readonly<Record<string, UtilitySource>>;
  override readonly redLines: readonly RedLine[];
  readonly #parts: DeclaredAgentParts;
  readonly #surroundings: FileContext;

  constructor(id: string, parts: DeclaredAgentParts, surroundings: FileContext) {
    super();
    this.id = id;
    this.strategy = strategyOf(parts.strategy);
    this.redLines = (parts.redLines ?? []).map(lineOf);
    this.utility = utilityOf(id, parts, surroundings);
    this.#parts = parts;
    this.#surroundings = surroundings;
  }

  override reservation(turn: TableTurn): number {
    const { reservation = 0, moves = {} } = this.#parts.at[turn.table] ?? {};
    const amount = (value: DeclaredAmount): number => turn.amount(this.#surroundings.amount(value));
    return Object.entries(moves).reduce(
      (sum, [input, worth]) => sum + amount(worth) * turn.input(input),
      amount(reservation),
    );
  }
}

function utilityOf(
  id: string,
  { at }: DeclaredAgentParts,
  { tables, agendas }: FileContext,
): Readonly<Record<string, UtilitySource>> {
  const utility: Record<string, UtilitySource> = {};
  for (const [name, table] of Object.entries(tables)) {
    const agenda = agendas[name] as Agenda;
    const wants = at[name];
    if (wants !== undefined) utility[name] = declaredPreference(agenda, table, wants);
    else if (mediatorOf(table.protocol) === id) utility[name] = indifferent(agenda);
  }
  return utility;
}

function lineOf({
  id,
  forbids,
  because,
  source,
}: NonNullable<DeclaredAgentParts["redLines"]>[number]): RedLine {
  const issues = Object.entries(forbids);
  return {
    id,
    because,
    ...(source === undefined ? {} : { source }),
    forbids: (outcome) =>
      issues.every(([issue, named]) => issue in outcome && matches(named, outcome[issue])),
  };
}
