import type { Codes } from "./issue-codes.ts";
import { agenda, stackedAlternatingOffers, table, type OutcomeIn } from "@summitry/core";
import { initialsWindow } from "../parameters/contacts.ts";
import { isEmpty } from "./empty.ts";
import { levels } from "./levels.ts";

/**
 * The issues of a permanent settlement. `open` is silence on an issue; while territory is open, nothing can be
 * recognised de jure.
 */
export const settlementAgenda = agenda(
  {
    territory: ["open", "contact line", "swap", "Donetsk handover", "four oblasts"],
    recognition: ["open", "none", "de facto", "Crimea de jure", "de jure"],
    guarantees: [
      "open",
      "none",
      "assurances",
      "coalition force",
      "coalition and US backstop",
      "article-5-like",
    ],
    reparations: ["open", "none", "fund", "frozen assets", "full"],
    neutrality: ["open", "neutral", "no NATO"],
    forceCaps: ["open", "caps", "no caps"],
    relief: ["open", "phased", "full"],
  },
  {
    excludes: (text) => isEmpty(text) || (text.territory === "open" && text.recognition === "de jure"),
  },
);

/** An outcome of the settlement table. */
export type SettlementText = OutcomeIn<typeof settlementAgenda>;

/** Position codes of the values. */
export const settlementCodes: Codes<(typeof settlementAgenda)["issues"]> = {
  territory: {
    on: "territory",
    codes: { open: null, "contact line": 6, swap: 4, "Donetsk handover": 2, "four oblasts": 0 },
  },
  recognition: {
    on: "recognition",
    codes: { open: null, none: 10, "de facto": 6, "Crimea de jure": 3, "de jure": 0 },
  },
  guarantees: {
    on: "guarantees",
    codes: {
      open: null,
      none: 0,
      assurances: 3,
      "coalition force": 6,
      "coalition and US backstop": 7,
      "article-5-like": 10,
    },
  },
  reparations: { on: "reparations", codes: { open: null, none: 0, fund: 4, "frozen assets": 7, full: 10 } },
  neutrality: { on: "neutrality", codes: { open: null, neutral: 0, "no NATO": 2 } },
  forceCaps: { on: "forceCaps", codes: { open: null, caps: 4, "no caps": 10 } },
  relief: { on: "sanctionsRelief", codes: { open: null, phased: 7, full: 0 } },
};

/** The settlement table: the three presidents, and only when one of them calls it. A text signed here is peace. */
export const settlementTable = table({
  agenda: settlementAgenda,
  protocol: stackedAlternatingOffers({ rounds: 20 }),
  seats: ["trump", "putin", "zelensky"],
  levels,
  initials: { at: ["envoys"], window: initialsWindow },
});

/** Whether a settlement says something on territory, recognition and guarantees; one that does not is a framework. */
export function isComplete({ territory, recognition, guarantees }: SettlementText): boolean {
  return territory !== "open" && recognition !== "open" && guarantees !== "open";
}
