/** A position: one number for each issue, 0 to 100. */
export type Position = readonly number[];

/** What the model is told of one actor. */
export interface Actor {
  /** Its name. */
  readonly id: string;
  /** Means it can bring to bear, above 0, in one unit for all. */
  readonly capability: number;
  /** How much each issue matters to it, 0 to 100; at most 100 together. */
  readonly salience: readonly number[];
  /** Where it stands. */
  readonly position: Position;
}

/** An actor as it stands now, with its aversion to risk: -0.5 seeks it, 0 is neutral, 1 shuns it. */
export interface Standing extends Actor {
  readonly risk: number;
}

/** A bargain that one actor proposes to another, and what it expects of challenging it. */
export interface Bargain {
  /** Its chance to prevail, 0 to 1. */
  readonly chance: number;
  /** Gain in its utility. */
  readonly gain: number;
  /** Where the two would stand, by their ids. */
  readonly ends: Readonly<Record<string, Position>>;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const length = (values: readonly number[]): number => Math.sqrt(sum(values.map((value) => value * value)));
const gaps = (one: Position, other: Position) => one.map((value, at) => value - (other[at] as number));
/** How far two positions are from each other. */
export const distance = (one: Position, other: Position): number => length(gaps(one, other));
const stake = ({ salience }: Actor): number => sum(salience) / 100;

/** U = (1 - d)(1 + d R): worth to an actor of a position at the distance d, each issue weighted by its salience. */
function worth({ salience, position, risk }: Standing, other: Position): number {
  const weighted = gaps(position, other).map((gap, issue) => gap * (salience[issue] as number));
  const distance = length(weighted) / length(salience) / 100;
  return (1 - distance) * (1 + distance * risk);
}

/** Probabilistic Condorcet election (Prop, Linear, Conditional): the chance of each option to beat all others, pair by pair. */
function election<Option>(
  voters: readonly Standing[],
  options: readonly Option[],
  value: (voter: Standing, option: Option) => number,
): readonly number[] {
  const values = options.map((option) => voters.map((voter) => value(voter, option)));
  const votes = (one: readonly number[], other: readonly number[]): number =>
    1e-8 + sum(gaps(one, other).map((gain, at) => Math.max(0, gain) * (voters[at] as Actor).capability));
  const beats = (one: readonly number[], other: readonly number[]): number =>
    votes(one, other) / (votes(one, other) + votes(other, one));
  const strengths = values.map((one) => values.reduce((product, other) => product * beats(one, other), 1));
  return strengths.map((strength) => strength / sum(strengths));
}

/** Aversions to risk (Mid): the more likely an actor's position would win among the risk-neutral, the more it shuns risk. */
export function risksOf(actors: readonly Actor[]): readonly number[] {
  const neutral = actors.map((actor) => ({ ...actor, risk: 0 }));
  const chances = election(neutral, neutral, (voter, { position }) => worth(voter, position));
  const [low, high] = [Math.min(...chances), Math.max(...chances)];
  return chances.map((chance) => (high > low ? 1.5 * ((chance - low) / (high - low)) - 0.5 : 0));
}

/** How likely each actor's position is to prevail; those less than 0.1 apart are one. */
export function probabilitiesOf(all: readonly Standing[]): readonly number[] {
  const close = (one: Actor, other: Actor): boolean => length(gaps(one.position, other.position)) < 0.1;
  const distinct: Standing[] = [];
  for (const actor of all) if (!distinct.some((one) => close(one, actor))) distinct.push(actor);
  const chances = election(all, distinct, (voter, { position }) => worth(voter, position));
  return all.map((actor) => chances[distinct.findIndex((one) => close(one, actor))] as number);
}

/** The bargain an actor would propose to another (OneThird, SemiCommit, S2P2, InitOnlyInterp), all as it sees it itself. */
export function bargain(all: readonly Standing[], by: Standing, toward: Standing): Bargain {
  const seen = (actor: Standing, { position }: Actor): number =>
    worth({ ...actor, risk: (2 * by.risk + actor.risk) / 3 }, position);
  const power = (actor: Actor): number => stake(actor) * actor.capability;
  const own = power(by) * (1 - seen(by, toward));
  const others = power(toward) * (1 - seen(toward, by));
  let [pro, contra] = [own + 1e-10, others + 1e-10];
  for (const third of all.filter((actor) => actor !== by && actor !== toward)) {
    const [near, far] = [seen(third, by), seen(third, toward)];
    const lean = power(third) * (near - far);
    const [helped, opposed] = [own + Math.max(0, lean), others + Math.max(0, -lean)];
    const share = helped + opposed > 0 ? helped / (helped + opposed) : 0.5;
    const vote = power(third) * (share * (1 - near) - (1 - share) * (1 - far));
    if (vote > 0) pro += vote;
    else contra -= vote;
  }
  const chance = pro / (pro + contra);
  const lost = seen(by, toward);
  const fought = 2 * (chance + (1 - chance) * lost);
  const gain = (1 - stake(toward)) * 2 + stake(toward) * fought - (1 + lost);
  return { chance, gain, ends: meeting(by, toward, chance) };
}

/** Where two would stand after a bargain: on each issue between them, drawn by (salience x chance) squared. */
function meeting(by: Actor, toward: Actor, chance: number): Bargain["ends"] {
  const pull = ({ salience }: Actor, odds: number, issue: number): number => {
    const root = ((salience[issue] as number) / 100) * odds;
    return root * root;
  };
  const end = (self: Actor, other: Actor, odds: number): Position =>
    self.position.map((value, issue) => {
      const [stay, go] = [pull(self, odds, issue) + 1e-6, pull(other, 1 - odds, issue)];
      const place = (stay * value + go * (other.position[issue] as number)) / (stay + go);
      return Math.floor(100 * place + 0.5) / 100; // half up
    });
  return { [by.id]: end(by, toward, chance), [toward.id]: end(toward, by, 1 - chance) };
}

/** What a coalition of all would have an actor do (Deterministic): its number among the bargains, or -1 to stay. */
export function favoured(all: readonly Standing[], bargains: readonly Bargain[]): number {
  const options = [{}, ...bargains.map(({ ends }) => ends)] as Bargain["ends"][];
  const chances = election(all, options, (voter, ends) =>
    sum(all.map(({ id, position }) => worth(voter, ends[id] ?? position) / all.length)),
  );
  return chances.indexOf(Math.max(...chances)) - 1;
}
