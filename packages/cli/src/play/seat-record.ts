import type { LiveMessage, Offer, Outcome, SimulationEvent, TableTurn } from "@summitry/core";
import { sameTerms } from "@summitry/story";

/** A text as a seat could have it, or has it. */
export interface Valuation {
  readonly table: string;
  readonly day: number;
  readonly outcome: Outcome;
  /** What it was worth to the seat at the time. */
  readonly worth: number;
  /** What walking away was worth then. */
  readonly away: number;
}

/** An offer that a seat could have accepted and did not. */
export interface Refused extends Valuation {
  /** Id of the agent who made it. */
  readonly by: string;
}

/** An offer of somebody else that crossed a red line of a seat. */
export interface Crossed {
  readonly by: string;
  readonly line: string;
}

/** A turn of the seat, and what it could have agreed to then. */
interface Asked {
  readonly turn: TableTurn;
  readonly open: readonly Offer[];
}

/** What came of a seat, as far as those at its tables could see. */
export class SeatRecord {
  readonly #agent: string;
  readonly #seats = new Map<string, readonly string[]>();
  readonly #asked = new Map<string, Asked>();
  readonly #agreed: Valuation[] = [];
  readonly #crossed: Crossed[] = [];
  #refused: readonly Refused[] = [];

  constructor(agent: string) {
    this.#agent = agent;
  }

  /** What walking away was worth at the seat's latest turn, by table. */
  get away(): ReadonlyMap<string, number> {
    return new Map([...this.#asked].map(([table, { turn }]) => [table, turn.reservation]));
  }

  /** The texts that the seat signed or ratified, oldest first. */
  get agreed(): readonly Valuation[] {
    return this.#agreed;
  }

  /** The offers that the seat could have accepted and did not, oldest first. */
  get refused(): readonly Refused[] {
    return this.#refused;
  }

  /** Red lines of the seat that offers of others at its tables crossed, oldest first. */
  get crossed(): readonly Crossed[] {
    return this.#crossed;
  }

  /** Takes note of what crosses the bus. */
  hear(message: LiveMessage): void {
    if (message.type === "action") return;
    if (message.type !== "turn") return this.#note(message);
    const { turn } = message;
    if (turn.agent !== this.#agent || turn.kind === "act" || turn.kind === "attend") return;
    this.#asked.set(turn.table, { turn, open: openTo(turn) });
    settle(turn);
  }

  #note(event: SimulationEvent): void {
    if (event.type === "open") this.#seats.set(event.table, event.seats);
    if (event.type === "offer") this.#noteCrossings(event);
    if (event.type === "sign" && event.signatories.includes(this.#agent)) this.#agree(event);
    if (!("by" in event) || event.by !== this.#agent || !("table" in event)) return;
    const asked = this.#asked.get(event.table ?? "");
    if (asked === undefined) return;
    const { turn, open } = asked;
    if (event.type === "ratify" && turn.kind === "ratify")
      this.#agree({ ...event, outcome: turn.text.outcome });
    const chosen = event.type === "vote" ? votedFor(event, turn) : event.type === "accept" ? open : [];
    for (const offer of open) {
      this.#forget(offer, event);
      if (!chosen.includes(offer)) this.#refuse(offer, event, turn);
    }
  }

  #noteCrossings({ by, table, crosses }: Extract<SimulationEvent, { type: "offer" }>): void {
    if (by === this.#agent || this.#seats.get(table)?.includes(this.#agent) !== true) return;
    const own = crosses.filter(({ holder }) => holder === this.#agent);
    this.#crossed.push(...own.map(({ line }) => ({ by, line })));
  }

  #agree({ table, day, outcome }: Omit<Valuation, "worth" | "away">): void {
    const turn = this.#asked.get(table)?.turn;
    if (turn === undefined) return;
    this.#agreed.push({ table, day, outcome, worth: turn.utility(outcome), away: turn.reservation });
  }

  #refuse({ by, outcome }: Offer, { day }: { readonly day: number }, turn: TableTurn): void {
    const { table, reservation } = turn;
    const refused = { table, day, by, outcome, worth: turn.utility(outcome), away: reservation };
    this.#refused = [...this.#refused, refused];
  }

  #forget({ by, outcome }: Offer, { day }: { readonly day: number }): void {
    this.#refused = this.#refused.filter(
      (each) => each.by !== by || each.day !== day || !sameTerms(each.outcome, outcome),
    );
  }
}

/** The offers of others that could be agreed to at a turn, as they were shown. */
function openTo(turn: TableTurn): readonly Offer[] {
  if (turn.kind !== "bargain") return [];
  const shown = turn.ballot?.bids ?? (turn.standing === null ? [] : [turn.standing]);
  return shown.filter(({ by, outcome }) => by !== turn.agent && turn.crossed(outcome).length === 0);
}

/** The bids that a seat has voted for, at this turn or before. */
function votedFor(
  { by, votes }: Extract<SimulationEvent, { type: "vote" }>,
  turn: TableTurn,
): readonly Offer[] {
  if (turn.kind !== "bargain" || turn.ballot === null) return [];
  const { bids, votes: before } = turn.ballot;
  return [...votes, ...(before[by] ?? [])].flatMap(({ bid }) => bids[bid] ?? []);
}

/** Makes a turn work out now what it is asked later: what texts and walking away are worth at this moment. */
function settle(turn: TableTurn): void {
  turn.utility(turn.agenda.outcome(0));
  void turn.reservation;
}
