import type { Agent, Drawn, StartState } from "@summitry/core";
import { recentPace } from "../evidence/recent-pace.ts";
import { likeliest } from "../parameters/index.ts";
import { neutralPace, paceDays } from "../parameters/momentum.ts";
import { memoriesAt } from "./memories.ts";
import { Past } from "./past.ts";
import { pastMechanisms } from "./past-mechanisms.ts";

/**
 * Makes the function that works out the state on the eve of day 0 for a draw of the parameters: the deeds of the half
 * year before it, through the reactions of the mechanisms that are on and the recipes of the agents, and the pace of
 * the front by the published figures.
 */
export function eveOf(
  start: string,
  agents: readonly Agent[],
  without: readonly string[],
): (drawn: Drawn) => StartState {
  const past = new Past(
    start,
    pastMechanisms.filter(({ id }) => !without.includes(id)),
  );
  const pace = memoized(start);
  const { inner, because: recalled } = memoriesAt(start, agents);
  let because: StartState["because"];
  return (drawn) => {
    because ??= {
      ...past.reasons(likeliest),
      ...recalled,
      advance: [`mean pace of the last ${paceDays.mode} days`],
    };
    const { [paceDays.id]: days = paceDays.mode, [neutralPace.id]: neutral = neutralPace.mode } = drawn;
    const advance = pace(days) / neutral - 1;
    return { quantities: { ...past.quantities(drawn), advance }, inner, because };
  };
}

/** The mean pace before a start date by number of days, each worked out once. */
function memoized(start: string): (days: number) => number {
  const found = new Map<number, number>();
  return (days) => {
    const known = found.get(days);
    if (known !== undefined) return known;
    const pace = recentPace(start, Math.round(days));
    found.set(days, pace);
    return pace;
  };
}
