import {
  additive,
  agenda,
  autoregressive,
  conditionalVoting,
  constant,
  defineScenario,
  derived,
  mechanism,
  mediatedSingleText,
  parameter,
  series,
  simultaneousOffers,
  stackedAlternatingOffers,
  table,
} from "@summitry/core";
import type { Agenda, Issues, Mechanism, Preference, Protocol, RowRecipe, Table } from "@summitry/core";
import { agentId, issueName, tableName, valueOf } from "./names.ts";
import { Planned, type AgentPlan } from "./planned-agent.ts";
import { Rogue } from "./rogue-agent.ts";

/** A whole scenario as plain data, so that a counterexample can be read and shrunk. */
export interface Blueprint {
  readonly days: number;
  readonly agents: readonly AgentPlan[];
  readonly tables: readonly TablePlan[];
  readonly inputs: InputPlan;
  readonly tension: TensionPlan;
}

export interface TablePlan {
  /** Number of values of every issue. */
  readonly sizes: readonly number[];
  /** Leaves out the outcomes that pair the first value of the first issue with the first of the second. */
  readonly excludes: boolean;
  /** How it is bargained; a table of two is always bargained by alternating offers. */
  readonly protocol: "alternating-offers" | "single-text" | "voting" | "simultaneous";
  readonly rounds: number;
  /** Chance after every round that the talks break down. */
  readonly hazard: number;
  readonly step: "round" | "offer";
  readonly proposerAccepts: "by-offering" | "explicitly";
  /** Positions of agents; modulo their number. */
  readonly seats: readonly number[];
  /** Every other day the seats act in reverse. */
  readonly rotates: boolean;
  readonly meets: readonly number[];
  readonly ratifiers: readonly number[];
  /** Days to ratify; `null` reads the parameter. */
  readonly window: number | null;
  readonly term: number | null;
}

export interface InputPlan {
  readonly level: number;
  readonly points: readonly number[];
  readonly memory: number;
  readonly deviation: number;
  readonly shock: number;
  readonly pull: number;
}

export interface TensionPlan {
  readonly off: boolean;
  readonly perDay: number;
  readonly perOffer: number;
  readonly perSignature: number;
  readonly perBreach: number;
}

const mean = parameter({
  id: "noise.mean",
  unit: "1",
  low: -1,
  mode: 0,
  high: 2,
  source: "made up",
  date: null,
  because: "a test",
});
const patience = parameter({ ...mean, id: "window", unit: "days", low: 0, mode: 2, high: 4 });

export function agendaOf({ sizes, excludes }: TablePlan): Agenda {
  const issues: Issues = Object.fromEntries(
    sizes.map((size, issue) => [
      issueName(issue),
      Array.from({ length: size }, (_, position) => valueOf(issue, position)),
    ]),
  );
  return agenda(
    issues,
    excludes ? { excludes: ({ a, b }) => a === valueOf(0, 0) && b === valueOf(1, 0) } : {},
  );
}

/** Weighs and values of one agent at one table, read off the flat list of its plan. */
export function preferenceOf(space: Agenda, plan: AgentPlan, position: number): Preference {
  const parts = space.names.map((name, issue) => {
    const at = 4 * (4 * position + issue);
    const values = (space.issues[name] ?? []).map((value, digit) => [value, plan.worth[at + digit] ?? 0]);
    return [name, { weight: plan.weights[4 * position + issue] ?? 0, values: Object.fromEntries(values) }];
  });
  return additive(space, Object.fromEntries(parts));
}

/** The class that an agent of a blueprint is made from. */
type ClassOf = (plan: AgentPlan, position: number) => typeof Planned;

const honestOrRogue: ClassOf = ({ mischief }) => (mischief === null ? Planned : Rogue);

/** The definition that a blueprint stands for. */
export function define(blueprint: Blueprint, classOf = honestOrRogue) {
  const { agents, tables, days, tension } = blueprint;
  const agendas = tables.map(agendaOf);
  const members = agents.map((plan, position) => {
    const utility = (of: AgentPlan) =>
      Object.fromEntries(agendas.map((space, at) => [tableName(at), preferenceOf(space, of, at)]));
    const guess = utility(agents[(position + 1) % agents.length] ?? plan);
    const Class = classOf(plan, position);
    return new Class(agentId(position), plan, utility(plan), guess);
  });
  return {
    name: "random",
    start: "2025-01-30",
    days,
    agents: members,
    tables: Object.fromEntries(
      tables.map((plan, at) => [tableName(at), tableOf(plan, agendas[at] as Agenda, agents.length)]),
    ),
    inputs: inputsOf(blueprint.inputs),
    mechanisms: [tensionOf(tension), secret],
    without: tension.off ? ["tension"] : [],
    parameters: [mean, patience],
    row,
  };
}

interface Columns {
  offers: number;
  signed: number;
  breaches: number;
  noise: number;
  worth: number;
}

const row: RowRecipe<Columns> = {
  start: () => ({ offers: 0, signed: 0, breaches: 0, noise: 0, worth: 0 }),
  on: {
    offer: (columns) => void (columns.offers += 1),
    sign: (columns) => void (columns.signed += 1),
    breach: (columns) => void (columns.breaches += 1),
  },
  finish(columns, { world, turn }) {
    columns.noise = world.inputs["noise"] ?? Number.NaN;
    columns.worth = turn(agentId(0), tableName(0)).reservation;
  },
};

/** The scenario that a blueprint stands for. */
export const build = (blueprint: Blueprint) => defineScenario(define(blueprint));

function tableOf(plan: TablePlan, space: Agenda, agents: number): Table {
  const { rotates, meets, window, term } = plan;
  const ids = (positions: readonly number[]): string[] => [
    ...new Set(positions.map((position) => agentId(position % agents))),
  ];
  const given = ids(plan.seats);
  const seats = given.length > 1 ? given : [agentId(0), agentId(1)];
  return table({
    agenda: space,
    protocol: protocolOf(plan, seats),
    seats: rotates ? ({ day }) => (day % 2 === 0 ? seats : seats.toReversed()) : seats,
    meets,
    ...(plan.ratifiers.length === 0
      ? {}
      : { ratification: { by: ratifiersOf(ids(plan.ratifiers), seats), window: window ?? patience } }),
    term: () => term,
  });
}

/** Those who ratify; those among them who sit at the table do so only for what they have not signed. */
function ratifiersOf(
  ratifiers: readonly string[],
  seats: readonly string[],
): NonNullable<Table["ratification"]>["by"] {
  if (!ratifiers.some((id) => seats.includes(id))) return ratifiers;
  return (signatories) => ratifiers.filter((id) => !signatories.includes(id));
}

function protocolOf(
  { protocol, rounds, hazard, step, proposerAccepts }: TablePlan,
  seats: readonly string[],
): Protocol {
  const [mediator = "", , third] = seats;
  if (protocol === "single-text" && third !== undefined)
    return mediatedSingleText({ rounds, hazard, mediator });
  if (protocol === "voting")
    return conditionalVoting({ rounds, hazard, power: { [mediator]: 2 }, sealed: step === "offer" });
  if (protocol === "simultaneous") return simultaneousOffers({ rounds, hazard });
  return stackedAlternatingOffers({ rounds, hazard, step, proposerAccepts });
}

function inputsOf({ level, points, memory, deviation, shock, pull }: InputPlan) {
  return {
    steady: constant(level),
    data: series(points.map((value, at) => ({ day: 3 * at, value }))),
    noise: autoregressive({
      unit: "1",
      mean,
      deviation,
      memory,
      shocks: [{ day: 2, size: shock, halfLife: 2 }],
    }),
    mood: derived({
      unit: "1",
      start: level,
      next: ({ previous, input, quantity }) =>
        0.5 * previous + pull * input("noise") + 0.1 * quantity("tension"),
    }),
  };
}

/** Reacts to the tables and agents of the blueprint only, so that others can be added without touching them. */
function tensionOf({ perDay, perOffer, perSignature, perBreach }: TensionPlan): Mechanism {
  const moved = (now: number, by: number) => ({ tension: Math.max(0, Math.min(10, now + by)) });
  return mechanism({
    id: "tension",
    because: "talks wear on everybody",
    evidence: [],
    quantities: { tension: { unit: "1", low: 0, high: 10, neutral: 1 } },
    on: {
      day: (view) => moved(view.quantity("tension"), perDay),
      offer: (view, { table: at }) =>
        at.startsWith("table") ? moved(view.quantity("tension"), perOffer) : {},
      sign: (view, { table: at }) =>
        at.startsWith("table") ? moved(view.quantity("tension"), perSignature) : {},
      breach: (view, { by }) => (by.startsWith("agent") ? moved(view.quantity("tension"), perBreach) : {}),
    },
  });
}

const secret = mechanism({
  id: "secret",
  because: "only the first agent knows",
  evidence: [],
  quantities: { secret: { unit: "1", low: 0, high: 100, neutral: 0, seenBy: [agentId(0)] } },
  on: { day: (view) => ({ secret: view.day }) },
});
