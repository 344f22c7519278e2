import { masked, sum, type Preference, type TableTurn } from "@summitry/core";
import { truceAlone } from "../parameters/truces.ts";
import { ceasefireAgenda, type CeasefireText } from "../tables/ceasefire.ts";

/** Worth of a text that promises what nobody in the room can give: less than walking away. */
const EMPTY_PROMISE = -1;

/**
 * Worth of texts of the ceasefire table in a round that Washington does not attend: one that promises American relief, or
 * a meeting with Trump or Europe, promises what nobody there can give, and is not signed.
 */
export function withoutTrump(turn: TableTurn, worth: Preference): Preference {
  if (turn.kind !== "bargain" || turn.table !== "ceasefire" || turn.seats.includes("trump")) return worth;
  promising ??= Uint8Array.from({ length: ceasefireAgenda.size }, (_, index) =>
    promises(ceasefireAgenda.outcome(index)) ? 1 : 0,
  );
  return masked(worth, { where: promising, worth: EMPTY_PROMISE });
}

/** 1 for the texts that promise what only Washington can give, by outcome number. */
let promising: Uint8Array | null = null;

/** Whether a text promises American relief or further talks. */
function promises({ relief, followUp }: CeasefireText): boolean {
  return followUp !== "open" || (relief !== "open" && relief !== "none");
}

/**
 * Worth to Putin of texts of the ceasefire table that Washington does not sign: `truce.alone` less, since what he gives in a
 * truce he gives to please Washington.
 */
export function lessAlone(turn: TableTurn, worth: Preference): Preference {
  return isAlone(turn) ? sum(worth, -turn.amount(truceAlone)) : worth;
}

function isAlone(turn: TableTurn): boolean {
  if (turn.table !== "ceasefire") return false;
  if (turn.kind === "bargain") return !turn.seats.includes("trump");
  if (turn.kind !== "ratify") return false;
  const { awaits, initials = [], signatories } = turn.text;
  return ![...awaits, ...initials, ...signatories].includes("trump");
}
