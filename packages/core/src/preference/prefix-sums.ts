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
  /** Room for two sums for each, used again for every table. */
  readonly room: Float64Array;
}

/** A sum over issues: a constant, and then what the value of each issue adds. */
export interface SumOverIssues {
  readonly constant: number;
  /** What each value adds: issue by issue, the values of each in order. */
  readonly row: readonly number[];
}

/**
 * Writes the sums of all outcomes, each in the order of the issues; with a mask, of the outcomes that have a 1 in it.
 */
export function writeSums(into: Float64Array, agenda: Agenda, sum: SumOverIssues, mask: Mask): void {
  prefixSums(into, agenda, sum, agenda.names.length, mask);
}

/** Which outcomes have one sum, and which another. */
interface MarkedSums {
  readonly rest: SumOverIssues;
  readonly instead: SumOverIssues;
  /** 1 for those of `instead`, by outcome number. */
  readonly marks: Uint8Array;
}

/** The same for a sum that the outcomes without a mark have, and another that those with one have. */
export function writeMarkedSums(
  into: Float64Array,
  agenda: Agenda,
  { rest, instead, marks }: MarkedSums,
  mask: Mask,
): void {
  const all = beginningsIn(agenda);
  const before = all.levels.length - 1;
  const { begins, places } = markedIn(all, marks);
  const { room } = all.levels[before - 1] ?? NONE;
  prefixSums(room, agenda, instead, before);
  room.copyWithin(room.length / 2, 0, room.length / 2);
  prefixSums(room, agenda, rest, before);
  const adds = all.twoRows;
  copyTo(adds, rest.row, 0);
  copyTo(adds, instead.row, rest.row.length);
  for (let at = 0; at < into.length; at++) {
    if (mask !== null && mask[at] !== 1) continue;
    into[at] = (room[begins[at] as number] as number) + (adds[places[at] as number] as number);
  }
}

/** Where the sum of each outcome begins, and where what its last value adds stands, when both sums are put in one row. */
interface MarkedPlaces {
  readonly begins: Int32Array;
  readonly places: Int32Array;
}

/** The places for some marks, found once: an agent's texts are marked alike throughout. */
function markedIn({ levels, marked, twoRows }: AllBeginnings, marks: Uint8Array): MarkedPlaces {
  let found = marked.get(marks);
  if (found === undefined) {
    const { shorter, places } = levels[levels.length - 1] as Beginnings;
    const { room } = levels[levels.length - 2] ?? NONE;
    const shifted = (of: Int32Array, by: number): Int32Array =>
      of.map((place, at) => (marks[at] === 1 ? place + by : place));
    found = { begins: shifted(shorter, room.length / 2), places: shifted(places, twoRows.length / 2) };
    marked.set(marks, found);
  }
  return found;
}

/**
 * Writes, for every way in which outcomes begin, the constant plus what the values of the first issues add, in the
 * order of the issues. Outcomes that begin alike share the beginning of their sum, so each takes little more than one
 * addition. With a mask, only the longest sums that have a 1 in it are written.
 */
export function prefixSums(
  into: Float64Array,
  agenda: Agenda,
  { constant, row }: SumOverIssues,
  issues: number,
  mask: Mask = null,
): void {
  const { levels, oneRow: adds, start } = beginningsIn(agenda);
  copyTo(adds, row, 0);
  start[0] = constant;
  let sums: Float64Array = start;
  if (issues === 0) into.set(sums);
  for (let issue = 0; issue < issues; issue++) {
    const { shorter, places, room } = levels[issue] as Beginnings;
    const isLast = issue === issues - 1;
    const [longer, written] = isLast ? [into, mask] : [room, null];
    for (let at = 0; at < shorter.length; at++) {
      if (written !== null && written[at] !== 1) continue;
      longer[at] = (sums[shorter[at] as number] as number) + (adds[places[at] as number] as number);
    }
    sums = longer;
  }
}

function copyTo(into: Float64Array, row: readonly number[], from: number): void {
  for (let place = 0; place < row.length; place++) into[from + place] = row[place] as number;
}

/** The beginning that all outcomes have, without any value. */
const NONE: Pick<Beginnings, "room"> = { room: new Float64Array(2) };

/** The beginnings of an agenda's outcomes, with room for what is added, used again for every table. */
interface AllBeginnings {
  /** Those of one issue, of two, and so on. */
  readonly levels: readonly Beginnings[];
  /** Room for the constant. */
  readonly start: Float64Array;
  /** Room for what the values of all issues add, and for two such rows. */
  readonly oneRow: Float64Array;
  readonly twoRows: Float64Array;
  /** What is known of marked outcomes, by their marks. */
  readonly marked: WeakMap<Uint8Array, MarkedPlaces>;
}

const known = new WeakMap<Agenda, AllBeginnings>();

function beginningsIn(agenda: Agenda): AllBeginnings {
  let all = known.get(agenda);
  if (all === undefined) {
    const starts = startsIn(agenda);
    let before = new Int32Array(agenda.size);
    const levels = agenda.names.map((_, issue) => {
      const { numbers, ...found } = longerOnes(before, digitsOf(agenda, issue), starts[issue] as number);
      before = numbers;
      return found;
    });
    const length = agenda.names.reduce((sum, name) => sum + (agenda.issues[name]?.length ?? 0), 0);
    const room = (size: number): Float64Array => new Float64Array(size);
    all = { levels, start: room(1), oneRow: room(length), twoRows: room(2 * length), marked: new WeakMap() };
    known.set(agenda, all);
  }
  return all;
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
    room: new Float64Array(2 * shorter.length),
    numbers,
  };
}
