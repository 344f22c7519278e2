import type { Answer } from "../protocols/protocol.ts";
import type { Ballot } from "../world/ballot.ts";
import type { Offer } from "../world/offer.ts";
import type { Beliefs } from "./belief.ts";
import type { OutcomeSpace } from "./outcome-space.ts";
import type { TableInterest } from "./turn.ts";

/** A turn at the table: the party may do what the protocol allows it now. Answered by `Agent.respond`. */
export interface BargainingTurn extends TableInterest {
  /** What is asked. */
  readonly kind: "bargain";
  /** Round as the protocol counts them, from 0. */
  readonly round: number;
  /** What counts as a round: every party acting once, or one action of one party. */
  readonly step: "round" | "offer";
  /** Number of rounds from the start of the meeting to the deadline; Infinity when there is none. */
  readonly rounds: number;
  /** Share of the time used up, above 0 and at most 1. */
  readonly time: number;
  /** Share of the time used up in a round of this meeting, past or future, from 0; above 0 and at most 1. */
  timeIn(round: number): number;
  /** What walking away is worth now, where `reservation` may ask for more: see `forSigning`. */
  readonly ownReservation: number;
  /** Whether the deadline comes before the party would be asked again; false when there is no deadline. */
  readonly isLast: boolean;
  /** Whether an offer made now is shown to the others only when they have made theirs. */
  readonly sealed: boolean;
  /** The standing offer, or `null`. */
  readonly standing: Offer | null;
  /** Ids of the parties who accept the standing offer so far, its maker included where an offer counts as assent. */
  readonly accepted: readonly string[];
  /** Offers of this meeting, oldest first; sealed ones once they are opened. */
  readonly offers: readonly Offer[];
  /** Parties in the order in which they act. */
  readonly seats: readonly string[];
  /** What the party may answer. Walking out is always legal as well. */
  readonly may: readonly Answer[];
  /** Level of the meeting; `null` at a table without levels. */
  readonly level: string | null;
  /** The draft, in protocols that improve a single text; `null` for none. */
  readonly draft: Offer | null;
  /** What the party votes on, in protocols with votes; `null` for nothing. */
  readonly ballot: Ballot | null;
  /** The outcomes this agent may put forward, with their utilities. */
  readonly space: OutcomeSpace;
  /** What the agent thinks the others want, by agent id, judging by what is public. */
  readonly beliefs: Beliefs;
  /**
   * The same turn to judge an offer or an acceptance by. Its reservation value is the least utility, as of now, that is
   * worth at least walking away both now and when the others could have agreed to it, with the discount and the
   * reservation value of then. The turn itself when that makes no difference.
   */
  forSigning(answer: "offer" | "accept"): BargainingTurn;
  /** The same turn with other beliefs, such as those of an opponent model. */
  withBeliefs(beliefs: Beliefs): BargainingTurn;
  /** The same turn with another standing offer, to find out what a strategy would do about it. */
  withStandingOffer(standing: Offer): BargainingTurn;
}
