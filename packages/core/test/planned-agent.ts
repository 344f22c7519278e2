import {
  acceptAfter,
  acceptConstant,
  acceptNext,
  acceptWhenAll,
  acceptWhenAny,
  Agent,
  aspiration,
  bayesianModel,
  bidBestForOthers,
  compose,
  hillClimber,
  micro,
  niceTitForTat,
  randomWalker,
  titForTat,
  tough,
  tradeOff,
} from "@summitry/core";
import type {
  ActTurn,
  BargainingTurn,
  Beliefs,
  Increments,
  InvitationAction,
  InvitationTurn,
  Move,
  Outcome,
  Preference,
  Recipes,
  RedLine,
  Strategy,
  TableTurn,
  WorldView,
} from "@summitry/core";
import { issueName, tableName, valueOf } from "./names.ts";

/** What an agent of a random scenario wants and does, as plain data. */
export interface AgentPlan {
  /** Weight by table and issue. */
  readonly weights: readonly number[];
  /** Worth by table, issue and value. */
  readonly worth: readonly number[];
  /** base + slope times a reading of the world; `null` for no reservation value. */
  readonly reservation: {
    readonly base: number;
    readonly slope: number;
    readonly reads: Reading;
  } | null;
  readonly strategy: StrategyPlan;
  readonly lines: readonly LinePlan[];
  /** What the noise adds to the first value of the first issue. */
  readonly adjusts: number;
  readonly invites: { readonly table: number; readonly every: number; readonly lead: number } | null;
  readonly declinesEvery: number | null;
  /** Offers it hears before it walks out. */
  readonly hears: number | null;
  /** Where a rogue begins in its list of tricks; `null` for honest play. */
  readonly mischief: number | null;
}

export type Reading = "noise" | "mood" | "tension";

export type StrategyPlan =
  | { readonly kind: "aspiration"; readonly exponent: number; readonly pool: "rational" | "all" }
  | { readonly kind: "tradeOff" | "hillClimber" | "modelled"; readonly exponent: number }
  | { readonly kind: "micro" | "tough" | "wander" | "random" | "titForTat" | "niceTitForTat" };

/** Forbids one value of one issue; binds while a reading is above a threshold, or always. */
export interface LinePlan {
  readonly issue: number;
  readonly value: number;
  readonly binds: { readonly reads: Reading; readonly above: number } | null;
}

const read = (view: WorldView, reading: Reading): number =>
  reading === "tension" ? view.quantity(reading) : view.input(reading);

/** An honest agent made from its plan. */
export class Planned extends Agent {
  readonly id: string;
  readonly utility: Readonly<Record<string, Preference>>;
  readonly strategy: Strategy;
  override readonly redLines: readonly RedLine[];
  override readonly inner = { heard: 0, signed: [] as string[] };
  override readonly on: Recipes = {
    offer: (inner) => void (inner["heard"] = Number(inner["heard"]) + 1),
    sign(inner, { table, text }) {
      if (table.startsWith("table")) inner["signed"] = [...(inner["signed"] as string[]), text];
    },
  };
  protected readonly plan: AgentPlan;
  readonly #guess: Readonly<Record<string, Preference>>;

  constructor(
    id: string,
    plan: AgentPlan,
    utility: Readonly<Record<string, Preference>>,
    guess: Readonly<Record<string, Preference>>,
  ) {
    super();
    this.id = id;
    this.plan = plan;
    this.utility = utility;
    this.strategy = strategyOf(plan.strategy);
    this.redLines = plan.lines.map(lineOf);
    this.#guess = guess;
  }

  override reservation(turn: TableTurn): number {
    const { reservation } = this.plan;
    if (reservation === null) return Number.NEGATIVE_INFINITY;
    return reservation.base + reservation.slope * read(turn, reservation.reads);
  }

  override adjust(turn: TableTurn): Increments {
    const { adjusts } = this.plan;
    return adjusts === 0 ? {} : { a: { [valueOf(0, 0)]: adjusts * turn.input("noise") } };
  }

  override beliefs(turn: BargainingTurn): Beliefs {
    const preference = this.#guess[turn.table] as Preference;
    return Object.fromEntries(turn.seats.map((seat) => [seat, { preference, reservation: 0.2 }]));
  }

  override leave(turn: BargainingTurn): string | null {
    const { hears } = this.plan;
    return hears !== null && Number(turn.inner["heard"]) > hears ? "it has heard enough" : null;
  }

  override act(turn: ActTurn): readonly Move[] {
    const { invites } = this.plan;
    if (invites === null || turn.random.below(invites.every) !== 0) return [];
    const table = tableName(invites.table);
    const called = turn.invitations.some((invitation) => invitation.table === table);
    return called ? [] : [{ type: "invite", table, lead: invites.lead }];
  }

  override attend(turn: InvitationTurn): InvitationAction {
    const { declinesEvery } = this.plan;
    if (declinesEvery === null || turn.random.below(declinesEvery) !== 0) return { type: "attend" };
    return { type: "decline", because: "not today" };
  }
}

/** Draws for everything it does. */
export const wanderer: Strategy = {
  id: "wanderer",
  propose({ agenda, random, space }) {
    const index = random.below(agenda.size);
    return space.allows(index) ? agenda.outcome(index) : space.best();
  },
  accepts: ({ random }) => random.uniform() < 0.25,
};

/** The strategy that a plan stands for. */
export function strategyOf(plan: StrategyPlan): Strategy {
  switch (plan.kind) {
    case "aspiration":
      return aspiration({ exponent: plan.exponent, pool: plan.pool });
    case "tradeOff":
      return tradeOff({ exponent: plan.exponent });
    case "hillClimber":
      return hillClimber({ exponent: plan.exponent });
    case "modelled":
      return compose({
        bidding: bidBestForOthers({ exponent: plan.exponent }),
        model: bayesianModel(),
        acceptance: acceptWhenAny(acceptNext(), acceptWhenAll(acceptAfter(0.8), acceptConstant(0.5))),
      });
    case "random":
      return randomWalker();
    case "titForTat":
      return titForTat({ kindness: 0.1 });
    case "niceTitForTat":
      return niceTitForTat();
    case "micro":
      return micro();
    case "tough":
      return tough();
    case "wander":
      return wanderer;
    default:
      return plan satisfies never;
  }
}

/** The red line that a plan stands for. */
export function lineOf({ issue, value, binds }: LinePlan, at: number): RedLine {
  return {
    id: `line${at}`,
    forbids: (outcome: Outcome) => outcome[issueName(issue)] === valueOf(issue, value),
    ...(binds === null ? {} : { binds: (view: WorldView) => read(view, binds.reads) > binds.above }),
    because: "a test",
  };
}
