/** A text longer than this is no misspelt name. */
const LONGEST = 100;

/** One slip of a key in so many letters still gives a name away. */
const LETTERS_PER_SLIP = 3;

/**
 * The known name that a misspelt one was most likely to be, or `null` when none is near: at most one slip in three
 * letters, where a slip is a letter too many, too few, wrong or swapped with the next. Capitals don't count. On a tie the
 * name listed first.
 */
export function nearestName(given: string, known: readonly string[]): string | null {
  if (given.length > LONGEST) return null;
  const typed = given.toLowerCase();
  let nearest: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const name of known) {
    const most = Math.floor(Math.max(given.length, name.length) / LETTERS_PER_SLIP);
    if (Math.abs(given.length - name.length) > most) continue;
    const count = slips(typed, name.toLowerCase());
    if (count > most || count >= least) continue;
    nearest = name;
    least = count;
  }
  return nearest;
}

/** Fewest slips from one text to another: the distance of optimal string alignment, row by row. */
function slips(from: string, to: string): number {
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const isSame = from[i - 1] === to[j - 1];
      let least = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (isSame ? 0 : 1));
      const isSwapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      if (isSwapped) least = Math.min(least, at(before, j - 2) + 1);
      row.push(least);
    }
    [before, last] = [last, row];
  }
  return at(last, to.length);
}

function at(row: readonly number[], place: number): number {
  return row[place] ?? Number.POSITIVE_INFINITY;
}
