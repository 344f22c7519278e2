import {
  Agent,
  BargainingTurn,
  gainsOf,
  LINEAR,
  reshaped,
  TextTurn,
  tradeOff,
  type ActTurn,
  type Belief,
  type EventOf,
  type Inner,
  type Move,
  type Preference,
  type Recipes,
  type RedLine,
  type Strategy,
  type TableTurn,
} from "@summitry/core";
import { positionActors } from "../evidence/index.ts";
import { believed } from "../interests/belief.ts";
import { utilityOf, type TableName } from "../interests/interest.ts";
import { discounted, failures, refusalsIn } from "../interests/refusal.ts";
import { talksGap, talksLead } from "../parameters/talks.ts";
import { trumpMediation, trumpRefusalPrice, trumpResetPrice, trumpWalkAway } from "../parameters/trump.ts";
import { ukraineLines } from "../red-lines.ts";
import { StatedAgent } from "./stated-agent.ts";
import { haltsGround, promisesTrilateral, type CeasefireText } from "../tables/ceasefire.ts";

/**
 * Donald Trump, as a model of publicly stated positions: a ceasefire and a reset of relations with Russia, which he
 * sees as compatible. He calls the meetings.
 */
export class Trump extends StatedAgent {
  readonly id = "trump";
  readonly utility: Agent["utility"] = {
    ceasefire: utilityOf("ceasefire", "trump"),
    settlement: utilityOf("settlement", "trump"),
    reset: utilityOf("reset", "trump"),
    guarantees: utilityOf("guarantees", "trump"),
  };
  readonly strategy: Strategy = tradeOff({ exponent: LINEAR });
  override readonly inner: Inner = { ...failures.inner, declined: false };
  override readonly on: Recipes = {
    ...failures.on,
    decline: (inner: Inner, { table }: EventOf<"decline">) => {
      if (table === "ceasefire") inner.declined = true;
    },
    open: (inner: Inner, { table }: EventOf<"open">) => {
      if (table === "ceasefire") inner.declined = false;
    },
  };
  readonly #ukraineLines: readonly RedLine[];

  constructor(lines: readonly RedLine[] = ukraineLines(false)) {
    super();
    this.#ukraineLines = lines;
  }

  /** The state of things, give or take; a reset has a price while the war goes on, the higher the faster the front moves. */
  override reservation(turn: TableTurn): number {
    const state = super.reservation(turn) + turn.amount(trumpWalkAway);
    if (turn.table !== "reset" || isQuiet(turn)) return state;
    return state + turn.amount(trumpResetPrice) * Math.max(0, 1 + turn.quantity("advance"));
  }

  /** He counts a share of the others' gains, and a text that Ukraine is expected to refuse has a price. */
  override appraise(turn: TableTurn, utility: Preference): Preference {
    const gain = meanGain(turn, othersAt(turn));
    const share = turn.amount(trumpMediation);
    const worth = reshaped(super.appraise(turn, utility), (value, index) => value + share * gain(index));
    const withoutUkraine = turn instanceof BargainingTurn && !turn.seats.includes("zelensky");
    if (turn.table !== "ceasefire" || !withoutUkraine) return worth;
    const price = turn.amount(trumpRefusalPrice);
    return discounted(worth, turn, { lines: this.#ukraineLines, refusals: refusalsIn(turn.inner), price });
  }

  /** Calls the next talks of every table that is his to call. */
  override act(turn: ActTurn): readonly Move[] {
    return [ceasefireTalks(turn), settlementTalks(turn), resetTalks(turn)].filter((move) => move !== null);
  }
}

/** The meeting of three that a signed text promises, or that a refusal suggests; failing that, another round. */
function ceasefireTalks(turn: ActTurn): Move | null {
  if (turn.inForce("ceasefire") !== null || isCalled(turn, "ceasefire")) return null;
  const lead = Math.round(turn.amount(talksLead));
  const three = { type: "invite", table: "ceasefire", lead, seats: ["trump", "putin", "zelensky"] } as const;
  const pending = turn.pending("ceasefire");
  if (pending !== null) {
    const text = pending.outcome as CeasefireText;
    if (!promisesTrilateral(text) || turn.lastMet("ceasefire") !== pending.signedDay) return null;
    return text.followUp === "with Europe" ? { ...three, seats: [...three.seats, "europe"] } : three;
  }
  if (!isDue(turn, "ceasefire")) return null;
  const refused = refusalsIn(turn.inner) > 0 && turn.inner.declined !== true;
  return refused && turn.quantity("ukraineShutOut") === 1
    ? three
    : { type: "invite", table: "ceasefire", lead };
}

/** A settlement is talked about after each meeting of the three presidents. */
function settlementTalks(turn: ActTurn): Move | null {
  const met = turn.quantity("ukraineShutOut") === 0 ? (turn.lastMet("ceasefire") ?? -1) : -1;
  const news = met > (turn.lastMet("settlement") ?? -1);
  if (!news || turn.inForce("settlement") !== null || isCalled(turn, "settlement")) return null;
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

/** Whose gains count: the others at the table, or the others bound by a text. */
function othersAt(turn: TableTurn): readonly Belief[] {
  const present =
    turn instanceof BargainingTurn ? turn.seats : turn instanceof TextTurn ? turn.text.parties : [];
  const others = positionActors.filter((actor) => actor !== "trump" && present.includes(actor));
  return others.map((actor) => believed(actor, turn.table as TableName, turn));
}

/** Mean gain of others over walking away, by outcome number. */
function meanGain(turn: TableTurn, others: readonly Belief[]): (index: number) => number {
  const gains = turn instanceof BargainingTurn ? others.map(gainsOf) : null;
  return (index) => {
    let sum = 0;
    for (let at = 0; at < others.length; at++) {
      const other = others[at] as Belief;
      sum += gains?.[at]?.[index] ?? other.preference.at(index) - other.reservation;
    }
    return others.length === 0 ? 0 : sum / others.length;
  };
}
