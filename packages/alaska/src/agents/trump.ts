import {
  Agent,
  BargainingTurn,
  LINEAR,
  reshaped,
  tradeOff,
  type ActTurn,
  type Belief,
  type Beliefs,
  type Move,
  type Preference,
  type RedLine,
  type Strategy,
  type TableTurn,
  type TextTurn,
} from "@summitry/core";
import { believedOthers } from "../interests/belief.ts";
import { utilityOf, walkAway, type TableName } from "../interests/interest.ts";
import { expectedRefusals } from "../interests/refusal.ts";
import {
  switchingCost,
  talksGap,
  talksLead,
  trumpMediation,
  trumpRefusalPrice,
  trumpResetPrice,
  trumpWalkAway,
} from "../parameters/worth.ts";
import { ukraineLines } from "../red-lines.ts";
import { haltsGround, promisesTrilateral, type CeasefireText } from "../tables/ceasefire.ts";

/**
 * Donald Trump, as a model of publicly stated positions: a ceasefire and a reset of relations with Russia, which he
 * sees as compatible. He calls the meetings.
 */
export class Trump extends Agent {
  readonly id = "trump";
  readonly utility = {
    ceasefire: utilityOf("ceasefire", "trump"),
    settlement: utilityOf("settlement", "trump"),
    reset: utilityOf("reset", "trump"),
    guarantees: utilityOf("guarantees", "trump"),
  };
  readonly strategy: Strategy = tradeOff({ exponent: LINEAR });
  readonly #ukraineLines: readonly RedLine[];

  constructor(lines: readonly RedLine[] = ukraineLines(false)) {
    super();
    this.#ukraineLines = lines;
  }

  /** The state of things, give or take; a reset has a price while the war goes on. */
  override reservation(turn: TableTurn): number {
    const state = walkAway(turn.table as TableName, "trump", turn.drawn, turn) + turn.amount(trumpWalkAway);
    return turn.table === "reset" && !isQuiet(turn) ? state + turn.amount(trumpResetPrice) : state;
  }

  /** At the table he counts a share of the others' gains, and a text that Ukraine is expected to refuse has a price. */
  override appraise(turn: TableTurn, utility: Preference): Preference {
    const worth = super.appraise(turn, utility);
    if (!(turn instanceof BargainingTurn)) return worth;
    const gains = meanGains(Object.values(turn.beliefs), worth.agenda.size);
    const share = turn.amount(trumpMediation);
    if (turn.table !== "ceasefire" || turn.seats.includes("zelensky")) {
      return reshaped(worth, (value, index) => value + share * (gains[index] ?? 0));
    }
    const refused = expectedRefusals(turn, this.#ukraineLines);
    const price = turn.amount(trumpRefusalPrice);
    return reshaped(
      worth,
      (value, index) => value + share * (gains[index] ?? 0) - price * (refused[index] ?? 0),
    );
  }

  override beliefs(turn: BargainingTurn): Beliefs {
    return believedOthers(turn);
  }

  /** Calls the next talks of every table that is his to call. */
  override act(turn: ActTurn): readonly Move[] {
    return [ceasefireTalks(turn), settlementTalks(turn), resetTalks(turn)].filter((move) => move !== null);
  }

  override switchingCost(turn: TextTurn): number {
    return turn.amount(switchingCost);
  }
}

/** The trilateral a signed text promises; failing that, another round in the circle that met last. */
function ceasefireTalks(turn: ActTurn): Move | null {
  if (turn.inForce("ceasefire") !== null || isCalled(turn, "ceasefire")) return null;
  const lead = Math.round(turn.amount(talksLead));
  const pending = turn.pending("ceasefire");
  if (pending === null) return isDue(turn, "ceasefire") ? { type: "invite", table: "ceasefire", lead } : null;
  const text = pending.outcome as CeasefireText;
  if (!promisesTrilateral(text) || turn.lastMet("ceasefire") !== pending.signedDay) return null;
  const three = ["trump", "putin", "zelensky"];
  const seats = text.followUp === "with Europe" ? [...three, "europe"] : three;
  return { type: "invite", table: "ceasefire", lead, seats };
}

/** A settlement is talked about once the three presidents have met. */
function settlementTalks(turn: ActTurn): Move | null {
  const met = turn.quantity("ukraineShutOut") === 0;
  if (!met || turn.inForce("settlement") !== null || !isDue(turn, "settlement")) return null;
  return { type: "invite", table: "settlement", lead: Math.round(turn.amount(talksLead)) };
}

function resetTalks(turn: ActTurn): Move | null {
  const allowed = turn.quantity("parallelReset") === 1 || isQuiet(turn);
  if (!allowed || turn.inForce("reset") !== null || !isDue(turn, "reset")) return null;
  return { type: "invite", table: "reset", lead: Math.round(turn.amount(talksLead)) };
}

function isDue(turn: ActTurn, table: TableName): boolean {
  const last = turn.lastMet(table);
  return !isCalled(turn, table) && (last === null || turn.day - last >= turn.amount(talksGap));
}

function isCalled(turn: ActTurn, table: TableName): boolean {
  return turn.invitations.some((invitation) => invitation.table === table);
}

function isQuiet(turn: ActTurn | TableTurn): boolean {
  const truce = turn.inForce("ceasefire");
  return truce !== null && haltsGround(truce.outcome as CeasefireText);
}

/** Mean gain of others over walking away, by outcome number. */
function meanGains(others: readonly Belief[], size: number): Float64Array {
  const gains = new Float64Array(size);
  for (const { preference, reservation } of others) {
    const { values } = preference.table();
    for (let index = 0; index < size; index++) {
      gains[index] = (gains[index] ?? 0) + ((values[index] ?? 0) - reservation) / others.length;
    }
  }
  return gains;
}
