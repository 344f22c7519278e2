import type { Agent, Drawn, StartState } from "@summitry/core";
import { recentPace } from "../evidence/recent-pace.ts";
import { DAYS_OF_MEAN, NEUTRAL_PACE } from "../mechanisms/momentum.ts";
import { likeliest } from "../parameters/index.ts";
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
  const advance = recentPace(start, DAYS_OF_MEAN) / NEUTRAL_PACE - 1;
  const { inner, because: recalled } = memoriesAt(start, agents);
  let because: StartState["because"];
  return (drawn) => {
    because ??= {
      ...past.reasons(likeliest),
      ...recalled,
      advance: [`mean pace of the last ${DAYS_OF_MEAN} days`],
    };
    return { quantities: { ...past.quantities(drawn), advance }, inner, because };
  };
}
