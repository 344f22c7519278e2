import type { Outcome, World } from "@summitry/core";
import { stanceOf } from "../interests/stance.ts";
import type { AlaskaColumns } from "./columns.ts";

/** Size of the stance from which it counts as being on a side. */
const A_SIDE = 0.2;

/** Running sums of a row, updated day by day; they are kept with its columns but are not columns. */
interface Sums {
  days: number;
  stance: number;
  frustration: number;
  drones: number;
  support: number;
  side: number;
  terms: number;
  offers: number;
  /** Whether a threat with a deadline is running. */
  threatened: boolean;
  /** The demand on Kyiv that has been neither met nor dropped: a table or a text. */
  demand: string | null;
  /** Ids of the texts that Ukraine accepted only because of a threat. */
  readonly coerced: Set<string>;
  /** Ids of the truces that were never carried out. */
  readonly unborn: Set<string>;
  /** Holders of the red lines that each signed text crosses, by id of the text. */
  readonly crossed: Map<string, readonly string[]>;
  /** Texts that envoys initialled without Ukraine, by id: what they say, and how many are still to sign. */
  readonly unsigned: Map<string, { readonly outcome: Outcome; left: number }>;
  /** Id of the text recorded as the first that was signed without Ukraine. */
  framework: string | null;
  /** Day of the last meeting in person of Trump and Putin. */
  summit: number | null;
  /** Whether the latest meeting is one of envoys. */
  amongEnvoys: boolean;
}

const sums = new WeakMap<AlaskaColumns, Sums>();

/** The running sums of a row. */
export function sumsOf(columns: AlaskaColumns): Sums {
  let mine = sums.get(columns);
  if (mine === undefined) {
    mine = {
      days: 0,
      stance: 0,
      frustration: 0,
      drones: 0,
      support: 0,
      side: 0,
      terms: 0,
      offers: 0,
      threatened: false,
      demand: null,
      coerced: new Set(),
      unborn: new Set(),
      crossed: new Map(),
      unsigned: new Map(),
      framework: null,
      summit: null,
      amongEnvoys: false,
    };
    sums.set(columns, mine);
  }
  return mine;
}

/** Trump's stance in a given world. */
export function stanceIn({ parameters, quantities }: Readonly<World>): number {
  return stanceOf({
    amount: (amount) => (typeof amount === "number" ? amount : (parameters[amount.id] ?? 0)),
    quantity: (id) => quantities[id] ?? 0,
  });
}

/** Records the state at the end of a day: called when the next day begins, and at the end of the run. */
export function noteDay(columns: AlaskaColumns, world: Readonly<World>): void {
  const mine = sumsOf(columns);
  const { frustration = 0, airPaused = 0, incident = 0, aidUS = 1 } = world.quantities;
  const stance = stanceIn(world);
  mine.days += 1;
  mine.stance += stance;
  mine.frustration += frustration;
  mine.drones += world.inputs.airCampaign ?? 0;
  mine.support += aidUS;
  columns.airPauseDays += airPaused;
  columns.incidents += incident;
  const side = stance >= A_SIDE ? 1 : stance <= -A_SIDE ? -1 : mine.side;
  if (mine.side !== 0 && side !== mine.side) columns.trumpFlips += 1;
  mine.side = side;
}
