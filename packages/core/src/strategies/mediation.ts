import type { Outcome } from "../agenda/issues.ts";
import { InputError } from "../errors/input-error.ts";
import type { BargainingTurn } from "../agent/bargaining-turn.ts";
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

/**
 * Improves a draft without knowing what the parties want: changes one issue at a time, picked at random among the
 * changes to the draft that nobody has objected to yet, and puts the draft up for signature when no such change is
 * left.
 *
 * Source: the mutating mediator of Klein, Faratin, Sayama and Bar-Yam (2003), Group Decision and Negotiation 12.
 *
 * @throws InputError for a bias outside its range.
 */
export function mediation({ bias = 0 }: MediationOptions = {}): Strategy {
  if (!(bias >= 0 && bias <= 1)) {
    throw new InputError({ field: "mediation.bias", value: bias, allowed: "a chance from 0 to 1" });
  }
  return {
    id: "mediation",
    propose(turn) {
      const { draft, random } = turn;
      const isPartial = random.uniform() < bias;
      if (draft === null) return isPartial ? turn.space.best() : anyText(turn);
      const worth = turn.utility(draft.outcome);
      const open = untried(turn, draft.outcome).filter((text) => !isPartial || turn.utility(text) >= worth);
      return open[random.below(open.length)] ?? draft.outcome;
    },
    accepts: () => false,
  };
}

/**
 * A random text that the mediator may put forward and has not put forward yet or, if there is none, any text it may put
 * forward.
 */
function anyText(turn: BargainingTurn): Outcome | null {
  const { agenda, space, random } = turn;
  const start = random.below(agenda.size);
  const tried = numbersOf(turn);
  let allowed: Outcome | null = null;
  for (let step = 0; step < agenda.size; step++) {
    const index = (start + step) % agenda.size;
    if (!space.allows(index)) continue;
    if (!tried.has(index)) return agenda.outcome(index);
    allowed ??= agenda.outcome(index);
  }
  return allowed;
}

/**
 * Texts that differ from the draft in one issue, may be put forward, and have not been since the draft was accepted.
 */
function untried(turn: BargainingTurn, draft: Outcome): readonly Outcome[] {
  const tried = numbersOf(turn);
  return neighboursOf(turn, draft).filter((text) => !tried.has(turn.agenda.indexOf(text)));
}

/** Outcome numbers of the texts put forward since the draft was accepted. */
function numbersOf({ agenda, offers, draft }: BargainingTurn): ReadonlySet<number> {
  const since = draft === null ? offers : offers.filter(({ round }) => round > draft.round);
  return new Set(since.map(({ outcome }) => agenda.indexOf(outcome)));
}
