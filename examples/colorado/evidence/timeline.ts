import type { Citation } from "./citation.ts";

/** Something that was said, offered or decided. */
export interface TimelineRow extends Citation {
  readonly date: string;
  readonly by: "california" | "arizona" | "nevada" | "interior" | "congress";
  readonly what: string;
}

/** What happened, June 2022 to August 2023, in order. It sets dates and priors as the parameters say, and no outcome. */
export const timeline = [
  {
    date: "2022-06-14",
    by: "interior",
    what: "Commissioner Touton tells the Senate that 2 to 4 million acre-feet a year must be saved, gives the states 60 days, and may act alone",
    source: "https://www.govinfo.gov/content/pkg/CHRG-117shrg48126/html/CHRG-117shrg48126.htm",
  },
  {
    date: "2022-08-15",
    by: "arizona",
    what: "Growers around Yuma would leave 925,000 acre-feet in Lake Mead for $1,500 an acre-foot",
    source:
      "https://kyma.com/news/top-stories/2022/08/15/deadline-looms-for-drought-stricken-states-to-cut-water-use-heavy-impact-on-imperial-and-yuma-counties",
  },
  {
    date: "2022-08-16",
    by: "interior",
    what: "The deadline has passed without a plan, and no cuts beyond those already agreed are imposed",
    source: "https://www.amwua.org/blog/a-tier-2a-shortage-is-confirmed-but-uncertainty-remains",
  },
  {
    date: "2022-08-16",
    by: "congress",
    what: "The Inflation Reduction Act gives $4 billion for drought, first of all on the Colorado",
    source:
      "https://www.desertsun.com/story/news/environment/2022/08/05/inflation-reduction-act-4-b-colorado-river-drought-aid-included/10253176002/",
  },
  {
    date: "2022-10-05",
    by: "california",
    what: "Four agencies offer to save 400,000 acre-feet a year through 2026 if they are paid",
    source: "https://whatsnew2day.com/california-water-agencies-offer-colorado-river-savings/",
  },
  {
    date: "2022-10-12",
    by: "interior",
    what: "Users are offered $330, $365 or $400 an acre-foot for one, two or three years",
    source:
      "https://www.agri-pulse.com/articles/18364-interior-department-to-pay-lower-basin-users-for-water-reductions",
  },
  {
    date: "2022-11-17",
    by: "interior",
    what: "Notice that a supplemental environmental impact statement will be prepared",
    source: "https://regulations.justia.com/regulations/fedreg/2022/11/17/2022-25004.html",
  },
  {
    date: "2022-11-28",
    by: "interior",
    what: "$250 million for the Salton Sea if Imperial and Coachella save water",
    source:
      "https://californiawaternewsdaily.com/conservation/salton-sea-to-get-250-million-in-agreement-on-colorado-river-conservation",
  },
  {
    date: "2023-01-30",
    by: "nevada",
    what: "Six states, without California, put forward a framework that charges evaporation and losses to every user",
    source:
      "https://www.cpr.org/2023/01/30/colorado-river-six-western-states-agree-to-cuts-proposal-california-is-lone-holdout/",
  },
  {
    date: "2023-01-31",
    by: "california",
    what: "California puts forward a framework of its own that upholds the Law of the River",
    source:
      "http://crb.ca.gov/2023/01/california-water-agencies-submit-colorado-river-modeling-framework-to-bureau-of-reclamation/",
  },
  {
    date: "2023-04-11",
    by: "interior",
    what: "The draft statement: cuts of 2.083 million acre-feet in 2024, by priority or by equal shares",
    source:
      "https://tucson.com/news/local/subscriber/u-s-agency-analyzes-alternatives-for-cutting-colorado-river-use/article_637ef220-d7f3-11ed-a6df-636dc48f8293.html",
  },
  {
    date: "2023-05-22",
    by: "california",
    what: "With Arizona and Nevada: 3 million acre-feet through 2026, 2.3 of them paid for, about $1.2 billion; the draft is withdrawn",
    source:
      "https://www.agri-pulse.com/articles/19445-lower-basin-states-strike-deal-on-colorado-river-conservation-plan",
  },
] as const satisfies readonly TimelineRow[];
