import type { EventOf, Inner } from "@summitry/core";
import { isOfThree, isOnUkraine } from "../../tables/on-ukraine.ts";
import type { Memory } from "../memory.ts";

/**
 * What Trump remembers of meetings of presidents on Ukraine and of what may suggest another one: days of the last meeting,
 * of Kyiv's last refusal and of the last pause; whether the last meeting left hope, and how many in a row came to nothing;
 * how many invitations were declined.
 */
export const meetings: Memory = {
  inner: {
    amongEnvoys: false,
    hope: false,
    met: null,
    metThree: null,
    refusedDay: null,
    news: null,
    empty: 0,
    declined: 0,
  },
  on: {
    open: (inner: Inner, { day, table, seats, level }: EventOf<"open">): void => {
      inner.amongEnvoys = level === "envoys";
      if (level === "envoys" || !isOnUkraine(table)) return;
      inner.met = day;
      if (isOfThree(seats)) inner.metThree = day;
    },
    adjourn: (inner: Inner, { table, seats, ended }: EventOf<"adjourn">): void => {
      if (inner.amongEnvoys === true || !isOnUkraine(table)) return;
      inner.hope = ended !== "walk-out";
      if (seats.includes("putin")) inner.empty = countIn(inner.empty) + 1;
    },
    sign: (inner: Inner, { table }: EventOf<"sign">): void => {
      if (inner.amongEnvoys === true || !isOnUkraine(table)) return;
      Object.assign(inner, { hope: true, empty: 0 });
    },
    decline: (inner: Inner, { table }: EventOf<"decline">): void => {
      if (isOnUkraine(table)) inner.declined = countIn(inner.declined) + 1;
    },
    refuse: (inner: Inner, { day, by, table }: EventOf<"refuse">): void => {
      if (by === "zelensky" && isOnUkraine(table)) inner.refusedDay = day;
    },
    move: (inner: Inner, { day, move }: EventOf<"move">): void => {
      if (move === "pause") inner.news = day;
    },
  },
};

/** A number that an agent remembers; 0 for none. */
export function countIn(kept: unknown): number {
  return typeof kept === "number" ? kept : 0;
}
