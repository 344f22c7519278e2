import type { MeetingFailure } from "@summitry/core";
import type { LastMove } from "./last-move.ts";
import type { NearText } from "./near-text.ts";
import type { Closing, MeetingCounts, TextsByLines, Relaxing } from "./tally.ts";

/** An offer that was made, as those who would sign it see it. */
export interface NearOffer extends NearText {
  /** Id of the party that made it. */
  readonly by: string;
  /** Round in which it was made, from 0. */
  readonly round: number;
}

/**
 * Why a meeting came out as it did, worked out from what each party wanted as it ended. Discounted utilities are taken as
 * of the first round, and red lines as they were in force.
 */
export interface MeetingExplanation {
  /** Number of the meeting in the run, from 1. */
  readonly meeting: number;
  /** Name of the table. */
  readonly table: string;
  /** Level at which it met; `null` at a table without levels. */
  readonly level: string | null;
  /** Day of the run, from 0. */
  readonly day: number;
  /** Ids of those who sat there as it ended, or as the first of them signed. */
  readonly seats: readonly string[];
  /**
   * Ids of the parties that the question is asked of: those who would have to sign, so everybody but a mediator. Where some
   * may sign without the others, the largest coalition of them that has a zone of agreement, or all if none has.
   */
  readonly parties: readonly string[];
  /** How it ended: "agreement" if anything was signed or initialled, by all or by some. */
  readonly ended: "agreement" | MeetingFailure;
  /**
   * Ids of those who ended it: who signed or for whom a text was initialled, who walked out, who broke the rules once too often; nobody where it was time,
   * chance, or a red line that came into force.
   */
  readonly by: readonly string[];
  /** Why, in a line, as the log has it. */
  readonly because: string;
  /** Rounds played, as the protocol counts them. */
  readonly rounds: number;
  /**
   * Whether texts lose in worth to a party as the meeting goes on. All numbers are as of its first round: a text may have been
   * worth signing then, and no more later.
   */
  readonly discounted: boolean;
  /** Whether what was signed was only initialled, for those who sat there to sign afterwards. */
  readonly initialled: boolean;
  /** What was signed, as those who signed it see it; the first text where several were. `null` where nothing was. */
  readonly signed: NearText | null;
  /** How many texts would have done; `null` where the agenda is too large to be listed. */
  readonly counts: MeetingCounts | null;
  /**
   * The text that comes nearest to a signature: of those that cross no red line of a party, the one that falls least short
   * of the party it is worst for, as a share of that party's range; with an open zone, that from which who gains least gains
   * most. `null` where every text crosses a line. On an agenda too large to be listed it is the best that a search from the
   * offers made has found, which changes one issue at a time: it may cross lines, there may be nearer ones, and it is
   * `null` where nothing was offered.
   */
  readonly nearest: NearText | null;
  /** The offer that came nearest: it crosses the fewest lines, and falls least short. `null` where nothing was offered. */
  readonly nearestOffer: NearOffer | null;
  /**
   * When the zone was closed, every minimal set of red lines and reservation values whose removal opens it, with the number
   * of texts that it opens: the smallest first, then those that open most. Empty on an agenda too large to be listed.
   */
  readonly closedBy: readonly Closing[];
  /** What each reservation value and each red line keeps closed alone. Empty on an agenda too large to be listed. */
  readonly relaxing: readonly Relaxing[];
  /** The texts worth signing to all that red lines keep out, by the lines that they cross; most texts first. */
  readonly crossed: readonly TextsByLines[];
  /** The last offer that differs from the one its maker had made before; `null` where nobody moved. */
  readonly lastMove: LastMove | null;
}
