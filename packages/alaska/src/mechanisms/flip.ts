import { mechanism, type WorldView } from "@summitry/core";
import { claimOf } from "../evidence/article.ts";
import { sideOf } from "../interests/stance.ts";
import { afterContact, afterDays } from "../judgement/mood.ts";
import { flipHalfLife, flipOffScript, flipShift, flipWord } from "../parameters/stance.ts";
import { isOfReset } from "../tables/steps.ts";

/** Moves that are conversations: whoever makes them, and to whom, both hear each other. */
const CONVERSATIONS: readonly string[] = ["call", "visit"];

/**
 * Trump's stance moves toward whoever spoke to him last, and off-script at any meeting, signings included.
 *
 * Formula: mood halves every `flip.halfLife` days; a call, a visit or a meeting in person moves it `flip.pull` of the way to the mean
 * side of those he met (1 for Russia, -1 for Ukraine), a letter, an appeal or praise `flip.word` of that; when a meeting
 * opens, and when a text is signed, it jumps by `flip.offScript` * noise of the day. It moves from where it stands itself:
 * what a reset has won Putin is not taken back by a call, and steps of a reset are deeds, no words.
 */
export const flip = mechanism({
  id: "flip",
  because: "Trump's stance jumps, mostly toward whoever spoke to him last",
  evidence: claimOf("flip"),
  quantities: {
    mood: { unit: "stance (-1 = with Ukraine, 1 = with Russia)", low: -1, high: 1, neutral: 0 },
    inPerson: { unit: "1 = the latest meeting is one that he attends himself", low: 0, high: 1, neutral: 0 },
  },
  parameters: [flipShift, flipWord, flipHalfLife, flipOffScript],
  on: {
    day: (view) => {
      const mood = view.quantity("mood");
      return mood === 0 ? {} : { mood: afterDays(mood, 1, view.amount(flipHalfLife)) };
    },
    open: (view, { seats, level }) => {
      const inPerson = seats.includes("trump") && level !== "envoys";
      return inPerson ? { ...offScript(view, "temper"), inPerson: 1 } : { inPerson: 0 };
    },
    adjourn: (view, { seats }) => (view.quantity("inPerson") === 1 ? spokenTo(view, seats, 1) : {}),
    sign: (view, { signatories }) => {
      if (!signatories.includes("trump")) return {};
      return spokenTo(view, signatories, 1, view.amount(flipOffScript) * view.input("signing"));
    },
    ratify: (view, { by }) => (by === "trump" ? offScript(view, "signing") : {}),
    move: (view, { by, move, toward }) => {
      if (by === "trump") {
        return CONVERSATIONS.includes(move) && toward !== null ? spokenTo(view, [toward], 1) : {};
      }
      if (toward !== "trump" || isOfReset(move)) return {};
      return spokenTo(view, [by], CONVERSATIONS.includes(move) ? 1 : view.amount(flipWord));
    },
  },
});

function spokenTo(view: WorldView, whom: readonly string[], share: number, jump = 0) {
  const sides = whom.flatMap(sideOf);
  if (sides.length === 0) return {};
  const side = sides.reduce((sum, each) => sum + each, 0) / sides.length;
  const mood = afterContact(view.quantity("mood"), side, share * view.amount(flipShift));
  return { mood: within(mood + jump) };
}

function offScript(view: WorldView, noise: string) {
  return { mood: within(view.quantity("mood") + view.amount(flipOffScript) * view.input(noise)) };
}

function within(mood: number): number {
  return Math.max(-1, Math.min(1, mood));
}
