import { agenda, stackedAlternatingOffers, table, type OutcomeIn } from "@summitry/core";
import { termOnRecord } from "../evidence/truces.ts";
import { initialsWindow } from "../parameters/contacts.ts";
import { promiseSettles } from "../parameters/meetings.ts";
import { ratificationWindow } from "../parameters/talks.ts";
import { truceSettles } from "../parameters/truces.ts";
import type { Codes } from "./issue-codes.ts";
import { levels } from "./levels.ts";

/** The issues of a ceasefire text. `open` is silence on an issue; the kind "none" is no ceasefire. */
export const ceasefireAgenda = agenda(
  {
    kind: ["none", "energy only", "sea only", "air only", "thirty days", "general"],
    line: ["open", "contact line", "swap", "Donetsk handover", "four oblasts"],
    recognition: ["open", "none", "de facto", "Crimea de jure", "de jure"],
    relief: ["open", "none", "phased", "partial", "full"],
    followUp: [
      "open",
      "bilateral only",
      "trilateral in two weeks",
      "trilateral after a truce",
      "with Europe",
    ],
    text: ["precise", "framework"],
  },
  {
    excludes: ({ kind, line, recognition, relief, followUp }) => {
      const small = kind !== "general";
      const settles = line !== "open" || recognition !== "open" || relief === "full";
      const empty = kind === "none" && relief === "open" && followUp === "open";
      return (small && settles) || (kind === "none" && relief === "none") || empty;
    },
  },
);

/** An outcome of the ceasefire table. */
export type CeasefireText = OutcomeIn<typeof ceasefireAgenda>;

/**
 * Position codes of the values. The wording has none: it only blurs the rest. No ceasefire is the state without a text,
 * so it is coded as silence. An air-only truce is on record as the least that both sides would accept: an "air-only
 * truce" for Moscow (3), "air and sea first" for Kyiv (6), a "reduction of hostilities" for Europe (6); for Washington
 * it is judged to lie half-way. What stops a part of the war settles a part of the issue, and a meeting that is promised a part of
 * what one that is held would. A truce for energy targets alone (timeline 2025-03-18) or at sea (timeline 2025-03-25)
 * stops less than that: Moscow proposed the one (2) and agreed to the other against relief (2.5); Kyiv agreed to both, and named the sea among what comes first (6).
 */
export const ceasefireCodes: Codes<Omit<(typeof ceasefireAgenda)["issues"], "text">> = {
  kind: {
    on: "ceasefire",
    codes: {
      none: null,
      "energy only": { trump: 3.5, putin: 2, zelensky: 5.5, europe: 5.5 },
      "sea only": { trump: 3.5, putin: 2.5, zelensky: 6, europe: 5.5 },
      "air only": { trump: 4.5, putin: 3, zelensky: 6, europe: 6 },
      "thirty days": 7,
      general: 10,
    },
    partly: { "energy only": truceSettles, "sea only": truceSettles, "air only": truceSettles },
  },
  line: {
    on: "territory",
    codes: { open: null, "contact line": 6, swap: 4, "Donetsk handover": 2, "four oblasts": 0 },
  },
  recognition: {
    on: "recognition",
    codes: { open: null, none: 10, "de facto": 6, "Crimea de jure": 3, "de jure": 0 },
  },
  relief: { on: "sanctionsRelief", codes: { open: null, none: 10, phased: 7, partial: 4, full: 0 } },
  followUp: {
    on: "followUp",
    codes: {
      open: null,
      "bilateral only": 1,
      "trilateral in two weeks": 5,
      "trilateral after a truce": 7,
      "with Europe": 9,
    },
    partly: {
      "trilateral in two weeks": promiseSettles,
      "trilateral after a truce": promiseSettles,
      "with Europe": promiseSettles,
    },
  },
};

const TWO_WEEKS = 14;

/**
 * The ceasefire table. The mechanism "exclusion" decides who of the presidents is seated. Either side of the war ratifies
 * what it has not signed; what envoys have initialled is signed afterwards.
 */
export const ceasefireTable = table({
  agenda: ceasefireAgenda,
  protocol: stackedAlternatingOffers({ rounds: 10 }),
  seats: (view) => [
    "trump",
    "putin",
    ...(view.quantity("ukraineShutOut") === 1 ? [] : ["zelensky"]),
    ...(view.quantity("europeShutOut") === 1 ? [] : ["europe"]),
  ],
  meets: [0],
  levels,
  initials: { at: ["envoys"], window: initialsWindow },
  ratification: { by: unlessSigned, window: ratificationWindow },
  term: ({ kind }) => (kind === "none" || kind === "general" ? null : termOnRecord),
});

/** Those of the two sides of the war who have not signed the text. */
function unlessSigned(signatories: readonly string[]): readonly string[] {
  return ["putin", "zelensky"].filter((side) => !signatories.includes(side));
}

/** Whether a text promises a meeting of all three presidents. */
export function promisesTrilateral({ followUp }: CeasefireText): boolean {
  return followUp !== "open" && followUp !== "bilateral only";
}

/** Days in which a text says that the three are to meet; `null` where it leaves the date to a condition. */
export function promisedDays({ followUp }: CeasefireText): number | null {
  return followUp === "trilateral in two weeks" ? TWO_WEEKS : null;
}

/** How much of the war a text stops, as a rank: nothing, the war in the air, that on the ground for a time, all. */
export function extentOf({ kind }: CeasefireText): number {
  return ceasefireAgenda.issues.kind.indexOf(kind);
}

/** Whether a text stops the war on the ground. */
export function haltsGround({ kind }: CeasefireText): boolean {
  return kind === "general" || kind === "thirty days";
}

/** Whether a text stops the air campaign. */
export function haltsAir(text: CeasefireText): boolean {
  return text.kind === "air only" || haltsGround(text);
}

/** Whether a text is a truce that leaves the war on the ground going. */
export function isPartial({ kind }: CeasefireText): boolean {
  return kind === "energy only" || kind === "sea only" || kind === "air only";
}
