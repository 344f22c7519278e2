import { mechanism } from "@summitry/core";
import { claimOf } from "../evidence/article.ts";

/**
 * Who is not in the room. Ukraine and Europe are shut out of the first summit; a party that sits with the presidents once
 * stays in.
 * Off, all four sit at the ceasefire table from the start and nothing needs ratifying afterwards.
 */
export const exclusion = mechanism({
  id: "exclusion",
  because: "Ukraine and Europe are not in the room, and what is agreed there leans against them",
  evidence: claimOf("exclusion"),
  quantities: {
    ukraineShutOut: { unit: "1 = not at the ceasefire table", low: 0, high: 1, neutral: 0 },
    europeShutOut: { unit: "1 = not at the ceasefire table", low: 0, high: 1, neutral: 0 },
  },
  on: {
    day: (view) => (view.day === 0 ? { ukraineShutOut: 1, europeShutOut: 1 } : {}),
    open: (_view, { table, seats, level }) => {
      if (table !== "ceasefire" || level === "envoys") return {};
      return {
        ...(seats.includes("zelensky") ? { ukraineShutOut: 0 } : {}),
        ...(seats.includes("europe") ? { europeShutOut: 0 } : {}),
      };
    },
  },
});
