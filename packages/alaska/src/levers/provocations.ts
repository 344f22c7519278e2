import { ln, type ActTurn, type EventOf, type Inner } from "@summitry/core";
import { weightOfStrike } from "../anger/rises.ts";
import { isOnUkraine } from "../tables/on-ukraine.ts";
import { dayOf, daysSince, type Memory } from "./memory.ts";

/** What moves Trump to speak out against Moscow. */
type Provocation = "strike" | "failure" | "refusal" | "violation" | "collapse";

/** What Trump remembers: the latest provocation, and the day on which he can first react to it. */
export const provocations: Memory = {
  inner: { provoked: null, provokedOn: null, reactsOn: null },
  on: {
    move: (inner: Inner, { day, by, move }: EventOf<"move">): void => {
      if (by !== "putin") return;
      if (move === "strike") note(inner, "strike", day, day + 1);
      if (move === "violate") note(inner, "violation", day, day + 1);
    },
    adjourn: (inner: Inner, { day, table, seats }: EventOf<"adjourn">): void => {
      if (isOnUkraine(table) && seats.includes("putin") && inner.contact === day)
        note(inner, "failure", day, day);
    },
    decline: (inner: Inner, { day, by, table }: EventOf<"decline">): void => {
      if (by === "putin" && isOnUkraine(table)) note(inner, "refusal", day, day);
    },
    collapse: (inner: Inner, { day, by, table }: EventOf<"collapse">): void => {
      if (by === "putin" && isOnUkraine(table)) note(inner, "collapse", day, day + 1);
    },
  },
};

function note(inner: Inner, provoked: Provocation, provokedOn: number, reactsOn: number): void {
  Object.assign(inner, { provoked, provokedOn, reactsOn });
}

/** A provocation that Trump has to react to today, or to let pass. */
export interface Occasion {
  /** What happened and when: "strike 12". */
  readonly name: string;
  /** How strongly it speaks, in log odds: a failed meeting or a strike soon after a contact counts 0, other strikes less. */
  readonly weight: number;
}

/** Today's occasion, or `null`. */
export function occasionOf(turn: ActTurn): Occasion | null {
  const { provoked, provokedOn, reactsOn, contact } = turn.inner;
  const day = dayOf(provokedOn);
  if (typeof provoked !== "string" || day === null || reactsOn !== turn.day) return null;
  const weight = provoked === "strike" ? weightOfStrike(turn, daysSince(day, contact)) : 1;
  return weight > 0 ? { name: `${provoked} ${day}`, weight: ln(weight) } : null;
}
