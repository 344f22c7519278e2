/** Where a figure or a claim comes from. */
export interface Citation {
  /** A URL, or the name of the publication where no address is on record. */
  readonly source: string;
  /** ISO date of the source (a day, or a month where the day is not on record); null: no date on record. */
  readonly date: string | null;
}
