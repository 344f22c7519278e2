/** What to look for among the sums of two sums. */
export interface Wanted {
  /** The smallest sum of at least this. */
  readonly threshold: number;
  /** Sums count times this; 0 or more. */
  readonly share: number;
  /** Which outcomes count, by number; `null` when all do. */
  readonly isAllowed: ((index: number) => boolean) | null;
}
