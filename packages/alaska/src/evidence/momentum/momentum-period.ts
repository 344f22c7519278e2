/** Net Russian territorial gain over one period. */
export interface MomentumPeriod {
  /** ISO first day. */
  readonly start: string;
  /** ISO last day: the last one counted, or for a window between two maps the day of the second. */
  readonly end: string;
  /** Net gain over the whole period, km2. */
  readonly km2: number;
  /** What the source adds about this figure; null: nothing. */
  readonly note: string | null;
  /** URL. */
  readonly citation: string;
}

/** The same, with who counted it. */
export interface SourcedMomentumPeriod extends MomentumPeriod {
  readonly source: "DeepState (published)" | "UK MoD" | "ISW" | "Russia Matters (ISW data)";
}
