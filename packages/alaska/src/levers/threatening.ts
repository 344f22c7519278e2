import { pow, type ActTurn, type Move } from "@summitry/core";
import { longestDeadline, shortestDeadline } from "../evidence/deadlines.ts";
import { stanceOf } from "../interests/stance.ts";
import { decides } from "../judgement/decides.ts";
import {
  frustrationThreaten,
  rebukeRate,
  threatAnger,
  threatHope,
  threatRate,
  threatStance,
  threatUndated,
} from "../parameters/threats.ts";
import { isHopeful } from "./hope.ts";
import { dayOf } from "./memory.ts";
import { occasionOf } from "./provocations.ts";

/**
 * On a provocation Trump may threaten Moscow over a ceasefire, with a date or without, or rebuke it. A threat whose date
 * would come later than that of one still running is none: then he rebukes, or says nothing.
 *
 * Formula: the log odds are those of `threat.rate` (or `rebuke.rate`) + `threat.anger` * (frustration -
 * `frustration.threaten`) - `threat.stance` * stance - `threat.hope` if a meeting is set or a text waits, less for a strike
 * that no contact went before.
 */
export function threatening(turn: ActTurn): Move | null {
  const occasion = occasionOf(turn);
  if (occasion === null) return null;
  const anger = turn.quantity("frustration") - turn.amount(frustrationThreaten);
  const pull =
    turn.amount(threatAnger) * anger -
    turn.amount(threatStance) * stanceOf(turn) -
    (isHopeful(turn) ? turn.amount(threatHope) : 0) +
    occasion.weight;
  const because = "talks bring strikes, not a ceasefire";
  if (decides(turn, `threat over ${occasion.name}`, threatRate, pull)) {
    const threat = threatOver(turn, occasion.name);
    if (threat !== null) return threat;
  }
  return decides(turn, `rebuke over ${occasion.name}`, rebukeRate, pull)
    ? { type: "move", move: "rebuke", toward: "putin", because }
    : null;
}

/** The threat over an occasion, or `null` where one that binds sooner is running. */
function threatOver(turn: ActTurn, occasion: string): Move | null {
  const running = dayOf(turn.inner.due);
  const days = daysGiven(turn, occasion);
  const threat = {
    type: "move",
    move: "threaten",
    toward: "putin",
    about: "ceasefire",
    because: "talks bring strikes, not a ceasefire",
  } as const;
  if (days === null) return running === null ? threat : null;
  return running === null || turn.day + days < running ? { ...threat, due: days } : null;
}

/** Days that he gives on an occasion; `null` for a threat without a date. */
function daysGiven(turn: ActTurn, occasion: string): number | null {
  const { uniform } = turn.occasion(`date of the threat over ${occasion}`);
  return uniform() < turn.amount(threatUndated) ? null : deadlineOf(uniform());
}

/** A deadline between the shortest and the longest on record, all ratios alike; `share` runs from 0 to 1. */
export function deadlineOf(share: number): number {
  return Math.round(shortestDeadline * pow(longestDeadline / shortestDeadline, share));
}
