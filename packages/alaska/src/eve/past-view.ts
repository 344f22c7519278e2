import type { Amount, Drawn, EventOf, Invitation, Text, WorldView } from "@summitry/core";
import { airMean } from "../parameters/air.ts";
import { controlStart } from "../parameters/control.ts";
import { momentumMean } from "../parameters/momentum.ts";
import { opinionMean, resolveMean } from "../parameters/society.ts";

const MILLISECONDS_A_DAY = 86_400_000;
const NONE: readonly never[] = Object.freeze([]);

/** Inputs on a day of the past, for the rules that ask: their usual values, and no noise. */
const USUAL: Readonly<Record<string, Amount>> = {
  momentum: momentumMean,
  control: controlStart,
  airCampaign: airMean,
  publicOpinion: opinionMean,
  europeanResolve: resolveMean,
};

/** The world on a day before day 0, as mechanisms read it: quantities and parameters, no texts and no invitations. */
export class PastView implements WorldView {
  /** Day of the run, below 0. */
  day = 0;
  readonly texts: readonly Text[] = NONE;
  readonly invitations: readonly Invitation[] = NONE;
  readonly quantities: Record<string, number> = {};
  /** The event of the day on which the view stands. */
  readonly dayEvent: EventOf<"day">;
  readonly #start: number;
  readonly #drawn: Drawn;

  constructor(start: string, drawn: Drawn) {
    this.#start = Date.parse(start);
    this.#drawn = drawn;
    const day = (): number => this.day;
    const date = (): string => this.date;
    this.dayEvent = {
      type: "day",
      get day() {
        return day();
      },
      get date() {
        return date();
      },
    };
  }

  get date(): string {
    return new Date(this.#start + this.day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
  }

  input(id: string): number {
    return this.amount(USUAL[id] ?? 0);
  }

  quantity(id: string): number {
    return this.quantities[id] ?? 0;
  }

  amount(amount: Amount): number {
    return typeof amount === "number" ? amount : (this.#drawn[amount.id] ?? amount.mode);
  }

  inForce(): null {
    return null;
  }

  pending(): null {
    return null;
  }

  lastMet(): null {
    return null;
  }
}
