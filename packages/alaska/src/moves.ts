import type { MoveRule } from "@summitry/core";

/** The moves that the four agents can make away from the table, besides calling meetings. */
export const moves = {
  strike: { says: "a massed air strike", by: ["putin"] },
  pause: { says: "a limited pause of the air campaign", by: ["putin"] },
  stall: { says: "an offer of further talks instead of an answer", by: ["putin"] },
  flatter: { says: "praise for Trump", by: ["putin"] },
  call: { says: "a telephone call", by: ["trump"] },
  rebuke: { says: "a public rebuke of Moscow", by: ["trump"] },
  threaten: { says: "a threat of sanctions, with a deadline or without", by: ["trump"] },
  extend: { says: "a deadline is put off", by: ["trump"] },
  lift: { says: "a threat is lifted, since the demand is met", by: ["trump"] },
  penalise: { says: "a threat carried out in part", by: ["trump"] },
  "name areas for deals": { says: "a list of areas for business deals", by: ["trump"] },
  "license ventures": { says: "licences for energy and Arctic ventures", by: ["trump"] },
  "staff embassies": { says: "embassies work with full staff again", by: ["trump"] },
  "restore flights": { says: "direct flights are allowed again", by: ["trump"] },
  "waive farm banks": { says: "a waiver of sanctions on farm banks", by: ["trump"] },
  "waive energy": { says: "a waiver of sanctions on energy", by: ["trump"] },
  "lift sanctions": { says: "the rest of the US sanctions is lifted", by: ["trump"] },
  "keep New START limits": { says: "the limits of New START are kept", by: ["putin"] },
  "recognise a sphere": { says: "a sphere of influence is recognised", by: ["trump"] },
  "consult on China": { says: "consultations on China", by: ["putin"] },
  "draw away from China": { says: "distance from China", by: ["putin"] },
  "hold back the reset": { says: "steps of a reset are put off", by: ["trump", "putin"] },
  "reimpose sanctions": { says: "relief given in a reset is taken back", by: ["trump"] },
  sanction: { says: "new sanctions", by: ["trump", "europe"] },
  ease: { says: "sanctions are eased", by: ["europe"] },
  lapse: { says: "a deadline passes without consequence", by: ["trump"] },
  pressure: { says: "a demand to accept or lose all support", by: ["trump"] },
  cut: { says: "support for Ukraine is cut", by: ["trump"] },
  restore: { says: "support for Ukraine is restored", by: ["trump"] },
  back: { says: "backing for the coalition's guarantees", by: ["trump"] },
  lobby: { says: "an appeal to Trump" },
  "offer business": { says: "a business offer to Trump", by: ["zelensky"] },
  appeal: { says: "an appeal to Europe", by: ["zelensky"] },
  fund: { says: "new funds for Ukraine", by: ["europe"] },
} as const satisfies Readonly<Record<string, MoveRule>>;

/** Name of a move. */
export type MoveName = keyof typeof moves;
