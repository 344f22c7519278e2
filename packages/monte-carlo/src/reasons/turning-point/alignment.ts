/** A step of a history: what happened, and on which day. */
interface Step {
  readonly code: string;
  readonly day: number;
}

/** Places of a step that two histories have in common: in the one, and in the other. */
export type Common = readonly [number, number];

/** The longest part that histories have in common, and by how many days it lies apart in all. */
interface Part {
  readonly steps: number;
  readonly days: number;
}

const NOTHING: Part = { steps: 0, days: 0 };

/**
 * The longest common subsequence of two histories; of several, the one whose days lie nearest. Source: Wagner and Fischer
 * (1974), Journal of the ACM 21.
 */
export function alignment(one: readonly Step[], other: readonly Step[]): readonly Common[] {
  const parts: Part[][] = Array.from({ length: one.length + 1 }, () =>
    Array.from({ length: other.length + 1 }, () => NOTHING),
  );
  const at = (i: number, j: number): Part => parts[i]?.[j] ?? NOTHING;
  const together = (i: number, j: number): Part | null => {
    const [here, there] = [one[i] as Step, other[j] as Step];
    if (here.code !== there.code) return null;
    const { steps, days } = at(i + 1, j + 1);
    return { steps: steps + 1, days: days + Math.abs(here.day - there.day) };
  };
  for (let i = one.length - 1; i >= 0; i--)
    for (let j = other.length - 1; j >= 0; j--)
      (parts[i] as Part[])[j] = best([together(i, j) ?? NOTHING, at(i, j + 1), at(i + 1, j)]);
  const common: Common[] = [];
  for (let i = 0, j = 0; i < one.length && j < other.length;) {
    const taken = at(i, j);
    if (isSame(together(i, j), taken)) common.push([i++, j++]);
    else if (isSame(at(i, j + 1), taken)) j += 1;
    else i += 1;
  }
  return common;
}

function best(parts: readonly Part[]): Part {
  return parts.reduce((best, part) =>
    part.steps > best.steps || (part.steps === best.steps && part.days < best.days) ? part : best,
  );
}

function isSame(one: Part | null, other: Part): boolean {
  return one?.steps === other.steps && one.days === other.days;
}
