import { Agent, defineScenario, mechanism, tough } from "@summitry/core";
import type { ActTurn, Mechanism, Move, Recipes, WorldView } from "@summitry/core";
import { bargain, distance, favoured, probabilitiesOf, risksOf } from "./formulas.ts";
import type { Actor, Position, Standing } from "./formulas.ts";

/** A dispute, as data. */
export interface Dispute {
  /** Names of the issues. */
  readonly issues: readonly string[];
  /** Who has a say in them; their positions are those on day 0. */
  readonly actors: readonly Actor[];
  /** Rounds of proposals and answers at the most; each takes two days. */
  readonly turns: number;
  /** The run ends when all together move less than this share of how far they moved in the first turn; 0 to go on. */
  readonly quiet?: number;
}

/** All actors as somebody sees them: what changes is read from the world, what does not is data. */
function standing({ issues, actors }: Dispute, view: WorldView): readonly Standing[] {
  return actors.map((actor) => ({
    ...actor,
    position: issues.map((issue) => view.quantity(`${actor.id}.${issue}`)),
    risk: view.quantity(`${actor.id}.risk`),
  }));
}

/** The bargain that one actor would propose to another as things stand. */
function between(dispute: Dispute, view: WorldView, by: string, toward: string) {
  const all = standing(dispute, view);
  const [one, other] = [by, toward].map((id) => all.find((actor) => actor.id === id));
  return { by, toward, ...bargain(all, one as Standing, other as Standing) };
}

/** An actor: on even days it proposes what gains it most, on odd days it settles on a bargain that concerns it. */
class Disputant extends Agent {
  readonly id: string;
  readonly utility = {};
  readonly strategy = tough(); // it sits at no table
  readonly #dispute: Dispute;

  constructor(id: string, dispute: Dispute) {
    super();
    this.id = id;
    this.#dispute = dispute;
  }

  /** It remembers who proposed to whom this turn, where it is one of the two. */
  override readonly on: Recipes = {
    day(inner, { day }) {
      if (day % 2 === 0) for (const by in inner) delete inner[by];
    },
    move: (inner, { move, by, toward }) => {
      if (move === "propose" && (by === this.id || toward === this.id)) inner[by] = toward;
    },
  };

  override act(turn: ActTurn): readonly Move[] {
    return turn.day % 2 === 0 ? this.#propose(turn) : this.#settle(turn);
  }

  #propose(turn: ActTurn): readonly Move[] {
    const others = this.#dispute.actors.filter(({ id }) => id !== this.id);
    const bargains = others.map(({ id }) => between(this.#dispute, turn, this.id, id));
    const { toward, gain, chance } = bargains.reduce((best, next) => (next.gain > best.gain ? next : best));
    const because = `gains ${gain.toFixed(3)}, prevails with chance ${chance.toFixed(2)}`;
    return gain > 1e-5 ? [{ type: "move", move: "propose", toward, because }] : [];
  }

  #settle(turn: ActTurn): readonly Move[] {
    const proposed = Object.entries(turn.inner) as [string, string][];
    const bargains = proposed.map(([by, toward]) => between(this.#dispute, turn, by, toward));
    const best = bargains[favoured(standing(this.#dispute, turn), bargains)];
    if (best === undefined) return [];
    const [move, toward] = best.by === this.id ? ["insist", best.toward] : ["accept", best.by];
    return [{ type: "move", move, toward, because: "the strongest coalition is for it" }];
  }
}

const evidence = [
  { source: "KAPSARC, KTAB: Spatial Model of Politics", date: null, because: "its default settings" },
];

/** A record with those names, each with the value that goes with it. */
function record<Value>(names: readonly string[], value: (name: string, at: number) => Value) {
  return Object.fromEntries(names.map((name, at) => [name, value(name, at)]));
}

/** Where actors stand, and where they have agreed to stand from the next day on; so all of them move at once. */
function positions(dispute: Dispute): Mechanism {
  const { issues, actors } = dispute;
  const places = actors.flatMap(({ id }) => issues.map((issue) => `${id}.${issue}`));
  const agreed = places.map((id) => `${id} agreed`);
  const first = actors.flatMap(({ position }) => position);
  const scale = { unit: "of 100", low: 0, high: 100 };
  const place = (_: string, at: number) => ({ ...scale, neutral: first[at] as number });
  return mechanism({
    id: "positions",
    because: "Who settles on a bargain stands there from the next day on.",
    evidence,
    quantities: { ...record(places, place), ...record(agreed, place) },
    on: {
      day: (view) => record(places, (id) => view.quantity(`${id} agreed`)),
      move(view, { move, by, toward }) {
        if (move === "propose" || toward === null) return {};
        const [one, other] = move === "insist" ? [by, toward] : [toward, by];
        const end = between(dispute, view, one, other).ends[by] as Position;
        const own = issues.map((issue) => `${by}.${issue} agreed`);
        return record(own, (_, at) => end[at] as number);
      },
    },
  });
}

/** How far all moved since the turn before, as a share of how far they moved in the first. It works before they move. */
function momentum({ issues, actors }: Dispute): Mechanism {
  const far = { unit: "of 100", low: 0, high: 200 * actors.length, neutral: 0 };
  const share = { unit: "of the first turn", low: 0, high: Number.MAX_VALUE, neutral: 1 };
  return mechanism({
    id: "momentum",
    because: "Who has settled with all others moves no more.",
    evidence,
    quantities: { "first step": far, change: share },
    on: {
      day(view) {
        if (view.day % 2 === 1 || view.day === 0) return {};
        const place = (id: string): Position => issues.map((issue) => view.quantity(`${id}.${issue}`));
        const agreed = (id: string): Position =>
          issues.map((issue) => view.quantity(`${id}.${issue} agreed`));
        const step = actors.reduce((sum, { id }) => sum + distance(place(id), agreed(id)), 0);
        const first = view.day === 2 ? step : view.quantity("first step");
        return { "first step": first, change: step / (first + 0.01) };
      },
    },
  });
}

/** Aversion to risk and chance to prevail, from where all stand; off, everybody is risk-neutral. */
function prospects(dispute: Dispute): Mechanism {
  const { actors } = dispute;
  const risk = actors.map(({ id }) => `${id}.risk`);
  const probability = actors.map(({ id }) => `${id}.probability`);
  const aversion = { unit: "1", low: -0.5, high: 1, neutral: 0 };
  const share = { unit: "1", low: 0, high: 1, neutral: 1 / actors.length };
  return mechanism({
    id: "prospects",
    because: "Those whose positions are likely to prevail shun risk.",
    evidence,
    quantities: { ...record(risk, () => aversion), ...record(probability, () => share) },
    on: {
      day(view) {
        const all = standing(dispute, view);
        const risks = risksOf(all);
        const chances = probabilitiesOf(all.map((actor, at) => ({ ...actor, risk: risks[at] as number })));
        return {
          ...record(risk, (_, at) => risks[at] as number),
          ...record(probability, (_, at) => chances[at] as number),
        };
      },
    },
  });
}

/** The model as a scenario. Turn t begins on day 2t; `run.at(2 * t)` has its positions, risks and probabilities. */
export function spatialModel(dispute: Dispute) {
  return defineScenario({
    name: "spatialModel",
    module: import.meta.url,
    options: dispute,
    start: "2026-01-01",
    days: 2 * dispute.turns,
    endsWhen: (view) => view.day % 2 === 0 && view.quantity("change") < (dispute.quiet ?? 0),
    agents: dispute.actors.map(({ id }) => new Disputant(id, dispute)),
    tables: {},
    moves: {
      propose: { says: "proposes a bargain to another actor" },
      accept: { says: "settles on the bargain that another proposed to it" },
      insist: { says: "settles on the bargain that it proposed to another" },
    },
    mechanisms: [momentum(dispute), positions(dispute), prospects(dispute)],
    row: {
      start: () => ({ turns: 0, endReason: "" }),
      on: {},
      finish(columns, { world }) {
        columns.turns = world.day / 2;
        columns.endReason = world.ended ?? "";
      },
    },
  });
}
