import { masked, type Preference, type TableTurn } from "@summitry/core";
import { inclination } from "../judgement/decides.ts";
import type { JudgingTurn } from "../judgement/judging-turn.ts";
import {
  mandatePresidents,
  mandateRate,
  mandateSize,
  mandateSlope,
  resetAnger,
  resetCalm,
  resetConditional,
  resetQuiet,
  resetWorth,
} from "../parameters/reset.ts";
import { likeliest } from "../parameters/index.ts";
import { isQuiet } from "../tables/quiet.ts";
import { resetAgenda, type ResetText } from "../tables/reset.ts";
import { stepsIn, waitsForTruce } from "../tables/steps.ts";
import { resetPrize, resetPrizeBefore } from "./prizes.ts";
import { weightsOf, type WarView } from "./weights.ts";
import { readingOf } from "./wording.ts";

/** Worth to Trump of a text beyond his mandate: less than walking away. */
const BEYOND = -1;

/**
 * Worth to Trump of texts of the reset table, when a round is held or its text is to be signed: one larger than the
 * mandate of that round is worth less to him than walking away.
 */
export function withinMandate(turn: TableTurn & JudgingTurn, worth: Preference): Preference {
  if (turn.kind === "look" || turn.kind === "keep" || turn.kind === "renew") return worth;
  const round = turn.kind === "bargain" ? turn.day : turn.text.signedDay;
  const inPerson = turn.kind === "bargain" ? turn.level !== "envoys" : turn.text.initials === undefined;
  const most = mandate(turn, `round on the reset ${round}`, inPerson);
  return masked(worth, { where: tooLarge(turn, most), worth: BEYOND });
}

/**
 * The largest text that Trump would sign at a round, in units of the size of steps.
 *
 * Formula: it is `reset.usualSize` + inclination / `reset.slope`, where the inclination has the base rate `reset.mandate`
 * and is pulled by `reset.presidents` if he is there himself, -`reset.anger` * (frustration - `reset.calm`), `reset.quiet`
 * if the guns are silent, and `reset.worth` * (prestige and spheres, less what they likely were in the half-year that the base rate comes from).
 */
export function mandate(
  turn: WarView & JudgingTurn & { drawn: TableTurn["drawn"] },
  occasion: string,
  inPerson: boolean,
): number {
  const prize = resetPrize(weightsOf(turn.drawn), turn) - resetPrizeBefore(weightsOf(likeliest));
  const pull =
    (inPerson ? turn.amount(mandatePresidents) : 0) -
    turn.amount(resetAnger) * (turn.quantity("frustration") - turn.amount(resetCalm)) +
    (isQuiet(turn) ? turn.amount(resetQuiet) : 0) +
    turn.amount(resetWorth) * prize;
  return (
    turn.amount(mandateSize) + inclination(turn, occasion, mandateRate, pull) / turn.amount(mandateSlope)
  );
}

/**
 * 1 for the texts that are larger than a mandate, by outcome number. Of steps that wait for a truce the share
 * `reset.conditional` counts, of a broad text half of what its wording hides from him does not.
 */
function tooLarge(turn: TableTurn & JudgingTurn, most: number): Uint8Array {
  const waiting = isQuiet(turn) ? 1 : turn.amount(resetConditional);
  const shown = (1 + readingOf("trump", weightsOf(turn.drawn), turn).losses) / 2;
  sizes ??= measured();
  const { soon, later, broad } = sizes;
  const large = new Uint8Array(soon.length);
  for (let index = 0; index < large.length; index++) {
    const size = (soon[index] as number) + waiting * (later[index] as number);
    if ((broad[index] === 1 ? shown * size : size) > most) large[index] = 1;
  }
  return large;
}

/** Sizes of the texts, by outcome number: of steps at once, of steps that wait for a truce, and 1 for broad wording. */
interface Sizes {
  readonly soon: Float64Array;
  readonly later: Float64Array;
  readonly broad: Uint8Array;
}

let sizes: Sizes | null = null;

function measured(): Sizes {
  const texts = Array.from({ length: resetAgenda.size }, (_, index) => resetAgenda.outcome(index));
  const total = (waits: boolean) => (text: ResetText) =>
    stepsIn(text).reduce((sum, step) => (waitsForTruce(text, step) === waits ? sum + step.size : sum), 0);
  return {
    soon: Float64Array.from(texts, total(false)),
    later: Float64Array.from(texts, total(true)),
    broad: Uint8Array.from(texts, ({ text }) => (text === "framework" ? 1 : 0)),
  };
}
