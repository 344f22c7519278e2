import type { Run } from "@summitry/core";
import type { MeetingExplanation } from "./meeting-explanation.ts";
import { meetingsIn } from "./meeting-record.ts";
import { aRun, explained, reasonsIn } from "./reasons.ts";
import type { TableReason } from "./table-reason.ts";

/** Why a run came out as it did. */
export interface RunExplanation {
  /** Its meetings, in order. */
  readonly meetings: readonly MeetingExplanation[];
  /** How far each table came and why no further, in the order of the tables. */
  readonly tables: readonly TableReason[];
}

/**
 * Explains a run: of each meeting whether there was a zone of agreement, the nearest text and who was short of what, what
 * closed it, and who moved last; of each table how far it came and why no further.
 */
export function explain(run: Run): RunExplanation {
  aRun("run", run);
  const records = meetingsIn(run.log);
  const meetings = explained(run, records);
  return {
    meetings,
    tables: reasonsIn(run, records, (some) => some.map(({ number }) => meetings[number - 1]!)),
  };
}
