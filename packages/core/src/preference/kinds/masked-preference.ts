import type { Agenda } from "../../agenda/agenda.ts";
import type { Issues } from "../../agenda/issues.ts";
import { blocksOf } from "../blocks.ts";
import type { Bounds } from "../bounds.ts";
import { boundsIn, ComputedPreference, copyWhere, writeUtilities } from "../computed-preference.ts";
import type { Preference } from "../preference.ts";
import { writeMaskedSums } from "../prefix-sums.ts";
import type { Mask } from "../utility-table.ts";
import { sumOverIssues } from "./additive-preference.ts";

/** Which outcomes are masked. */
export interface Marks {
  /** Whether the outcome with that number is. */
  has(index: number): boolean;
  /** 1 for those that are, by outcome number; the same array every time. */
  all(): Uint8Array;
}

/** What a masked preference is made of. */
export interface Masking {
  /** The preference on the outcomes that are not masked. */
  readonly rest: Preference;
  /** The preference on those that are. */
  readonly instead: Preference;
  readonly marks: Marks;
}

/** One preference on the outcomes that are masked, and another on the rest. */
export class MaskedPreference<I extends Issues> extends ComputedPreference<I> {
  readonly #masking: Masking;

  constructor(agenda: Agenda<I>, masking: Masking) {
    super(agenda);
    this.#masking = masking;
    Object.freeze(this);
  }

  protected override computeOne(index: number): number {
    const { rest, instead, marks } = this.#masking;
    return (marks.has(index) ? instead : rest).at(index);
  }

  protected override write(into: Float64Array, mask: Mask): void {
    const { rest, instead, marks } = this.#masking;
    const all = mask === null ? into : new Float64Array(into.length);
    const [one, other] = [sumOverIssues(rest), sumOverIssues(instead)];
    if (one !== null && other !== null)
      writeMaskedSums(all, this.agenda, { rest: one, instead: other }, marks.all());
    else {
      writeUtilities(instead, all, marks.all());
      writeUtilities(rest, all, unmarked(marks.all()));
    }
    if (mask !== null) copyWhere(mask, all, into);
  }

  /** A block has the bounds of either preference, or of both where some of its outcomes are masked and some are not. */
  protected override computeBounds(): Bounds {
    const { starts, longest } = blocksOf(this.agenda);
    const { marks, ...both } = this.#masking;
    const mask = marks.all();
    const { some, every } = maskedBlocks(this.agenda as Agenda, mask);
    const [rest, instead] = [boundsIn(both.rest), boundsIn(both.instead)];
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
