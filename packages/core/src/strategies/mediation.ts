import type { Outcome } from "../agenda/issues.ts";
import { InputError } from "../errors/input-error.ts";
import type { BargainingTurn } from "../agent/bargaining-turn.ts";
import type { Strategy } from "../agent/strategy.ts";
import { neighboursOf } from "./neighbours.ts";

/** How a mediator works on the text. */
export interface MediationOptions {
  /**
   * Chance that a change has to be as good for the mediator itself as the text so far; from 0, an impartial mediator and
   * the default, to 1, one that only changes the text to its own liking.
   */
  readonly bias?: number;
}

/**
 * Improves a single text without knowing what the parties want: changes one issue of the text so far at a time, picked at
 * random among the changes to which nobody has objected yet, and puts the text up for signature when none is left.
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

/** Any text the mediator may put forward that was not put forward before; of all texts, when all were. */
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

/** Texts that differ from the one so far in one issue, may be put forward, and were not objected to since. */
function untried(turn: BargainingTurn, draft: Outcome): readonly Outcome[] {
  const tried = numbersOf(turn);
  return neighboursOf(turn, draft).filter((text) => !tried.has(turn.agenda.indexOf(text)));
}

/** Numbers of the texts put forward since the text so far was accepted. */
function numbersOf({ agenda, offers, draft }: BargainingTurn): ReadonlySet<number> {
  const since = draft === null ? offers : offers.filter(({ round }) => round > draft.round);
  return new Set(since.map(({ outcome }) => agenda.indexOf(outcome)));
}
