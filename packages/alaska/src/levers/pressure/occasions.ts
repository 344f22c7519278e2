import type { EventOf, Inner } from "@summitry/core";
import { isRow } from "../../leaving/reasons.ts";
import type { Memory } from "../memory.ts";
import { isOnUkraine } from "../../tables/on-ukraine.ts";

/**
 * What Trump remembers of the latest occasion to press Kyiv. A later one takes its place. A row is none: it has a
 * consequence of its own.
 */
export const pressingOccasions: Memory = {
  inner: { occasion: null, occasionDay: null, occasionAbout: null, occasionBecause: null },
  on: {
    sign: (inner: Inner, { day, table, text, awaits }: EventOf<"sign">): void => {
      if (isOnUkraine(table) && awaits.includes("zelensky"))
        note(inner, `text ${text}`, day, text, "a signed text waits for Kyiv");
    },
    refuse: (inner: Inner, { day, by, table, text }: EventOf<"refuse">): void => {
      if (isOnUkraine(table) && by === "zelensky")
        note(inner, `refusal ${text}`, day, text, "Kyiv has refused what Trump signed");
    },
    lapse: (inner: Inner, { day, table, text }: EventOf<"lapse">): void => {
      if (isOnUkraine(table)) note(inner, `lapse ${text}`, day, text, "Kyiv let a signed text lapse");
    },
    leave: (inner: Inner, { because }: EventOf<"leave">): void => {
      if (isRow(because)) inner.occasion = null;
    },
    adjourn: (inner: Inner, { day, table, seats }: EventOf<"adjourn">): void => {
      const wasRow = inner.row === day;
      if (isOnUkraine(table) && seats.includes("trump") && seats.includes("zelensky") && !wasRow)
        note(inner, `failure ${table} ${day}`, day, table, "talks failed and Trump blames Kyiv");
    },
    move: (inner: Inner, { move }: EventOf<"move">): void => {
      if (move === "pressure" || move === "cut" || move === "quarrel") inner.occasion = null;
    },
  },
};

function note(inner: Inner, name: string, day: number, about: string, because: string): void {
  Object.assign(inner, {
    occasion: name,
    occasionDay: day,
    occasionAbout: about,
    occasionBecause: because,
  });
}
