/** Where a figure or a statement comes from. */
export interface Citation {
  /** The address at which it was read. */
  readonly source: string;
  /** Date of what it reports, YYYY-MM-DD; `null` where none is on record. */
  readonly date: string | null;
}
