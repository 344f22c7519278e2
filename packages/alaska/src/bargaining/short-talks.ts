import {
  paretoFront,
  type BargainingTurn,
  type Candidate,
  type Outcome,
  type Strategy,
} from "@summitry/core";
import { extentOf, type CeasefireText } from "../tables/ceasefire.ts";
import { takesOrLeaves } from "./manner.ts";

/**
 * A strategy for long talks of presidents, with short ones besides. Envoys put forward the text at which their own gain
 * times the least gain of the others, as they estimate it, is highest; in the first round they accept what is worth as much
 * to them, then what is worth at least walking away; a truce in force is not talked about again, only a larger one. Where one offer is all there is, it is the best one for its maker that
 * the others are believed to gain from, and what is worth at least walking away is accepted.
 */
export function withShortTalks(long: Strategy): Strategy {
  return {
    id: long.id,
    propose(turn) {
      const choice = chosen(turn);
      return choice === undefined ? long.propose(turn) : outcomeOf(turn, choice);
    },
    accepts(turn) {
      const choice = chosen(turn);
      if (choice === undefined) return long.accepts(turn);
      if (turn.standing === null || choice === null) return false;
      const worth = turn.utility(turn.standing.outcome);
      const enough = turn.level === "envoys" && turn.round === 0 ? choice.own : turn.floor;
      return worth >= Math.max(enough, turn.floor);
    },
  };
}

/** The text of a short meeting; `null` where there is none worth proposing, `undefined` in long talks. */
function chosen(turn: BargainingTurn): Candidate | null | undefined {
  if (turn.table === "guarantees") return undefined;
  if (turn.level === "envoys") return fairest(turn);
  return takesOrLeaves(turn) ? bestForOneself(turn) : undefined;
}

function fairest(turn: BargainingTurn): Candidate | null {
  let best: Candidate | null = null;
  let most = Number.NEGATIVE_INFINITY;
  const front = paretoFront(turn) ?? [];
  for (const candidate of front) {
    const product = (candidate.own - turn.floor) * candidate.gain;
    if (candidate.gain < 0 || product <= most || !goesFurther(turn, candidate)) continue;
    best = candidate;
    most = product;
  }
  return best;
}

/** Whether a text stops more of the war than the truce in force, if there is one. */
function goesFurther(turn: BargainingTurn, { index }: Candidate): boolean {
  const truce = turn.table === "ceasefire" ? turn.inForce("ceasefire") : null;
  if (truce === null) return true;
  return extentOf(turn.agenda.outcome(index) as CeasefireText) > extentOf(truce.outcome as CeasefireText);
}

function bestForOneself(turn: BargainingTurn): Candidate | null {
  const front = paretoFront(turn) ?? [];
  return front.findLast(({ gain }) => gain >= 0) ?? front[0] ?? null;
}

function outcomeOf(turn: BargainingTurn, choice: Candidate | null): Outcome | null {
  return choice === null ? null : turn.agenda.outcome(choice.index);
}
