import { anAgenda } from "../errors/things.ts";
import type { Agenda } from "../agenda/agenda.ts";
import { digitsOf } from "../agenda/digits.ts";
import { assertEnumerated } from "../agenda/enumerated.ts";

/** An agenda with fewer outcomes is a single block. */
const LARGE = 4096;
/** The most outcomes in a block of a larger agenda. */
const LONGEST = 32;

/** An agenda cut into blocks. The outcomes of a block are consecutive and differ only in the last few issues. */
export interface Blocks {
  /** Number of the first outcome of every block, followed by the size of the agenda. */
  readonly starts: readonly number[];
  /** How many issues, counted from the first, have the same value throughout a block. */
  readonly settled: number;
  /** Number of outcomes in the longest block. */
  readonly longest: number;
}

const cut = new WeakMap<Agenda, Blocks>();

/** The blocks of an agenda. */
export function blocksOf(agenda: Agenda): Blocks {
  let blocks = cut.get(agenda);
  if (blocks === undefined) {
    anAgenda("agenda", agenda);
    assertEnumerated("bounds", agenda);
    const settled = agenda.size < LARGE ? 0 : settledIn(agenda);
    const starts = startsOf(agenda, settled);
    blocks = Object.freeze({ starts, settled, longest: longestOf(starts) });
    cut.set(agenda, blocks);
  }
  return blocks;
}

/** Number of issues without the last few, whose values together have at most `LONGEST` combinations. */
function settledIn({ names, issues }: Agenda): number {
  let settled = names.length;
  for (let length = 1; settled > 0; settled--) {
    length *= issues[names[settled - 1] ?? ""]?.length ?? 1;
    if (length > LONGEST) break;
  }
  return settled;
}

function startsOf(agenda: Agenda, settled: number): readonly number[] {
  const digits = agenda.names.slice(0, settled).map((_, issue) => digitsOf(agenda, issue));
  const starts: number[] = [0];
  for (let index = 1; index < agenda.size; index++) {
    if (digits.some((values) => values[index] !== values[index - 1])) starts.push(index);
  }
  starts.push(agenda.size);
  return Object.freeze(starts);
}

function longestOf(starts: readonly number[]): number {
  return starts.reduce((longest, start, at) => Math.max(longest, start - (starts[at - 1] ?? start)), 0);
}
