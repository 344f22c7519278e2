import type { How, Stage } from "@summitry/analysis";

/** How far a table came, in words. */
export const stagePhrases: Readonly<Record<Stage, string>> = {
  "never met": "nobody met",
  "no zone": "no text could be signed",
  missed: "could be signed, was not",
  "not ratified": "signed, not ratified",
  ended: "in force for a time",
  "in force": "in force at the end",
};

/** What it was that a table came no further, in words. */
export const howPhrases: Readonly<Record<How, string>> = {
  declined: "an invitation was declined",
  "not invited": "nobody was invited",
  "too late": "the run ended first",
  interests: "none suits all",
  "red lines": "red lines closed all that suit",
  deadline: "time ran out",
  breakdown: "talks broke down by chance",
  "walk-out": "a party walked out",
  breach: "the rules were broken",
  refused: "ratification was refused",
  lapsed: "not ratified in time",
  collapsed: "brought down",
  expired: "not renewed",
  "in force": "it lasted",
};
