/**
 * The lower triangle L with L L^T = `matrix`, row by row, or `null` for a matrix that is not positive definite. Only the
 * lower triangle of a symmetric matrix is read.
 *
 * @see G. H. Golub and C. F. Van Loan, "Matrix Computations", 4th edition (2013), algorithm 4.2.1
 */
export function cholesky(matrix: readonly (readonly number[])[]): readonly (readonly number[])[] | null {
  const lower: number[][] = [];
  for (const [i, row] of matrix.entries()) {
    const made: number[] = [];
    for (let j = 0; j < i; j++) {
      const before = lower[j] as readonly number[];
      made.push((at(row, j) - product(made, before, j)) / at(before, j));
    }
    const square = at(row, i) - product(made, made, i);
    if (!(square > SMALLEST)) return null;
    made.push(Math.sqrt(square));
    lower.push(made);
  }
  return lower;
}

/** What rounding may leave of nothing. */
const SMALLEST = 1e-12;

/** The sum of the products of the first `count` numbers. */
function product(one: readonly number[], other: readonly number[], count: number): number {
  let sum = 0;
  for (let place = 0; place < count; place++) sum += at(one, place) * at(other, place);
  return sum;
}

function at(row: readonly number[], place: number): number {
  return row[place] as number;
}
