import {
  additive,
  Agent,
  type Agenda,
  type Amount,
  aspiration,
  BOULWARE,
  CONCEDER,
  LINEAR,
  micro,
  type RedLine,
  type Strategy,
  type TableTurn,
  tough,
  type UtilitySource,
} from "@summitry/core";
import type { Declared, DeclaredAmount } from "./schema.ts";

type DeclaredAgentParts = Declared["agents"][string];

/** What the agents of a file share. */
export interface Surroundings {
  readonly agendas: Readonly<Record<string, Agenda>>;
  amount(amount: DeclaredAmount): Amount;
}

/** An agent as a file declares it. */
export class DeclaredAgent extends Agent {
  readonly id: string;
  readonly strategy: Strategy;
  readonly utility: Readonly<Record<string, UtilitySource>>;
  override readonly redLines: readonly RedLine[];
  readonly #parts: DeclaredAgentParts;
  readonly #surroundings: Surroundings;

  constructor(id: string, parts: DeclaredAgentParts, surroundings: Surroundings) {
    super();
    this.id = id;
    this.strategy = strategyOf(parts.strategy);
    this.redLines = (parts.redLines ?? []).map(lineOf);
    this.utility = Object.fromEntries(
      Object.entries(parts.at).map(([table, { utility }]) => [
        table,
        normalised(surroundings.agendas[table], utility),
      ]),
    );
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

function strategyOf(strategy: DeclaredAgentParts["strategy"]): Strategy {
  switch (strategy.name) {
    case "aspiration":
      return aspiration({ exponent: strategy.exponent });
    case "boulware":
      return aspiration({ exponent: BOULWARE });
    case "linear":
      return aspiration({ exponent: LINEAR });
    case "conceder":
      return aspiration({ exponent: CONCEDER });
    case "micro":
      return micro();
    case "tough":
      return tough();
    default:
      return strategy satisfies never;
  }
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
    forbids: (outcome) => issues.every(([issue, values]) => values.some((value) => value === outcome[issue])),
  };
}

function normalised(
  agenda: Agenda | undefined,
  utility: DeclaredAgentParts["at"][string]["utility"],
): UtilitySource {
  const total = Object.values(utility).reduce((sum, { weight }) => sum + weight, 0);
  const parts = Object.entries(utility).map(([issue, { weight, values }]) => [
    issue,
    { weight: total === 0 ? 0 : weight / total, values },
  ]);
  return additive(agenda as Agenda, Object.fromEntries(parts));
}
