import type { PositionsOf } from "./position-row.ts";

/**
 * Publicly stated positions of the European-led coalition of the willing, as one party: one row per issue,
 * in the order of `positionIssues`.
 *
 * Unit: codes from 0 (Russia's maximum) to 10 (Ukraine's maximum). Each row's `date` is that of its
 * latest source, none after 14 August 2025.
 * Cited: the texts. Judgement: the codes, the ranges and the salience.
 * The texts are mostly joint statements of European leaders up to 13 August 2025; where a reservation
 * is "not stated", its range is wide.
 */
export const europe = [
  {
    actor: "europe",
    issue: "territory",
    idealText: "no change by force",
    reservationText: "the line of contact is the starting point; what Ukraine freely accepts",
    ideal: 9,
    reservation: { low: 5, mode: 6, high: 8 },
    salience: "high",
    basis: "stated",
    date: "2025-08-13",
    citations: [
      "https://news.liga.net/en/politics/news/current-contact-line-should-be-the-starting-point-of-negotiations---statement-of-european-leaders",
      "https://www.businesslive.co.za/bd/world/europe/2025-08-13-europe-and-kyiv-offer-ceasefire-terms-in-trump-call/",
    ],
  },
  {
    actor: "europe",
    issue: "recognition",
    idealText: "none",
    reservationText: 'none: red line ("not up for debate")',
    ideal: 10,
    reservation: { low: 9, mode: 9, high: 10 },
    salience: "high",
    basis: "stated",
    date: "2025-08-13",
    citations: [
      "https://www.businesslive.co.za/bd/world/europe/2025-08-13-europe-and-kyiv-offer-ceasefire-terms-in-trump-call/",
    ],
  },
  {
    actor: "europe",
    issue: "ceasefire",
    idealText: "ceasefire at the outset",
    reservationText: '"ceasefire or reduction of hostilities"',
    ideal: 9,
    reservation: { low: 5, mode: 6, high: 8 },
    salience: "high",
    basis: "stated",
    date: "2025-08-13",
    citations: [
      "https://www.businesslive.co.za/bd/world/europe/2025-08-13-europe-and-kyiv-offer-ceasefire-terms-in-trump-call/",
      "https://news.liga.net/en/politics/news/current-contact-line-should-be-the-starting-point-of-negotiations---statement-of-european-leaders",
    ],
  },
  {
    actor: "europe",
    issue: "guarantees",
    idealText: "robust and credible guarantees, coalition of the willing",
    reservationText: "a coalition force that the US supports",
    ideal: 9,
    reservation: { low: 5, mode: 7, high: 8 },
    salience: "high",
    basis: "stated",
    date: "2025-08-13",
    citations: [
      "https://www.businesslive.co.za/bd/world/europe/2025-08-13-europe-and-kyiv-offer-ceasefire-terms-in-trump-call/",
      "the seed article (S. Wolff, The Conversation, Aug 2025)",
    ],
  },
  {
    actor: "europe",
    issue: "neutrality",
    idealText: "no Russian veto on EU or NATO",
    reservationText: "not stated",
    ideal: 9,
    reservation: { low: 4, mode: 6, high: 8 },
    salience: "medium",
    basis: "inferred; take a wide prior",
    date: "2025-08-13",
    citations: [
      "https://www.businesslive.co.za/bd/world/europe/2025-08-13-europe-and-kyiv-offer-ceasefire-terms-in-trump-call/",
    ],
  },
  {
    actor: "europe",
    issue: "forceCaps",
    idealText: "none",
    reservationText: "not stated",
    ideal: 10,
    reservation: { low: 6, mode: 8, high: 10 },
    salience: "medium",
    basis: "stated in the April counter-text",
    date: "2025-04-23",
    citations: ["https://arynews.tv/documents-expose-differences-over-u-s-peace-drive-for-ukraine/"],
  },
  {
    actor: "europe",
    issue: "reparations",
    idealText: "assets stay frozen until Russia compensates",
    reservationText: "the same",
    ideal: 9,
    reservation: { low: 6, mode: 7, high: 9 },
    salience: "medium",
    basis: "stated since 2024",
    date: "2024-10-18",
    citations: [
      "https://newsukraine.rbc.ua/news/eu-council-answers-until-when-russian-assets-1729232362.html",
    ],
  },
  {
    actor: "europe",
    issue: "sanctionsRelief",
    idealText: "strengthened until there is peace",
    reservationText: "phased after peace",
    ideal: 10,
    reservation: { low: 5, mode: 7, high: 9 },
    salience: "medium",
    basis: "stated",
    date: "2025-08-13",
    citations: [
      "https://www.businesslive.co.za/bd/world/europe/2025-08-13-europe-and-kyiv-offer-ceasefire-terms-in-trump-call/",
      "https://news.liga.net/en/politics/news/current-contact-line-should-be-the-starting-point-of-negotiations---statement-of-european-leaders",
    ],
  },
  {
    actor: "europe",
    issue: "reset",
    idealText: "not at Ukraine's cost",
    reservationText: "not stated",
    ideal: 9,
    reservation: { low: 3, mode: 5, high: 8 },
    salience: "medium",
    basis: "inferred",
    date: "2025-08-14",
    citations: ["the seed article (S. Wolff, The Conversation, Aug 2025)"],
  },
  {
    actor: "europe",
    issue: "followUp",
    idealText: "Ukraine at the table, Europeans present",
    reservationText: "a trilateral that Europe supports",
    ideal: 9,
    reservation: { low: 5, mode: 6, high: 8 },
    salience: "medium",
    basis: "stated",
    date: "2025-08-13",
    citations: [
      "https://www.businesslive.co.za/bd/world/europe/2025-08-13-europe-and-kyiv-offer-ceasefire-terms-in-trump-call/",
    ],
  },
] as const satisfies PositionsOf<"europe">;
