import { aNumber, anObject, maybe } from "../errors/checks.ts";
import type { Outcome } from "../agenda/issues.ts";
import type { BargainingTurn } from "../agent/bargaining-turn.ts";
import type { Offer } from "../world/offer.ts";
import type { Strategy } from "../agent/strategy.ts";
import { neighboursOf } from "./neighbours.ts";

/** Settings of the mediator. */
export interface MediationOptions {
  /**
   * Chance, at every turn, that a change has to be at least as good for the mediator itself as the draft. From 0, an
   * impartial mediator and the default, to 1, a mediator that only changes the draft to its own liking.
   */
  readonly bias?: number;
}

const takes = anObject(
  { bias: maybe(aNumber({ min: 0, max: 1, says: "a chance from 0 to 1" })) },
  { of: "options: an object" },
);

/**
 * Improves a draft without knowing what the parties want: changes one issue at a time, picked at random among the
 * changes to the draft that nobody has objected to yet, and puts the draft up for signature when no such change is
 * left.
 *
 * Where talks have no deadline it puts no text forward twice, except a draft for signature, so that it does not go back
 * and forth between drafts that are worth the same to everybody; and it gives up once there is nothing left to put
 * forward: when a draft has been refused, or when nobody has agreed to any text.
 *
 * Source: the mutating mediator of Klein, Faratin, Sayama and Bar-Yam (2003), Group Decision and Negotiation 12.
 *
 * @throws InputError for a bias outside its range.
 */
export function mediation(options: MediationOptions = {}): Strategy {
  takes("mediation", options);
  const { bias = 0 } = options;
  return {
    id: "mediation",
    propose(turn) {
      const { draft, random } = turn;
      const isPartial = random.uniform() < bias;
      if (draft === null) return (isPartial ? bestText(turn) : null) ?? anyText(turn);
      const worth = turn.utility(draft.outcome);
      const changes = untried(turn, draft);
      const open = isPartial ? changes.filter((text) => turn.utility(text) >= worth) : changes;
      const isOver =
        isEndless(turn) && numbersSince(turn, draft.round).has(turn.agenda.indexOf(draft.outcome));
      const last = isOver && (changes.length === 0 || bias === 1) ? null : draft.outcome;
      return open[random.below(open.length)] ?? last;
    },
    accepts: () => false,
  };
}

/** Whether there is no deadline, at which the draft would be put up for signature in any case. */
const isEndless = ({ rounds }: BargainingTurn): boolean => rounds === Number.POSITIVE_INFINITY;

/** The text the mediator likes best; `null` when that has been refused and there is no deadline. */
function bestText(turn: BargainingTurn): Outcome | null {
  const best = turn.space.best();
  const isRefused = isEndless(turn) && numbersSince(turn, BEFORE).has(turn.agenda.indexOf(best));
  return isRefused ? null : best;
}

/**
 * A random text that the mediator may put forward and has not put forward yet or, if there is none and talks have a
 * deadline, any text it may put forward.
 */
function anyText(turn: BargainingTurn): Outcome | null {
  const { agenda, space, random } = turn;
  const start = random.below(agenda.size);
  const tried = numbersSince(turn, BEFORE);
  let allowed: Outcome | null = null;
  for (let step = 0; step < agenda.size; step++) {
    const index = (start + step) % agenda.size;
    if (!space.allows(index)) continue;
    if (!tried.has(index)) return agenda.outcome(index);
    allowed ??= agenda.outcome(index);
  }
  return isEndless(turn) ? null : allowed;
}

/**
 * Texts that differ from the draft in one issue, may be put forward, and have not been since the draft was accepted;
 * without a deadline, have never been.
 */
function untried(turn: BargainingTurn, { outcome, round }: Offer): readonly Outcome[] {
  const tried = numbersSince(turn, isEndless(turn) ? BEFORE : round);
  return neighboursOf(turn, outcome).filter((text) => !tried.has(turn.agenda.indexOf(text)));
}

/** A round before the first, and before that of a text from an earlier meeting. */
const BEFORE = -2;

/** Outcome numbers of the texts put forward after a round. */
function numbersSince({ agenda, offers }: BargainingTurn, round: number): ReadonlySet<number> {
  const since = offers.filter((offer) => offer.round > round);
  return new Set(since.map(({ outcome }) => agenda.indexOf(outcome)));
}
