import type { Row } from "../scenario/row.ts";
import type { BargainingAction } from "../agent/action.ts";
import { Agent } from "../agent/agent.ts";
import type { Agenda } from "../agenda/agenda.ts";
import type { Issues, Outcome } from "../agenda/issues.ts";
import type { BargainingTurn } from "../agent/bargaining-turn.ts";
import type { Beliefs } from "../agent/belief.ts";
import { shareAt, type AgreementTime } from "../preference/kinds/discounted.ts";
import { InputError } from "../errors/input-error.ts";
import type { Negotiation, Party } from "./negotiation.ts";
import type { Preference } from "../preference/preference.ts";
import { partiesTo, type Protocol } from "../protocols/protocol.ts";
import type { RedLine } from "../world/red-line.ts";
import { defineScenario, type Scenario } from "../scenario/scenario.ts";
import type { Strategy } from "../agent/strategy.ts";
import { table } from "../scenario/table.ts";
import type { TableTurn } from "../agent/any-turn.ts";

/** Name of the single table. */
export const TABLE = "table";

/** What a negotiation at one table reports: what its end is worth to each party. */
interface Worth {
  readonly worth: Record<string, number>;
  /** When the last signatory of each text agreed, by text. */
  readonly reached: Record<string, AgreementTime>;
}

/** Ids of those who would sign: a mediator does not. */
export function signingAt({
  protocol,
  parties,
}: {
  readonly protocol: Protocol;
  readonly parties: readonly Pick<Party, "id">[];
}): readonly string[] {
  return partiesTo(
    protocol,
    parties.map(({ id }) => id),
  );
}

/** A scenario with a single table that meets once. */
export function tableOf<I extends Issues>(
  negotiation: Negotiation<I>,
): Scenario<Record<typeof TABLE, Issues>, Row<Worth, never>> {
  const { agenda, protocol, parties } = negotiation;
  if (parties.length < 2) {
    throw new InputError({ field: "parties", value: parties.length, allowed: "at least two parties" });
  }
  const ids = parties.map(({ id }) => id);
  const twice = ids.find((id, at) => ids.indexOf(id) < at);
  if (twice !== undefined) throw new InputError({ field: "parties", value: twice, allowed: "every id once" });
  let latest: AgreementTime = { round: 0, day: 0, time: 0 };
  const asked = ({ round, day, time }: BargainingTurn): void => void (latest = { round, day, time });
  const signing = signingAt(negotiation);
  return defineScenario({
    name: "negotiation",
    start: "2000-01-01",
    days: 0,
    agents: parties.map((party) => new PartyAgent(party as Party, asked)),
    tables: {
      [TABLE]: table({ agenda: agenda as Agenda, protocol, seats: ids, meets: [0] }),
    },
    row: {
      start: (): Worth => ({ worth: {}, reached: {} }),
      on: { sign: ({ reached }, { text }) => void (reached[text] = latest) },
      finish({ worth, reached }, { world: { texts }, turn }) {
        for (const { id, utility } of parties) {
          const seat = turn(id, TABLE);
          const signs = signing.includes(id);
          const text = texts.find(({ signatories }) => !signs || signatories.includes(id));
          worth[id] =
            text === undefined
              ? seat.reservation
              : shareAt(utility, reached[text.id] ?? latest) * seat.utility(text.outcome);
        }
      },
    },
  });
}

/** A party as an agent of a scenario with a single table. */
class PartyAgent extends Agent {
  readonly id: string;
  readonly utility: Readonly<Record<string, Preference>>;
  readonly strategy: Strategy;
  override readonly redLines: readonly RedLine[];
  readonly #party: Party;
  readonly #asked: (turn: BargainingTurn) => void;

  constructor(party: Party, asked: (turn: BargainingTurn) => void) {
    super();
    this.id = party.id;
    this.utility = { table: party.utility };
    this.strategy = party.strategy;
    this.redLines = (party.redLines ?? []) as readonly RedLine<Outcome>[];
    this.#party = party;
    this.#asked = asked;
  }

  override respond(turn: BargainingTurn): BargainingAction {
    this.#asked(turn);
    return super.respond(turn);
  }

  override reservation(turn: TableTurn): number {
    const { reservation = Number.NEGATIVE_INFINITY } = this.#party;
    return typeof reservation === "function" ? reservation(turn) : reservation;
  }

  override beliefs(turn: BargainingTurn): Beliefs {
    return this.#party.beliefs?.(turn) ?? {};
  }
}
