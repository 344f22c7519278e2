import type { MeetingExplanation } from "./meeting-explanation.ts";
import type { MeetingRecord } from "./meeting-record.ts";
import { signingDistance, type MeetingVerdict, meetingVerdict, verdictInLog } from "./verdict.ts";

/** Explains some meetings of a run, in the same order. */
export type Explain = (meetings: readonly MeetingRecord[]) => readonly MeetingExplanation[];

/** A meeting without a signature, and what it says of its table. */
export interface JudgedMeeting {
  readonly meeting: MeetingRecord;
  readonly verdict: MeetingVerdict;
}

/**
 * The meeting of each table that came nearest to a signature, of two alike the later; `null` for a table without meetings.
 * Those that the log does not tell enough of are explained all together: the run is worked out once more for that, which
 * takes longer than any explanation.
 */
export function nearestMeetings(
  tables: readonly (readonly MeetingRecord[])[],
  explain: Explain,
): readonly (JudgedMeeting | null)[] {
  const unclear = tables.flat().filter((meeting) => verdictInLog(meeting) === null);
  const explanations = explain(unclear);
  const looked = new Map(unclear.map((meeting, at) => [meeting, meetingVerdict(meeting, explanations[at]!)]));
  return tables.map((meetings) => {
    let best: JudgedMeeting | null = null;
    for (const meeting of meetings) {
      const verdict = verdictInLog(meeting) ?? looked.get(meeting)!;
      if (best === null || signingDistance(verdict) <= signingDistance(best.verdict))
        best = { meeting, verdict };
    }
    return best;
  });
}
