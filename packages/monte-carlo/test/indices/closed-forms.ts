/** A function of points in the unit cube whose indices are known exactly. */
export interface ClosedForm {
  readonly name: string;
  readonly dimensions: number;
  of(point: readonly number[]): number;
  readonly first: readonly number[];
  readonly total: readonly number[];
  readonly shapley: readonly number[];
}

/** Ishigami and Homma (1990), with the constants 7 and 0.1: strong non-linearity, and an interaction of x and z. */
export const ishigami: ClosedForm = (() => {
  const x = 0.5 * (1 + (0.1 * Math.PI ** 4) / 5) ** 2;
  const y = 7 ** 2 / 8;
  const xz = (0.1 ** 2 * Math.PI ** 8 * 8) / 225;
  const shares = (...variances: readonly number[]) => variances.map((each) => each / (x + y + xz));
  return {
    name: "Ishigami",
    dimensions: 3,
    of(point) {
      const [first = 0, second = 0, third = 0] = point.map((share) => Math.PI * (2 * share - 1));
      return Math.sin(first) * (1 + 0.1 * third ** 4) + 7 * Math.sin(second) ** 2;
    },
    first: shares(x, y, 0),
    total: shares(x + xz, y, xz),
    shapley: shares(x + xz / 2, y, xz / 2),
  };
})();

/** Sobol's G function of eight inputs, from one that matters much to four that hardly do. */
export const sobolG: ClosedForm = (() => {
  const weights = [0, 1, 4.5, 9, 99, 99, 99, 99];
  const parts = weights.map((weight) => 1 / (3 * (1 + weight) ** 2));
  const all = parts.reduce((product, part) => product * (1 + part), 1);
  return {
    name: "Sobol's G",
    dimensions: weights.length,
    of: (point) =>
      point.reduce((product, share, at) => {
        const weight = weights[at]!;
        return (product * (Math.abs(4 * share - 2) + weight)) / (1 + weight);
      }, 1),
    first: parts.map((part) => part / (all - 1)),
    total: parts.map((part) => (part * all) / (1 + part) / (all - 1)),
    shapley: parts.map((_, at) => sharedOut(parts, at) / (all - 1)),
  };
})();

/** The variance of an input: that of every set of inputs with it, in equal parts. */
function sharedOut(parts: readonly number[], input: number): number {
  let sum = 0;
  for (let set = 0; set < 2 ** parts.length; set++) {
    const members = parts.filter((_, at) => (set >> at) % 2 === 1);
    if ((set >> input) % 2 === 1)
      sum += members.reduce((product, part) => product * part, 1) / members.length;
  }
  return sum;
}

export const closedForms = [ishigami, sobolG];
