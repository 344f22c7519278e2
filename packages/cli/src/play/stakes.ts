import { contributionsOf, type Outcome, type Preference, type Value } from "@summitry/core";
import type { Interest } from "./interests.ts";

/** A value of an issue, and what it is worth. */
export interface WorthOfValue {
  readonly value: Value;
  /** What it adds to the worth of a text or, where the issues hang together, what the best text with it is worth. */
  readonly worth: number;
}

/** What an issue means to somebody. */
export interface Stake {
  readonly issue: string;
  /** Its share in all that the issues can add or take away, from 0 to 1. */
  readonly weight: number;
  /** The values that are worth most. */
  readonly best: readonly WorthOfValue[];
  /** The values that are worth least. */
  readonly worst: readonly WorthOfValue[];
}

/** What the issues of a table mean to somebody. */
export interface Stakes {
  /** Whether a text is worth the sum over its issues. If not, one issue at a time is changed in the best text. */
  readonly isSum: boolean;
  /** The issues, the weightiest first; none where worth is no sum and no text is open. */
  readonly issues: readonly Stake[];
}

/** What the issues of a table mean to somebody. */
export function stakesOf({ preference, best }: Interest): Stakes {
  const { agenda } = preference;
  const sums = contributionsOf(preference);
  if (sums === null && best === null) return { isSum: false, issues: [] };
  const valued = agenda.names.map((issue, at) => {
    const values = agenda.issues[issue] ?? [];
    return sums === null
      ? changed(preference, best as Outcome, issue)
      : values.map((value, digit) => ({ value, worth: sums[at]?.[digit] as number }));
  });
  const all = valued.reduce((sum, values) => sum + range(values), 0);
  const issues = valued.map((values, at) => ({
    issue: agenda.names[at] as string,
    weight: all === 0 ? 0 : range(values) / all,
    best: values.filter(({ worth }) => worth === most(values)),
    worst: values.filter(({ worth }) => worth === least(values)),
  }));
  return { isSum: sums !== null, issues: issues.sort((one, other) => other.weight - one.weight) };
}

/** What a text is worth with each value of an issue in it, as far as the agenda has such a text. */
function changed(preference: Preference, text: Outcome, issue: string): readonly WorthOfValue[] {
  const { agenda } = preference;
  return (agenda.issues[issue] ?? []).flatMap((value) => {
    const outcome = { ...text, [issue]: value };
    return agenda.indexOf(outcome) < 0 ? [] : [{ value, worth: preference.of(outcome) }];
  });
}

const most = (values: readonly WorthOfValue[]): number =>
  values.reduce((top, { worth }) => Math.max(top, worth), Number.NEGATIVE_INFINITY);

const least = (values: readonly WorthOfValue[]): number =>
  values.reduce((low, { worth }) => Math.min(low, worth), Number.POSITIVE_INFINITY);

const range = (values: readonly WorthOfValue[]): number => most(values) - least(values);
