import type { PositionsOf } from "./position-row.ts";

/**
 * Publicly stated positions of Donald Trump, President of the United States: one row per issue,
 * in the order of `positionIssues`.
 *
 * Unit: codes from 0 (Russia's maximum) to 10 (Ukraine's maximum). Each row's `date` is that of its
 * latest source, none after 14 August 2025.
 * Cited: the texts. Judgement: the codes, the ranges and the salience.
 * In several rows the reservation is a second ideal rather than a floor, because the source
 * states another text he supported (April 2025), not the least he would take. Use it with a wide prior.
 */
export const trump = [
  {
    actor: "trump",
    issue: "territory",
    idealText: '"land swapping", some land back for Ukraine',
    reservationText: "whatever both sign; the line of contact is acceptable",
    ideal: 4,
    reservation: { low: 1, mode: 2, high: 5 },
    salience: "low",
    basis: "stated",
    date: "2025-08-11",
    citations: [
      "https://www.foxnews.com/world/trump-goes-after-zelenskyy-over-land-swapping-dispute-lays-out-feel-out-meeting-putin",
    ],
  },
  {
    actor: "trump",
    issue: "recognition",
    idealText: "the US may recognise Crimea (April text)",
    reservationText: "de facto only",
    ideal: 3,
    reservation: { low: 3, mode: 6, high: 9 },
    salience: "low",
    basis: "stated in the April text",
    date: "2025-04-17",
    citations: [
      "https://babel.ua/en/news/117455-legally-russian-crimea-ukraine-s-control-over-the-occupied-part-of-kharkiv-region-reuters-published-the-final-us-plan",
    ],
  },
  {
    actor: "trump",
    issue: "ceasefire",
    idealText: "a ceasefire quickly",
    reservationText: "not stated",
    ideal: 8,
    reservation: { low: 2, mode: 4, high: 7 },
    salience: "medium",
    basis: "stated; has shifted before",
    date: "2025-08-11",
    citations: [
      "https://www.themoscowtimes.com/2025/08/11/trump-expects-constructive-conversation-with-putin-a90166",
    ],
  },
  {
    actor: "trump",
    issue: "guarantees",
    idealText: "Europe carries them; no NATO membership",
    reservationText: '"robust guarantee" by European and other states (April text)',
    ideal: 5,
    reservation: { low: 3, mode: 5, high: 8 },
    salience: "low",
    basis: "stated in the April text",
    date: "2025-04-17",
    citations: [
      "https://babel.ua/en/news/117455-legally-russian-crimea-ukraine-s-control-over-the-occupied-part-of-kharkiv-region-reuters-published-the-final-us-plan",
    ],
  },
  {
    actor: "trump",
    issue: "neutrality",
    idealText: "no NATO membership",
    reservationText: "the same",
    ideal: 2,
    reservation: { low: 2, mode: 3, high: 5 },
    salience: "low",
    basis: "stated in the April text",
    date: "2025-04-17",
    citations: [
      "https://babel.ua/en/news/117455-legally-russian-crimea-ukraine-s-control-over-the-occupied-part-of-kharkiv-region-reuters-published-the-final-us-plan",
    ],
  },
  {
    actor: "trump",
    issue: "forceCaps",
    idealText: "not stated",
    reservationText: "not stated",
    ideal: 5,
    reservation: { low: 2, mode: 5, high: 8 },
    salience: "low",
    basis: "none; take a wide prior",
    date: null,
    citations: [],
  },
  {
    actor: "trump",
    issue: "reparations",
    idealText: "compensation, source left open (April text)",
    reservationText: "not a priority",
    ideal: 4,
    reservation: { low: 1, mode: 3, high: 6 },
    salience: "low",
    basis: "stated in the April text",
    date: "2025-04-17",
    citations: [
      "https://babel.ua/en/news/117455-legally-russian-crimea-ukraine-s-control-over-the-occupied-part-of-kharkiv-region-reuters-published-the-final-us-plan",
    ],
  },
  {
    actor: "trump",
    issue: "sanctionsRelief",
    idealText: "lifted with a deal (April text)",
    reservationText: "threat kept in reserve",
    ideal: 3,
    reservation: { low: 2, mode: 5, high: 7 },
    salience: "low",
    basis: "stated",
    date: "2025-08-13",
    citations: [
      "https://babel.ua/en/news/117455-legally-russian-crimea-ukraine-s-control-over-the-occupied-part-of-kharkiv-region-reuters-published-the-final-us-plan",
      "https://www.businesslive.co.za/bd/world/europe/2025-08-13-europe-and-kyiv-offer-ceasefire-terms-in-trump-call/",
    ],
  },
  {
    actor: "trump",
    issue: "reset",
    idealText: "business deals first; Russia away from China",
    reservationText: "a framework that lists areas for future deals",
    ideal: 1,
    reservation: { low: 2, mode: 4, high: 6 },
    salience: "high",
    basis: "reported",
    date: "2025-08-14",
    citations: [
      "the seed article (S. Wolff, The Conversation, Aug 2025)",
      "https://geopoliticaleconomy.substack.com/p/trump-divide-russia-china-us-strategy",
    ],
  },
  {
    actor: "trump",
    issue: "followUp",
    idealText: "a quick trilateral",
    reservationText: "a second bilateral",
    ideal: 5,
    reservation: { low: 3, mode: 5, high: 8 },
    salience: "medium",
    basis: "stated",
    date: "2025-08-11",
    citations: [
      "https://www.foxnews.com/world/trump-goes-after-zelenskyy-over-land-swapping-dispute-lays-out-feel-out-meeting-putin",
    ],
  },
] as const satisfies PositionsOf<"trump">;
