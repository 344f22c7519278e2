import type { Offer } from "../world/offer.ts";

/**
 * The offers of a meeting up to a moment. They are listed only when somebody reads them: a meeting may come to many
 * thousands, and most strategies look at the standing one alone.
 */
export class OffersSoFar {
  readonly #growing: readonly Offer[];
  readonly #count: number;
  #listed: readonly Offer[] | null = null;

  /** @param growing The offers of the meeting, to which later ones are added at the end. */
  constructor(growing: readonly Offer[]) {
    this.#growing = growing;
    this.#count = growing.length;
  }

  /** The offers, oldest first; the list is frozen. */
  get listed(): readonly Offer[] {
    return (this.#listed ??= Object.freeze(this.#growing.slice(0, this.#count)));
  }
}
