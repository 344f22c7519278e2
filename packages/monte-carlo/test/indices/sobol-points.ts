import type { Points } from "./outputs.ts";

/** Primitive polynomials and first direction numbers of Joe and Kuo (2008), from the second dimension on. */
const DIRECTIONS = [
  [0, 1],
  [1, 1, 3],
  [1, 1, 3, 1],
  [2, 1, 1, 1],
  [1, 1, 1, 3, 3],
  [4, 1, 3, 5, 13],
  [2, 1, 1, 5, 5, 17],
  [4, 1, 1, 5, 5, 5],
  [7, 1, 1, 7, 11, 19],
  [11, 1, 1, 5, 1, 1],
  [13, 1, 1, 1, 3, 11],
  [14, 1, 3, 5, 5, 31],
  [1, 1, 3, 3, 9, 7, 49],
  [13, 1, 1, 1, 15, 21, 21],
  [16, 1, 3, 1, 13, 27, 49],
];
const BITS = 31;

/** The first points of Sobol's sequence in up to 16 dimensions, in the order of Gray's code; the first is the origin. */
export function sobolPoints(count: number, dimensions: number): Points {
  const columns = Array.from({ length: dimensions }, (_, dimension) => columnOf(count, numbersOf(dimension)));
  return Array.from({ length: count }, (_, at) => columns.map((column) => column[at]!));
}

function columnOf(count: number, numbers: readonly number[]): Float64Array {
  const column = new Float64Array(count);
  let bits = 0;
  for (let at = 1; at < count; at++) {
    let lowest = 0;
    for (let left = at - 1; left % 2 === 1; left >>= 1) lowest += 1;
    bits ^= numbers[lowest]!;
    column[at] = bits / 2 ** BITS;
  }
  return column;
}

function numbersOf(dimension: number): readonly number[] {
  const [polynomial = 0, ...first] = DIRECTIONS[dimension - 1] ?? [];
  const numbers: number[] = [];
  for (let bit = 0; bit < BITS; bit++) {
    const degree = first.length;
    if (degree === 0 || bit < degree) {
      numbers.push((first[bit] ?? 1) * 2 ** (BITS - 1 - bit));
      continue;
    }
    let number = numbers[bit - degree]! ^ (numbers[bit - degree]! >> degree);
    for (let term = 1; term < degree; term++)
      if ((polynomial >> (degree - 1 - term)) % 2 === 1) number ^= numbers[bit - term]!;
    numbers.push(number);
  }
  return numbers;
}
