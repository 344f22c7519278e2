import type { EventOf, Inner } from "@summitry/core";
import type { Memory } from "../memory.ts";

/**
 * What every agent remembers of contacts, which are public: days of the last contact of Trump and Putin and of their last
 * call and meeting in person, and of Trump's last calls to Kyiv and to Europe.
 */
export const contacts: Memory = {
  inner: { contact: null, called: null, summit: null, heardKyiv: null, heardEurope: null },
  on: {
    open: (inner: Inner, { day, seats, level }: EventOf<"open">): void => {
      if (level === "envoys" || !seats.includes("trump") || !seats.includes("putin")) return;
      inner.contact = day;
      inner.summit = day;
    },
    move: (inner: Inner, { day, by, move, toward }: EventOf<"move">): void => {
      if (move !== "call" || by !== "trump") return;
      if (toward === "putin") Object.assign(inner, { contact: day, called: day });
      if (toward === "zelensky") inner.heardKyiv = day;
      if (toward === "europe") inner.heardEurope = day;
    },
  },
};
