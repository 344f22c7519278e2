import type { Agenda } from "../agenda/agenda.ts";
import type { Preference } from "../preference/preference.ts";
import type { Stake, TableTurn } from "../agent/table-turn.ts";
import type { Standpoint } from "./agent-context.ts";

/** What is at stake at one turn, each part worked out once and only when asked for. */
export class StakeOfTurn implements Stake {
  readonly #standpoint: Standpoint;
  readonly #turn: TableTurn;
  #preference: Preference | null = null;
  #reservation: number | null = null;

  constructor(standpoint: Standpoint, turn: TableTurn) {
    this.#standpoint = standpoint;
    this.#turn = turn;
  }

  get agenda(): Agenda {
    return this.#standpoint.agenda(this.#turn.table);
  }

  preference(): Preference {
    return (this.#preference ??= this.#standpoint.appraised(this.#turn));
  }

  reservation(): number {
    return (this.#reservation ??= this.#standpoint.reservation(this.#turn));
  }

  crosses(index: number): readonly string[] {
    return this.#standpoint.crosses(this.#turn.table, index);
  }
}
