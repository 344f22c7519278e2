import type { Agenda } from "../agenda/agenda.ts";
import { digitsOf } from "../agenda/digits.ts";
import { startsIn } from "../agenda/positions.ts";
import type { Mask } from "./utility-table.ts";

/** The different ways in which the outcomes of an agenda begin, up to one of its issues, in enumeration order. */
interface Beginnings {
  /** For each, the number of the beginning that is one issue shorter. */
  readonly shorter: Int32Array;
  /** For each, the place of its last value in a row of the values of all issues. */
  readonly places: Int32Array;
  /** Room for a sum for each, used again for every table. */
  readonly room: Float64Array;
}

/** What is summed: a constant, and what the values of the first issues add. */
export interface PrefixSum {
  readonly constant: number;
  /** What each value adds: issue by issue, the values of each in order. */
  readonly row: readonly number[];
  /** Number of issues, counted from the first. */
  readonly issues: number;
}

/**
 * Writes, for every way in which outcomes begin, the constant plus what the values of the first issues add, in the
 * order of the issues; with all issues these are the sums of all outcomes. Outcomes that begin alike share the
 * beginning of their sum, so each takes little more than one addition. Only sums that have a 1 in the mask are written.
 */
export function prefixSums(
  into: Float64Array,
  agenda: Agenda,
  { constant, row, issues }: PrefixSum,
  mask: Mask = null,
): void {
  const beginnings = beginningsIn(agenda);
  const adds = Float64Array.from(row);
  let sums: Float64Array = Float64Array.of(constant);
  if (issues === 0) into.set(sums);
  for (let issue = 0; issue < issues; issue++) {
    const longer = beginnings[issue] as Beginnings;
    if (issue < issues - 1) sums = lengthened(sums, adds, longer, longer.room);
    else if (mask === null) lengthened(sums, adds, longer, into);
    else lengthenedWhere(mask, sums, adds, longer, into);
  }
}

function lengthened(
  sums: Float64Array,
  adds: Float64Array,
  { shorter, places }: Beginnings,
  into: Float64Array,
): Float64Array {
  for (let at = 0; at < shorter.length; at++)
    into[at] = (sums[shorter[at] as number] as number) + (adds[places[at] as number] as number);
  return into;
}

function lengthenedWhere(
  mask: Uint8Array,
  sums: Float64Array,
  adds: Float64Array,
  { shorter, places }: Beginnings,
  into: Float64Array,
): void {
  for (let at = 0; at < shorter.length; at++)
    if (mask[at] === 1)
      into[at] = (sums[shorter[at] as number] as number) + (adds[places[at] as number] as number);
}

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
    room: new Float64Array(shorter.length),
    numbers,
  };
}
