import { halfLifeDecay, mechanism, type WorldView } from "@summitry/core";
import { claimOf } from "../evidence/article.ts";
import { sideOf, stanceOf } from "../interests/stance.ts";
import { flipHalfLife, flipOffScript, flipShift } from "../parameters/stance.ts";

const left = halfLifeDecay();

/** The stance toward which an appeal by an agent on neither side pulls him. */
const MIDDLE = [0];
/** Effect of a public statement, as a share of that of a conversation. */
const WORD = 1 / 3;

/**
 * Trump's stance moves toward whoever spoke to him last, and off-script at any meeting.
 *
 * Formula: stance = clamp(`stance.base` + lean + mood, -1, 1) in steps of 0.05. mood halves every `flip.halfLife` days; a
 * call or a meeting moves it `flip.pull` of the way to the mean side of those he met, an appeal or praise a third of
 * that; when a meeting opens it jumps by `flip.offScript` * noise of the day.
 */
export const flip = mechanism({
  id: "flip",
  because: "Trump's stance jumps, mostly toward whoever spoke to him last",
  evidence: claimOf("flip"),
  quantities: {
    mood: { unit: "stance (-1 = with Ukraine, 1 = with Russia)", low: -3, high: 3, neutral: 0 },
  },
  parameters: [flipShift, flipHalfLife, flipOffScript],
  on: {
    day: (view) => {
      const before = view.quantity("mood");
      return before === 0 ? {} : { mood: before * left(1, view.amount(flipHalfLife)) };
    },
    open: (view, { seats }) =>
      seats.includes("trump") ? moved(view, view.amount(flipOffScript) * view.input("temper")) : {},
    adjourn: (view, { seats }) => (seats.includes("trump") ? spokenTo(view, seats.flatMap(sideOf), 1) : {}),
    sign: (view, { signatories }) =>
      signatories.includes("trump") ? spokenTo(view, signatories.flatMap(sideOf), 1) : {},
    move: (view, { by, move, toward }) => {
      if (move === "call" && toward !== null) return spokenTo(view, sideOf(toward), 1);
      if (toward !== "trump") return {};
      const side = sideOf(by);
      return spokenTo(view, side.length > 0 ? side : MIDDLE, WORD);
    },
  },
});

function spokenTo(view: WorldView, sides: readonly number[], share: number) {
  if (sides.length === 0) return {};
  const side = sides.reduce((sum, each) => sum + each, 0) / sides.length;
  return moved(view, share * view.amount(flipShift) * (side - stanceOf(view)));
}

function moved(view: WorldView, by: number) {
  return { mood: Math.max(-3, Math.min(3, view.quantity("mood") + by)) };
}
