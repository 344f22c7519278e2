import type { Agenda } from "../../agenda/agenda.ts";
import type { Issues } from "../../agenda/issues.ts";
import { blocksOf } from "../blocks.ts";
import type { Bounds } from "../bounds.ts";
import { boundsIn, ComputedPreference, writeUtilities } from "../computed-preference.ts";
import type { Preference } from "../preference.ts";
import { writeMarkedSums } from "../prefix-sums.ts";
import type { Mask } from "../utility-table.ts";
import { sumOverIssues } from "./additive-preference.ts";

/** Which outcomes are masked. */
export interface Marks {
  /** Whether the outcome with that number is. */
  has(index: number): boolean;
  /** 1 for those that are, by outcome number; the same array every time. */
  all(): Uint8Array;
}

/** One preference on the outcomes that are masked, and another on the rest. */
export class MaskedPreference<I extends Issues> extends ComputedPreference<I> {
  readonly #rest: Preference;
  readonly #instead: Preference;
  readonly #marks: Marks;

  /** Outcomes that are marked have the utilities of `instead`, the others those of `rest`. */
  constructor(agenda: Agenda<I>, rest: Preference, instead: Preference, marks: Marks) {
    super(agenda);
    this.#rest = rest;
    this.#instead = instead;
    this.#marks = marks;
    Object.freeze(this);
  }

  protected override computeOne(index: number): number {
    return (this.#marks.has(index) ? this.#instead : this.#rest).at(index);
  }

  protected override write(into: Float64Array, mask: Mask): void {
    const [rest, instead] = [this.#rest, this.#instead];
    const marked = this.#marks.all();
    const [one, other] = [sumOverIssues(rest), sumOverIssues(instead)];
    if (one !== null && other !== null)
      return writeMarkedSums(into, this.agenda, { rest: one, instead: other, marks: marked }, mask);
    writeUtilities(instead, into, both(marked, mask));
    writeUtilities(rest, into, both(unmarked(marked), mask));
  }

  /** A block has the bounds of either preference, or of both where some of its outcomes are masked and some are not. */
  protected override computeBounds(): Bounds {
    const { starts, longest } = blocksOf(this.agenda);
    const mask = this.#marks.all();
    const { some, every } = maskedBlocks(this.agenda as Agenda, mask);
    const [rest, instead] = [boundsIn(this.#rest), boundsIn(this.#instead)];
    const ofBoth = (side: "lower" | "upper", outer: (one: number, other: number) => number): Float64Array =>
      rest[side].map((bound, block) => {
        if (some[block] === 0) return bound;
        const other = instead[side][block] as number;
        return every[block] === 1 ? other : outer(bound, other);
      });
    const room = new Float64Array(longest);
    return {
      lower: ofBoth("lower", Math.min),
      upper: ofBoth("upper", Math.max),
      fill(into, block) {
        rest.fill(into, block);
        if (some[block] === 0) return;
        instead.fill(room, block);
        const [start, end] = [starts[block] as number, starts[block + 1] as number];
        for (let index = start; index < end; index++)
          if (mask[index] === 1) into[index - start] = room[index - start] as number;
      },
    };
  }
}
Object.freeze(MaskedPreference.prototype);

/** The outcomes that both masks have a 1 for. */
function both(marks: Uint8Array, mask: Mask): Uint8Array {
  return mask === null ? marks : marks.map((mark, at) => (mark === 1 && mask[at] === 1 ? 1 : 0));
}

const others = new WeakMap<Uint8Array, Uint8Array>();

/** The outcomes that are not masked. */
function unmarked(mask: Uint8Array): Uint8Array {
  let other = others.get(mask);
  if (other === undefined) {
    other = mask.map((mark) => (mark === 1 ? 0 : 1));
    others.set(mask, other);
  }
  return other;
}

/** Blocks in which at least one outcome is masked, and blocks in which all are; 1 where it is so. */
interface MaskedBlocks {
  readonly some: Uint8Array;
  readonly every: Uint8Array;
}

const known = new WeakMap<Uint8Array, MaskedBlocks>();

function maskedBlocks(agenda: Agenda, mask: Uint8Array): MaskedBlocks {
  let blocks = known.get(mask);
  if (blocks === undefined) {
    const { starts } = blocksOf(agenda);
    const some = new Uint8Array(starts.length - 1);
    const every = some.map((_, block) => {
      const part = mask.subarray(starts[block], starts[block + 1]);
      const count = part.reduce((sum, mark) => sum + (mark === 1 ? 1 : 0), 0);
      some[block] = count > 0 ? 1 : 0;
      return count === part.length ? 1 : 0;
    });
    blocks = { some, every };
    known.set(mask, blocks);
  }
  return blocks;
}
