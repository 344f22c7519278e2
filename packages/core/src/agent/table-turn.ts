import type { Agenda } from "../agenda/agenda.ts";
import type { Outcome } from "../agenda/issues.ts";
import type { Preference } from "../preference/preference.ts";
import type { Text } from "../world/text.ts";
import { Turn, type Sight } from "./turn.ts";

/** What the rules know of one agent's interests at one table. */
export interface Stake {
  /** Its agenda. */
  readonly agenda: Agenda;
  /** Worth of every outcome to the agent as things stand. */
  preference(): Preference;
  /** Worth of walking away. */
  reservation(): number;
  /** Ids of the agent's own lines, in force now, that an outcome crosses. */
  crosses(index: number): readonly string[];
}

/** A turn that concerns one table, with the agent's own interests there. */
export class TableTurn extends Turn {
  /** Name of the table. Only declared, like the fields of every turn. */
  declare readonly table: string;
  readonly #stake: Stake;

  constructor(sight: Sight, table: string, stake: (turn: TableTurn) => Stake) {
    super(sight);
    this.table = table;
    this.#stake = stake(this);
  }

  /** The table's agenda. */
  get agenda(): Agenda {
    return this.#stake.agenda;
  }

  /** Worth of walking away, in the agent's own utility. */
  get reservation(): number {
    return this.#stake.reservation();
  }

  /**
   * Worth of an outcome to the agent as things stand.
   *
   * @throws InputError for what is not an outcome of the table's agenda.
   */
  utility(outcome: Outcome): number {
    return this.#stake.preference().of(outcome);
  }

  /** Ids of the agent's own red lines, in force now, that an outcome crosses. */
  crossed(outcome: Outcome): readonly string[] {
    return this.#stake.crosses(this.agenda.indexOf(outcome));
  }
}

/** A signed text: ratify it, keep it, renew it? Answered by the agent's method of that name. */
export class TextTurn extends TableTurn {
  /** What is asked. */
  readonly kind: "ratify" | "keep" | "renew";
  /** The text. */
  readonly text: Text;

  constructor(
    sight: Sight,
    asks: "ratify" | "keep" | "renew",
    text: Text,
    stake: (turn: TableTurn) => Stake,
  ) {
    super(sight, text.table, stake);
    this.kind = asks;
    this.text = text;
  }
}
