import { InputError } from "@summitry/core";
import { DAYS } from "./calendar.ts";
import { februaryForecasts } from "./evidence/runoff.ts";
import { RECORD } from "./inputs/lakes.ts";
import type { MechanismId } from "./mechanisms/index.ts";
import type { ColoradoParameterId } from "./parameters/index.ts";
import { LINES, type Line } from "./red-lines.ts";

/** Options of the scenario: plain data. */
export interface ColoradoOptions {
  /** Mechanisms to switch off. */
  readonly without?: readonly MechanismId[];
  /** Parameters that are held, by id. */
  readonly parameters?: Readonly<Partial<Record<ColoradoParameterId, number>>>;
  /** The winter that comes, by the year of its runoff; 2023, as it was, when left out. */
  readonly winter?: number;
  /** Feet by which both lakes stand higher than they did, all the time; 0 when left out. */
  readonly lift?: number;
  /** Red lines that are relaxed; none when left out. */
  readonly relax?: readonly Line[];
  /** Whether Arizona also signs no plan of which it gives more than its part of the river; false when left out. */
  readonly ownPart?: boolean;
  /** Days after day 0 until a run ends; to 30 September 2023 when left out. */
  readonly days?: number;
}

/** The winters that there are data for. */
export const winters: readonly number[] = [...Object.keys(februaryForecasts).map(Number), RECORD];

/** Most feet by which the lakes can be lifted or lowered. */
const MOST_FEET = 100;

/** The options that a person can set, each with what it does and what it takes. */
export const settings = {
  winter: {
    says: "the winter that comes, by the year of its runoff; 2023, as it was, when left out",
    takes: `a year from ${winters[0]} to ${RECORD}`,
  },
  lift: {
    says: "feet by which both lakes stand higher than they did, all the time; 0 when left out",
    takes: `a number from -${MOST_FEET} to ${MOST_FEET}`,
  },
  relax: { says: "red lines that are relaxed; none when left out", takes: LINES.join(", "), many: true },
  ownPart: {
    says: "whether Arizona also signs no plan of which it gives more than its part of the river; false when left out",
    takes: "true or false",
  },
  days: {
    says: "days after 14 June 2022 until a run ends; to 30 September 2023 when left out",
    takes: `a whole number from 0 to ${DAYS}`,
  },
} as const;

/**
 * Checks options, which may come from a command line.
 *
 * @throws InputError naming the option, its value and what is allowed.
 */
export function checkOptions({ winter, lift, relax, ownPart, days }: ColoradoOptions): void {
  const feet = lift ?? 0;
  expect("winter", winter, winters.includes(winter ?? RECORD));
  expect("lift", lift, typeof feet === "number" && Math.abs(feet) <= MOST_FEET);
  expect("relax", relax, Array.isArray(relax ?? []) && (relax ?? []).every((line) => LINES.includes(line)));
  expect("ownPart", ownPart, typeof (ownPart ?? false) === "boolean");
  expect("days", days, Number.isInteger(days ?? 0) && (days ?? 0) >= 0 && (days ?? 0) <= DAYS);
}

function expect(field: keyof typeof settings, value: unknown, isAllowed: boolean): void {
  if (!isAllowed) throw new InputError({ field, value, allowed: settings[field].takes });
}
