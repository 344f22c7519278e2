/** The laws of a log by name. */
export type LawName = "shape" | "days" | "values" | "invitations" | "seats" | "turns" | "red lines" | "texts";

/** A place where a log breaks a law. */
export interface LogViolation {
  /** Position of the event in the log, from 0; the length of the log for something that is missing at its end. */
  readonly at: number;
  /** Name of the law. */
  readonly rule: LawName;
  /** What is wrong, in a sentence. */
  readonly says: string;
}
