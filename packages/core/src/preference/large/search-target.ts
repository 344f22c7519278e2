/** What to look for among the sums of the two halves. */
export interface SearchTarget {
  /** The smallest sum of at least this number is wanted. */
  readonly threshold: number;
  /** Factor on the sums before they are compared; 0 or more. */
  readonly share: number;
  /** Which outcomes are allowed, by number; `null` when all are. */
  readonly isAllowed: ((index: number) => boolean) | null;
}
