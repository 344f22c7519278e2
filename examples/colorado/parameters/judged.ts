import { parameter, type Parameter } from "@summitry/core";

/** The definition of a judged parameter. */
export interface Judged<Id extends string> {
  readonly id: Id;
  readonly unit: string;
  /** Low, mode and high. */
  readonly prior: readonly [number, number, number];
  readonly limits?: readonly [number, number];
  readonly because: string;
  readonly seenBy?: readonly string[];
  readonly source?: string;
  readonly date?: string;
}

/** Declares a parameter that is judged, unless it names a source. */
export function judged<const Id extends string>({
  prior,
  source = "judgement",
  date,
  ...rest
}: Judged<Id>): Parameter<Id> {
  const [low, mode, high] = prior;
  return parameter({ source, date: date ?? null, ...rest, low, mode, high });
}

export const BILLIONS = "billion dollars";
