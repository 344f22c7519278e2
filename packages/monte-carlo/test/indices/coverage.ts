import { stream } from "@summitry/core";
import { type Effect, givenDataIndices, luckShare, shapleyEffects, sobolIndices } from "../../src/index.ts";
import { type ClosedForm, closedForms } from "./closed-forms.ts";
import { pickFreezeOutputs, wayOutputs } from "./outputs.ts";

/** How often the intervals of one index hold its closed form. */
export interface Coverage {
  readonly name: string;
  /** Name of the index. */
  readonly index: string;
  /** Share of replications, for each input in order. */
  readonly shares: readonly number[];
  /** How often each input is told from noise. */
  readonly told: readonly number[];
}

/** How often each index of closed forms lies within its interval, at so many points. */
export function coverages(points: number, replications: number): readonly Coverage[] {
  return [
    ...closedForms.flatMap((form) => [
      ...ofIndex(form, ["first", "total"], replications, (at) => {
        const draws = drawing(form, points, at);
        return Object.values(sobolIndices(pickFreezeOutputs(form, draws.a, draws.b)));
      }),
      ...ofIndex(form, ["shapley"], replications, (at) => {
        const { a, b, orders } = drawing(form, points, at);
        return [shapleyEffects(wayOutputs(form, a, b, orders))];
      }),
    ]),
    luckCoverage(points, replications),
  ];
}

/** The same of the first-order index from given data, whose noise lines take a while. */
export function givenCoverages(points: number, replications: number): readonly Coverage[] {
  return closedForms.flatMap((form) =>
    ofIndex(form, ["first"], replications, (at) => {
      const { a } = drawing(form, points, at);
      const inputs = Array.from({ length: form.dimensions }, (_, input) => a.map((point) => point[input]!));
      return [givenDataIndices({ inputs, output: a.map(form.of) }, at).first];
    }).map((each) => ({ ...each, index: "first, from given data" })),
  );
}

function ofIndex(
  form: ClosedForm,
  names: readonly ("first" | "total" | "shapley")[],
  replications: number,
  effectsOf: (replication: number) => readonly (readonly Effect[])[],
): readonly Coverage[] {
  const all = Array.from({ length: replications }, (_, at) => effectsOf(at));
  return names.map((index, which) => {
    const share = (input: number, passes: (effect: Effect) => boolean) =>
      all.filter((effects) => passes(effects[which]![input]!)).length / replications;
    return {
      name: form.name,
      index,
      shares: form[index].map((truth, input) =>
        share(input, ({ low, high }) => low <= truth && truth <= high),
      ),
      told: form[index].map((_, input) => share(input, ({ told }) => told)),
    };
  });
}

/** Worlds that differ with variance 3, and luck with variance 1. */
function luckCoverage(points: number, replications: number): Coverage {
  let held = 0;
  for (let at = 0; at < replications; at++) {
    const random = stream("luck", at);
    const worlds = Array.from({ length: points }, () => Math.sqrt(3) * random.normal());
    const [first, second] = [1, 2].map(() => worlds.map((world) => world + random.normal()));
    const { low, high } = luckShare(first!, second!);
    if (low <= 0.25 && 0.25 <= high) held += 1;
  }
  return { name: "normal worlds and luck", index: "luck", shares: [held / replications], told: [] };
}

function drawing({ dimensions }: ClosedForm, points: number, replication: number) {
  const random = stream("indices", replication);
  const draw = () =>
    Array.from({ length: points }, () => Array.from({ length: dimensions }, () => random.uniform()));
  const [a, b] = [draw(), draw()];
  const orders = a.map(() => shuffled(dimensions, random));
  return { a, b, orders };
}

function shuffled(count: number, random: { below(count: number): number }): readonly number[] {
  const order = Array.from({ length: count }, (_, at) => at);
  for (let left = count - 1; left > 0; left--) {
    const other = random.below(left + 1);
    [order[left], order[other]] = [order[other]!, order[left]!];
  }
  return order;
}
