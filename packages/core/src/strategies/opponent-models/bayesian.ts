import { additive, type AdditiveParts } from "../../preference/kinds/additive.ts";
import type { Agenda } from "../../agenda/agenda.ts";
import type { Issues } from "../../agenda/issues.ts";
import { exp } from "../../numbers/math.ts";
import type { Preference } from "../../preference/preference.ts";
import type { Offer } from "../../world/offer.ts";
import { modelOf, type OpponentModel } from "./opponent-model.ts";

/**
 * A party is assumed to ask for its best outcome at first and to concede steadily: this much utility by the deadline.
 */
const CONCESSION = 0.5;
/** Standard deviation of what it asks for around that assumption, in utility from 0 to 1. */
const SPREAD = 0.2;
/** The hypotheses about the weight of an issue; the weights of all issues are then scaled to add up to one. */
const WEIGHTS: readonly number[] = [0.1, 0.25, 0.5, 0.75, 1];

/**
 * Learns by Bayes' rule what a party wants. For every issue it weighs hypotheses about its weight, and about the
 * utilities of its values in their order (falling, rising, or with a peak), on the assumption that the party concedes
 * steadily over time. Estimated utilities are from 0 to 1, and walking away is assumed to be worth 0. There is no
 * estimate for a party that has made no offer.
 *
 * Source: the scalable learner of Hindriks and Tykhonov (2008), "Opponent modelling in automated multi-issue negotiation
 * using Bayesian learning", AAMAS.
 */
export function bayesianModel(): OpponentModel {
  return modelOf(
    (agenda) => new Learner(agenda),
    (learner, offer, turn) => learner.learn(offer, 1 - CONCESSION * turn.timeIn(offer.round)),
    (learner) => learner.estimate(),
  );
}

/** Hypotheses about one issue with their probabilities. */
interface IssueBelief {
  /** The hypotheses about the utilities of its values, each a list by position of the value, from 0 to 1. */
  readonly shapes: readonly (readonly number[])[];
  shapeChances: number[];
  weightChances: number[];
}

class Learner {
  readonly #agenda: Agenda;
  readonly #issues: readonly IssueBelief[];

  constructor(agenda: Agenda) {
    this.#agenda = agenda;
    this.#issues = agenda.names.map((name) => {
      const shapes = shapesOf(agenda.issues[name]?.length ?? 1);
      return { shapes, shapeChances: even(shapes.length), weightChances: even(WEIGHTS.length) };
    });
  }

  /** Updates the probabilities by an offer, assuming that it was worth about `asked` to its maker. */
  learn({ outcome }: Offer, asked: number): void {
    const { names, issues } = this.#agenda;
    const digits = names.map((name) => (issues[name] ?? []).indexOf(outcome[name] ?? ""));
    const worth = this.#issues.map((issue, at) => worthOf(issue, digits[at] ?? 0));
    const weights = this.#issues.map(weightOf);
    const total = sum(weights);
    const whole = sum(weights.map((weight, at) => weight * (worth[at] ?? 0)));
    this.#issues.forEach((issue, at) => {
      const [weight, value, digit] = [weights[at] ?? 0, worth[at] ?? 0, digits[at] ?? 0];
      const others = whole - weight * value;
      issue.shapeChances = updated(issue.shapeChances, (shape) => {
        return (others + weight * (issue.shapes[shape]?.[digit] ?? 0)) / total - asked;
      });
      issue.weightChances = updated(issue.weightChances, (level) => {
        const supposed = WEIGHTS[level] ?? 0;
        return (others + supposed * value) / (total - weight + supposed) - asked;
      });
    });
  }

  /** The preference that the party is believed to have by now. */
  estimate(): Preference {
    const total = sum(this.#issues.map(weightOf));
    const parts = this.#agenda.names.map((name, at) => {
      const issue = this.#issues[at] as IssueBelief;
      const values = (this.#agenda.issues[name] ?? []).map((value, digit) => [value, worthOf(issue, digit)]);
      return [name, { weight: weightOf(issue) / total, values: Object.fromEntries(values) }];
    });
    return additive(this.#agenda, Object.fromEntries(parts) as AdditiveParts<Issues>);
  }
}

/** Utilities that fall, that rise, and that have a peak at each value in between. */
function shapesOf(values: number): readonly (readonly number[])[] {
  return Array.from({ length: values }, (_, peak) => {
    const reach = Math.max(1, peak, values - 1 - peak);
    return Array.from({ length: values }, (_value, at) => 1 - Math.abs(at - peak) / reach);
  });
}

/** The probabilities updated by Bayes' rule, with a normally distributed error. */
function updated(chances: readonly number[], error: (hypothesis: number) => number): number[] {
  const likely = chances.map((chance, at) => {
    const off = error(at) / SPREAD;
    return chance * exp(-0.5 * off * off);
  });
  const all = sum(likely);
  return all > 0 ? likely.map((each) => each / all) : [...chances];
}

const even = (count: number): number[] => Array.from({ length: count }, () => 1 / count);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const weightOf = ({ weightChances }: IssueBelief): number =>
  sum(weightChances.map((chance, at) => chance * (WEIGHTS[at] ?? 0)));
const worthOf = ({ shapes, shapeChances }: IssueBelief, digit: number): number =>
  sum(shapeChances.map((chance, at) => chance * (shapes[at]?.[digit] ?? 0)));
