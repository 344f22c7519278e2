import { parameter, type Parameter } from "@summitry/core";

/** The definition of a judged parameter. */
export interface Judged<Id extends string> {
  readonly id: Id;
  readonly unit: string;
  /** Low, mode and high. */
  readonly prior: readonly [number, number, number];
  readonly limits?: readonly [number, number];
  readonly because: string;
  readonly source?: string;
  readonly date?: string | null;
  readonly seenBy?: readonly string[];
}

/** The day before the summit: the date of every judgement. */
const EVE = "2025-08-14";

/** Declares a parameter whose size is judged from what was public on the day before the summit. */
export function judged<const Id extends string>({ prior, ...rest }: Judged<Id>): Parameter<Id> {
  const [low, mode, high] = prior;
  return parameter({ source: "judgement", date: EVE, ...rest, low, mode, high });
}
