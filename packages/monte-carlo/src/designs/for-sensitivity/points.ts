import { type Factor, type Seed, stream } from "@summitry/core";

/** Two independent points of a design: a share of each factor's distribution, for every dimension. */
export interface TwoPoints {
  readonly a: readonly (readonly number[])[];
  readonly b: readonly (readonly number[])[];
}

/** The points of a design, by their number. A factor has the same shares whatever others there are. */
export function pointsOf(factors: readonly Factor[], seed: Seed): (point: number) => TwoPoints {
  let [last, points]: [number, TwoPoints | null] = [-1, null]; // runs of one point come one after another
  return (point) => {
    if (points !== null && last === point) return points;
    const drawn = factors.map(({ parameters, dimensions }) => {
      const random = stream(seed, point, "design", ...parameters);
      const draw = (): readonly number[] => Array.from({ length: dimensions }, () => random.uniform());
      return [draw(), draw()] as const;
    });
    [last, points] = [point, { a: drawn.map(([a]) => a), b: drawn.map(([, b]) => b) }];
    return points;
  };
}

/** Values of all parameters, where each factor has the shares that are chosen for it. */
export function valuesAt(
  factors: readonly Factor[],
  sharesOf: (factor: number) => readonly number[],
): Readonly<Record<string, number>> {
  const values: Record<string, number> = {};
  for (const [at, factor] of factors.entries()) factor.write(sharesOf(at), values);
  return values;
}

/** The shares on the other side: each moved by half of the distribution. */
export function across(shares: readonly number[]): readonly number[] {
  return shares.map((share) => (share < 0.5 ? share + 0.5 : share - 0.5));
}
