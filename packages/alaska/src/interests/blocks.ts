import type { Agenda } from "@summitry/core";

/** One issue of a block. */
export interface BlockIssue {
  /** Position of the issue on the agenda. */
  readonly issue: number;
  /** Its values by outcome number, by position. */
  readonly digits: Uint32Array;
  /** How many values it has. */
  readonly count: number;
  /** What one step of its value adds to the number of a combination. */
  readonly place: number;
}

/** Some issues of an agenda taken together. */
export interface Block {
  /** The issues, in order. */
  readonly issues: readonly BlockIssue[];
  /** Number of combinations of their values. */
  readonly size: number;
  /** Which combination each outcome has, by outcome number. */
  readonly numbers: Uint16Array;
}

const known = new WeakMap<Agenda, readonly Block[]>();

/** The issues of an agenda in two blocks of about as many combinations each. */
export function blocksOf(agenda: Agenda): readonly Block[] {
  let blocks = known.get(agenda);
  if (blocks === undefined) {
    const counts = agenda.names.map((name) => agenda.issues[name]?.length ?? 1);
    const all = counts.reduce((product, count) => product * count, 1);
    let cut = 0;
    for (let size = 1; size * (counts[cut] ?? 1) <= Math.sqrt(all) && cut < counts.length - 1; cut++) {
      size *= counts[cut] ?? 1;
    }
    const issues = counts.map((_, issue) => issue);
    blocks = [issues.slice(0, cut), issues.slice(cut)].map((part) => blockOf(agenda, counts, part));
    known.set(agenda, blocks);
  }
  return blocks;
}

function blockOf(agenda: Agenda, counts: readonly number[], part: readonly number[]): Block {
  const issues: BlockIssue[] = [];
  let size = 1;
  for (const issue of part) {
    const count = counts[issue] ?? 1;
    issues.push({ issue, digits: agenda.digits(issue), count, place: size });
    size *= count;
  }
  const numbers = Uint16Array.from({ length: agenda.size }, (_, index) =>
    issues.reduce((number, { digits, place }) => number + place * (digits[index] as number), 0),
  );
  return { issues, size, numbers };
}
