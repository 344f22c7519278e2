import type { Agenda } from "../../agenda/agenda.ts";
import type { Issues } from "../../agenda/issues.ts";
import { blocksOf } from "../blocks.ts";
import type { Bounds } from "../bounds.ts";
import { ComputedPreference } from "../computed-preference.ts";
import type { Mask } from "../utility-table.ts";

/** A preference to which all outcomes of an enumerated agenda are worth the same. */
export class ConstantPreference<I extends Issues> extends ComputedPreference<I> {
  readonly #utility: number;

  constructor(agenda: Agenda<I>, utility: number) {
    super(agenda);
    this.#utility = utility;
    Object.freeze(this);
  }

  protected override computeOne(): number {
    return this.#utility;
  }

  protected override write(into: Float64Array, mask: Mask): void {
    for (let at = 0; at < into.length; at++) if (mask === null || mask[at] === 1) into[at] = this.#utility;
  }

  protected override computeBounds(): Bounds {
    const { starts } = blocksOf(this.agenda);
    const bounds = new Float64Array(starts.length - 1).fill(this.#utility);
    return { lower: bounds, upper: bounds, fill: (into) => into.fill(this.#utility) };
  }
}
Object.freeze(ConstantPreference.prototype);
