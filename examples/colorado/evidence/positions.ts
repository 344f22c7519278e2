import type { Citation } from "./citation.ts";

/** A position that a party has stated in public. */
export interface Position extends Citation {
  readonly holder: "california" | "arizona" | "nevada" | "interior";
  readonly says: string;
}

/** Positions stated in public, with what the scenario takes from them. */
export const positions = {
  noLosses: {
    holder: "california",
    date: "2023-01-31",
    says: "charging evaporation and losses to every user conflicts with the law and the water rights that govern the river",
    source:
      "https://www.agri-pulse.com/articles/18817-six-states-find-consensus-on-colorado-river-cuts-but-remain-at-odds-with-california",
  },
  notJunior: {
    holder: "arizona",
    date: "2022-12-22",
    says: "the priority that would take Arizona's water first has not been triggered: stop calling Arizona junior",
    source: "https://www.eenews.net/articles/arizona-battles-for-better-billing-in-colorado-river-fight/",
  },
  disproportionate: {
    holder: "arizona",
    date: "2022-08-16",
    says: "it is unacceptable for Arizona to continue to carry a disproportionate burden of reductions",
    source:
      "https://www.azcentral.com/story/news/local/arizona-environment/2022/08/16/federal-officials-impose-cuts-colorado-river/10311378002/",
  },
  countLosses: {
    holder: "nevada",
    date: null,
    says: "1.5 million acre-feet of evaporation a year are to be charged to those who use the water",
    source:
      "https://www.8newsnow.com/news/local-news/evaporation-power-priorities-nevadas-water-plan-could-guide-federal-course/",
  },
  consensus: {
    holder: "interior",
    date: "2023-04-17",
    says: "a consensus of the states is preferred, since any federal action risks litigation",
    source:
      "https://nevadabest.us/federal-officials-lay-out-options-for-colorado-river-cuts-if-no-consensus-is-reached-6/",
  },
} as const satisfies Readonly<Record<string, Position>>;
