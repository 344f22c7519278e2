import { parameter, type Parameter } from "@summitry/core";

/** What a judged parameter is told by. */
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

/** The eve of the summit: the date of every judgement. */
const EVE = "2025-08-14";

/** A parameter whose size is judged, on the eve of the summit and from what was public then. */
export function judged<const Id extends string>({ prior, ...rest }: Judged<Id>): Parameter<Id> {
  const [low, mode, high] = prior;
  return parameter({ source: "judgement", date: EVE, ...rest, low, mode, high });
}
