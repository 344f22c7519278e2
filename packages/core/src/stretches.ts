import type { Agenda } from "./agenda.ts";
import { assertListed } from "./listed.ts";

/** Agendas of fewer outcomes are one stretch: a search looks through them at once. */
const LARGE = 4096;
/** Outcomes in a stretch of a large agenda, at most. */
const LONGEST = 32;

/** An agenda cut into stretches of outcomes that follow one another and differ in its last few issues only. */
export interface Stretches {
  /** Number of the first outcome of every stretch, and after the last of them the size of the agenda. */
  readonly starts: Uint32Array;
  /** How many issues, from the first on, have the same value all through a stretch. */
  readonly settled: number;
  /** Outcomes in the longest of them. */
  readonly longest: number;
}

const cut = new WeakMap<Agenda, Stretches>();

/** The stretches of an agenda. */
export function stretchesOf(agenda: Agenda): Stretches {
  let stretches = cut.get(agenda);
  if (stretches === undefined) {
    assertListed("outline", agenda);
    const settled = agenda.size < LARGE ? 0 : settledIn(agenda);
    const starts = startsOf(agenda, settled);
    stretches = { starts, settled, longest: longestOf(starts) };
    cut.set(agenda, stretches);
  }
  return stretches;
}

/** All issues but the last few whose values have at most so many combinations. */
function settledIn({ names, issues }: Agenda): number {
  let settled = names.length;
  for (let length = 1; settled > 0; settled--) {
    length *= issues[names[settled - 1] ?? ""]?.length ?? 1;
    if (length > LONGEST) break;
  }
  return settled;
}

function startsOf(agenda: Agenda, settled: number): Uint32Array {
  const digits = agenda.names.slice(0, settled).map((_, issue) => agenda.digits(issue));
  const starts: number[] = [0];
  for (let index = 1; index < agenda.size; index++) {
    if (digits.some((values) => values[index] !== values[index - 1])) starts.push(index);
  }
  return Uint32Array.from([...starts, agenda.size]);
}

function longestOf(starts: Uint32Array): number {
  return starts.reduce((longest, start, at) => Math.max(longest, start - (starts[at - 1] ?? start)), 0);
}
