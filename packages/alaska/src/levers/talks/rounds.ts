import type { ActTurn, Amount, EventOf, Inner } from "@summitry/core";
import { waits } from "../../judgement/waits.ts";
import { envoysAgain, envoysPrepare } from "../../parameters/contacts.ts";
import { dayOf, daysSince, type Memory } from "../memory.ts";

/** Moves that give envoys something new to talk about. */
export const ENVOYS_NEWS: ReadonlySet<string> = new Set([
  "call",
  "visit",
  "threaten",
  "penalise",
  "sanction",
  "lapse",
  "extend",
  "pause",
  "violate",
  "answer",
  "pressure",
  "cut",
  "quarrel",
]);

/**
 * What an agent remembers of rounds of envoys with the seats in question: the day of the last one, and the day of one that
 * ended without a text, as long as nothing has happened since.
 */
export function envoysMemory(isOne: (seats: readonly string[]) => boolean): Memory {
  const news = (inner: Inner): void => {
    inner.noText = null;
  };
  return {
    inner: { round: null, atRound: false, noText: null },
    on: {
      open: (inner: Inner, { day, seats, level }: EventOf<"open">): void => {
        inner.atRound = level === "envoys" && isOne(seats);
        if (inner.atRound) inner.round = day;
        else if (level !== "envoys") inner.noText = null;
      },
      adjourn: (inner: Inner, { day }: EventOf<"adjourn">): void => {
        if (inner.atRound === true) inner.noText = day;
      },
      move: (inner: Inner, { move }: EventOf<"move">): void => {
        if (ENVOYS_NEWS.has(move)) inner.noText = null;
      },
      sign: news,
      refuse: news,
      lapse: news,
      expire: news,
      collapse: news,
    },
  };
}

/**
 * The day from which another round is called: after the time it takes to prepare, counted from the last round or the last
 * meeting of presidents, and a wait that is drawn once for it. The mean of both together is that of the record.
 *
 * Formula: since + `envoys.prepare` + wait of mean (gap - `envoys.prepare`).
 */
export function nextRound(turn: ActTurn, name: string, gap: Amount): number {
  const since = Math.max(0, dayOf(turn.inner.round) ?? 0, dayOf(turn.inner.summit) ?? 0);
  const least = Math.round(turn.amount(envoysPrepare));
  const mean = Math.max(1, turn.amount(gap) - least);
  return since + least + waits(turn, `${name} after ${since}`, mean);
}

/** Whether the last round ended without a text and nothing has happened since, for less than `envoys.again` days. */
export function isWithoutNews(turn: ActTurn): boolean {
  return daysSince(turn.day, turn.inner.noText) < turn.amount(envoysAgain);
}
