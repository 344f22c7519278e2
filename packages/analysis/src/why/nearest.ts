import type { Agenda, Issues, Outcome } from "@summitry/core";
import type { EvaluatedTable } from "../evaluated-table.ts";
import { SAME } from "../solutions.ts";
import { gainOf, isBetter, isNearer, type NearText, nearText, gainShare } from "./near-text.ts";
import type { Signer } from "./signer.ts";
import type { ObstacleTally } from "./tally.ts";

/**
 * The text of a listed agenda that comes nearest to a signature by all: it crosses no red line and falls least short of
 * the party it is worst for, in shares of range. Where some fall equally short, the party that is second worst off
 * decides, and so on, then enumeration order. `null` where every text crosses a line.
 */
export function nearestText(
  { agenda, sides }: EvaluatedTable<Issues, string>,
  signers: readonly Signer[],
  { obstruction: { obstacles, sets, setOf } }: ObstacleTally,
): NearText | null {
  const isLine = obstacles.map(({ type }) => type === "red-line");
  const crosses = Uint8Array.from(sets, (set) => (set.some((number) => isLine[number]) ? 1 : 0));
  const columns = sides.map(({ utilities }) => utilities);
  let [best, shares, next]: [number, Float64Array, Float64Array] = [
    -1,
    new Float64Array(signers.length),
    new Float64Array(signers.length),
  ];
  for (let index = 0; index < setOf.length; index++) {
    if (crosses[setOf[index] as number] === 1) continue;
    const least = best < 0 ? Number.NEGATIVE_INFINITY : (shares[0] as number) - SAME;
    if (!fill(next, signers, columns, index, least)) continue;
    if (best >= 0 && !isBetter(next, shares)) continue;
    best = index;
    [shares, next] = [next, shares];
  }
  return best < 0 ? null : nearText(signers, agenda.outcome(best));
}

/** Writes the shares of the parties at an outcome, ascending; stops at one below `least`, and says so. */
function fill(
  into: Float64Array,
  signers: readonly Signer[],
  columns: readonly Float64Array[],
  index: number,
  least: number,
): boolean {
  for (let at = 0; at < signers.length; at++) {
    const signer = signers[at] as Signer;
    const share = gainShare(signer, gainOf(signer, (columns[at] as Float64Array)[index] as number));
    if (share < least) return false;
    let place = at;
    for (; place > 0 && (into[place - 1] as number) > share; place--) into[place] = into[place - 1] as number;
    into[place] = share;
  }
  return true;
}

/** Most texts from which a search starts. */
const STARTS = 8;

/**
 * A text near to a signature on an agenda too large to be listed. From each of the nearest offers it changes one issue at
 * a time for as long as that brings the text nearer, so there may be others that are nearer still. `null` where nothing was
 * offered.
 */
export function nearestFound(
  agenda: Agenda,
  signers: readonly Signer[],
  offers: readonly NearText[],
): NearText | null {
  let best: NearText | null = null;
  for (const start of nearestFirst(offers).slice(0, STARTS)) {
    const found = climbed(agenda, signers, start);
    if (best === null || isNearer(found, best)) best = found;
  }
  return best;
}

/** Texts from the nearest on; of equals the first. */
function nearestFirst(texts: readonly NearText[]): readonly NearText[] {
  return texts.toSorted((one, other) => Number(isNearer(other, one)) - Number(isNearer(one, other)));
}

function climbed(agenda: Agenda, signers: readonly Signer[], start: NearText): NearText {
  for (let here = start; ;) {
    let next = here;
    for (const outcome of neighbours(agenda, here.outcome)) {
      const there = nearText(signers, outcome);
      if (isNearer(there, next)) next = there;
    }
    if (next === here) return here;
    here = next;
  }
}

/** The outcomes that differ from one on one issue. */
function* neighbours(agenda: Agenda, outcome: Outcome): Generator<Outcome> {
  for (const name of agenda.names) {
    for (const value of agenda.issues[name] ?? []) {
      if (value === outcome[name]) continue;
      const index = agenda.indexOf({ ...outcome, [name]: value });
      if (index >= 0) yield agenda.outcome(index);
    }
  }
}
