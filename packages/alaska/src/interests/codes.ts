import {
  additive,
  tanh,
  type AdditiveParts,
  type Agenda,
  type Drawn,
  type Increments,
  type Issues,
  type Parameter,
  type Preference,
  type Value,
} from "@summitry/core";
import { position } from "../evidence/positions/index.ts";
import type { PositionActor, PositionIssue } from "../evidence/positions/position-row.ts";
import { judgedPositions } from "../parameters/judged.ts";
import { lossAversion, mostFlexible, putinFlexibility, zelenskyFlexibility } from "../parameters/worth.ts";
import type { CodedIssue, Codes, IssueCodes } from "../tables/issue-codes.ts";

/** Parameters of the actors who may concede more than they have stated: the belligerents, toward each other. */
const FLEXIBLE = [putinFlexibility, zelenskyFlexibility];

/** An actor's coded position on an issue. */
interface Stance {
  readonly ideal: number;
  readonly reservation: number;
  readonly salience: number;
}

/** How a text is worded is no position. */
const NONE: Stance = { ideal: 0, reservation: 0, salience: 0 };

/**
 * Utility of a table's outcomes to an actor, from the coded positions under a run's parameters: for every issue
 * 1 - |code - ideal| / 10, falling `aversion` times as fast beyond the reservation code, weighted by salience
 * and normalised, so that 1 is the ideal on every issue. A silent text is worth the reservation code, and one that settles
 * a part of an issue counts for that part of it. How a text is worded
 * is worth nothing by itself.
 */
export function codedUtility<I extends Issues>(
  agenda: Agenda<I>,
  codes: Codes<Omit<I, "text">>,
  actor: PositionActor,
) {
  const byIssue: Readonly<Record<string, IssueCodes<string> | undefined>> = codes;
  const coded = agenda.names.map((name) => {
    const issue = byIssue[name];
    if (issue === undefined) return { name, stance: null, codes: new Map<Value, Said>() };
    const codes = (agenda.issues[name] ?? []).map(
      (value) => [value, saidTo(actor, issue, String(value))] as const,
    );
    return { name, stance: stanceOf(actor, issue.on), codes: new Map(codes) };
  });
  return (drawn: Drawn): Preference<I> => {
    const aversion = actor === "trump" ? 1 : known(drawn, lossAversion.id);
    const stances = coded.map(({ stance }) => stance?.(drawn) ?? NONE);
    const total = stances.reduce((sum, { salience }) => sum + salience, 0);
    const parts = coded.map(({ name, codes }, issue) => {
      const mine = stances[issue] as Stance;
      const values = (value: Value): number => worthOf(codes.get(value) ?? SILENCE, mine, aversion, drawn);
      return [name, { weight: mine.salience / total, values }];
    });
    return additive(agenda, Object.fromEntries(parts) as AdditiveParts<I>);
  };
}

/**
 * What a movement beyond the start of the run adds to the values of a table for an actor: the difference between its
 * worth with a flexibility of 1 + movement times what it was, and its worth with what it was.
 */
export function movedWorth(
  codes: Readonly<Record<string, IssueCodes<string>>>,
  actor: PositionActor,
): (drawn: Drawn, movement: number) => Increments | null {
  const isFlexible = FLEXIBLE.some(({ id }) => id === `${actor}.flexibility`);
  if (!isFlexible) return () => null;
  let stances: readonly (readonly [string, StanceOf])[] | null = null;
  const latest = new WeakMap<Drawn, { readonly movement: number; readonly adds: Increments }>();
  return (drawn, movement) => {
    if (movement === 0) return null;
    const before = latest.get(drawn);
    if (before?.movement === movement) return before.adds;
    stances ??= Object.entries(codes).map(([name, { on }]) => [name, stanceOf(actor, on)] as const);
    const aversion = known(drawn, lossAversion.id);
    const total = stances.reduce((sum, [, stance]) => sum + stance(drawn).salience, 0);
    const adds = Object.fromEntries(
      stances.map(([name, stance]) => {
        const [then, now] = [stance(drawn), stance(drawn, movement)];
        const issue = codes[name];
        const values = Object.keys(issue?.codes ?? {}).map((value) => {
          const said = issue === undefined ? SILENCE : saidTo(actor, issue, value);
          const gained = worthOf(said, now, aversion, drawn) - worthOf(said, then, aversion, drawn);
          return [value, (then.salience / total) * gained];
        });
        return [name, Object.fromEntries(values) as Record<string, number>];
      }),
    );
    latest.set(drawn, { movement, adds });
    return adds;
  };
}

/** Worth to an actor of a text that is silent on every issue: the basis for the reservation value. */
export function silentWorth(
  codes: Readonly<Record<string, { readonly on: CodedIssue }>>,
  actor: PositionActor,
): (drawn: Drawn, movement?: number) => number {
  let stances: readonly StanceOf[] | null = null;
  const means = new WeakMap<Drawn, { readonly movement: number; readonly mean: number }>();
  return (drawn, movement = 0) => {
    const before = means.get(drawn);
    if (before?.movement === movement) return before.mean;
    stances ??= Object.values(codes).map(({ on }) => stanceOf(actor, on));
    const mine = stances.map((stance) => stance(drawn, movement));
    const total = mine.reduce((sum, { salience }) => sum + salience, 0);
    const mean = mine.reduce((sum, each) => sum + each.salience * worth(null, each, 1), 0) / total;
    means.set(drawn, { movement, mean });
    return mean;
  };
}

function worth(
  code: number | null,
  { ideal, reservation }: Omit<Stance, "salience">,
  aversion: number,
): number {
  const far = Math.abs(reservation - ideal);
  if (code === null) return 1 - far / 10;
  const distance = Math.abs(code - ideal);
  return distance <= far ? 1 - distance / 10 : 1 - far / 10 - (aversion * (distance - far)) / 10;
}

/** What a text says on an issue: its code, or `null` for silence, and the share of the issue that it settles. */
interface Said {
  readonly code: number | null;
  readonly settles: Parameter | null;
}

const SILENCE: Said = { code: null, settles: null };

function saidTo(actor: PositionActor, { codes, partly }: IssueCodes<string>, value: string): Said {
  const code = codes[value];
  const read = typeof code === "object" && code !== null ? code[actor] : (code ?? null);
  return { code: read, settles: partly?.[value] ?? null };
}

/** The worth of what a text says; where it settles a part of the issue, it is silent on the rest. */
function worthOf(
  { code, settles }: Said,
  mine: Omit<Stance, "salience">,
  aversion: number,
  drawn: Drawn,
): number {
  const whole = worth(code, mine, aversion);
  if (settles === null) return whole;
  const silent = worth(null, mine, aversion);
  return silent + known(drawn, settles.id) * (whole - silent);
}

/** Reads an actor's stance on an issue, after some movement: a share by which its flexibility has grown; 0 for none. */
type StanceOf = (drawn: Drawn, movement?: number) => Stance;

function stanceOf(actor: PositionActor, on: CodedIssue): StanceOf {
  const judged = judgedPositions.find((each) => each.actor === actor && each.issue === on);
  const ideal = judged?.ideal ?? position(actor, on as PositionIssue).ideal;
  const [reservation, salience] = [`${actor}.${on}.reservation`, `${actor}.${on}.salience`];
  const away = actor === "putin" ? 1 : -1;
  const flexibility = FLEXIBLE.find(({ id }) => id === `${actor}.flexibility`);
  return (drawn, movement = 0) => {
    const beyond = flexibility === undefined ? 0 : away * goingBeyond(drawn, flexibility.id, movement);
    const floor = Math.max(0, Math.min(10, known(drawn, reservation) + beyond));
    return { ideal, reservation: floor, salience: known(drawn, salience) };
  };
}

/**
 * Codes by which an actor would go beyond its stated reservation.
 *
 * Formula: m * tanh(flexibility * (1 + movement) / m), with m = `flexibility.most`: the last concessions come hardest.
 */
function goingBeyond(drawn: Drawn, flexibility: string, movement: number): number {
  const most = known(drawn, mostFlexible.id);
  return most * tanh((known(drawn, flexibility) * (1 + movement)) / most);
}

function known(drawn: Drawn, id: string): number {
  return drawn[id] ?? Number.NaN;
}
