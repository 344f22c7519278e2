import type { Agenda } from "../agenda/agenda.ts";
import { digitsOf } from "../agenda/digits.ts";
import { startsIn } from "../agenda/positions.ts";

/** The different ways in which the outcomes of an agenda begin, up to one of its issues, in enumeration order. */
interface Beginnings {
  /** For each, the number of the beginning that is one issue shorter. */
  readonly shorter: Int32Array;
  /** For each, the place of its last value in a row of the values of all issues. */
  readonly places: Int32Array;
  /** Room for two sums for each, used again for every table. */
  readonly rooms: readonly [Float64Array, Float64Array];
}

/** A sum over issues: a constant, and then what the value of each issue adds. */
export interface SumOverIssues {
  readonly constant: number;
  /** What each value adds: issue by issue, the values of each in order. */
  readonly row: readonly number[];
}

/** Writes the sums of all outcomes, each in the order of the issues. */
export function writeSums(into: Float64Array, agenda: Agenda, sum: SumOverIssues): void {
  prefixSums(into, agenda, sum, agenda.names.length);
}

/** Writes one sum for the outcomes that have a 1 in a mask, and another for the rest. */
export function writeMaskedSums(
  into: Float64Array,
  agenda: Agenda,
  { rest, instead }: { readonly rest: SumOverIssues; readonly instead: SumOverIssues },
  mask: Uint8Array,
): void {
  const all = beginningsIn(agenda);
  const before = all.length - 1;
  const { shorter, places } = all[before] as Beginnings;
  const rooms = (all[before - 1] ?? NONE).rooms;
  const [others, marked] = [rooms[0], rooms[1]];
  prefixSums(others, agenda, rest, before);
  prefixSums(marked, agenda, instead, before);
  const [adds, addsMarked] = [new Float64Array(rest.row), new Float64Array(instead.row)];
  for (let at = 0; at < into.length; at++) {
    const [begin, place] = [shorter[at] as number, places[at] as number];
    into[at] =
      mask[at] === 1
        ? (marked[begin] as number) + (addsMarked[place] as number)
        : (others[begin] as number) + (adds[place] as number);
  }
}

/**
 * Writes, for every way in which outcomes begin, the constant plus what the values of the first issues add, in the
 * order of the issues. Outcomes that begin alike share the beginning of their sum, so each takes little more than one
 * addition.
 */
export function prefixSums(
  into: Float64Array,
  agenda: Agenda,
  { constant, row }: SumOverIssues,
  issues: number,
): void {
  const beginnings = beginningsIn(agenda);
  const adds = new Float64Array(row);
  let sums: Float64Array = Float64Array.of(constant);
  if (issues === 0) into.set(sums);
  for (let issue = 0; issue < issues; issue++) {
    const { shorter, places, rooms } = beginnings[issue] as Beginnings;
    const longer = issue === issues - 1 ? into : rooms[0];
    for (let at = 0; at < shorter.length; at++)
      longer[at] = (sums[shorter[at] as number] as number) + (adds[places[at] as number] as number);
    sums = longer;
  }
}

/** The beginning that all outcomes have, without any value. */
const NONE: Pick<Beginnings, "rooms"> = { rooms: [new Float64Array(1), new Float64Array(1)] };

const known = new WeakMap<Agenda, readonly Beginnings[]>();

function beginningsIn(agenda: Agenda): readonly Beginnings[] {
  let beginnings = known.get(agenda);
  if (beginnings === undefined) {
    const starts = startsIn(agenda);
    let before = new Int32Array(agenda.size);
    beginnings = agenda.names.map((_, issue) => {
      const { numbers, ...found } = longerOnes(before, digitsOf(agenda, issue), starts[issue] as number);
      before = numbers;
      return found;
    });
    known.set(agenda, beginnings);
  }
  return beginnings;
}

/** Beginnings that are one issue longer; `numbers` has the number of each outcome's. */
function longerOnes(
  before: Int32Array,
  digits: Uint32Array,
  start: number,
): Beginnings & { readonly numbers: Int32Array<ArrayBuffer> } {
  const numbers = new Int32Array(before.length);
  const [shorter, places]: [number[], number[]] = [[], []];
  for (let index = 0; index < numbers.length; index++) {
    if (index === 0 || before[index] !== before[index - 1] || digits[index] !== digits[index - 1]) {
      shorter.push(before[index] as number);
      places.push(start + (digits[index] as number));
    }
    numbers[index] = shorter.length - 1;
  }
  return {
    shorter: Int32Array.from(shorter),
    places: Int32Array.from(places),
    rooms: [new Float64Array(shorter.length), new Float64Array(shorter.length)],
    numbers,
  };
}
