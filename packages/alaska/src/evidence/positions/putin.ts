import type { PositionsOf } from "./position-row.ts";

/**
 * Publicly stated positions of Vladimir Putin, President of Russia: one row per issue,
 * in the order of `positionIssues`.
 *
 * Unit: codes from 0 (Russia's maximum) to 10 (Ukraine's maximum). Each row's `date` is that of its
 * latest source, none after 14 August 2025.
 * Cited: the texts. Judgement: the codes, the ranges and the salience.
 * The ideals rest mostly on the terms of 14 June 2024 and the memorandum of 2 June 2025; the
 * reservations mostly on press reports.
 */
export const putin = [
  {
    actor: "putin",
    issue: "territory",
    idealText: 'Ukraine leaves all of the four oblasts (terms of 14 Jun 2024, "unchanged" on 13 Aug)',
    reservationText: "not settled in public: leaving Donetsk, or more, in conflicting versions of 6 August",
    ideal: 0,
    reservation: { low: 0, mode: 2, high: 6 },
    salience: "high",
    basis: "ideal stated, reservation reported in conflicting versions",
    date: "2025-08-13",
    citations: [
      "https://fakti.bg/en/world/993194-putin-not-giving-up-ukraine-to-withdraw-and-forget-about-nato",
      "https://www.citizenjournal.us/putin-tells-u-s-hell-halt-war-in-exchange-for-eastern-ukraine",
    ],
  },
  {
    actor: "putin",
    issue: "recognition",
    idealText: "international recognition of the four oblasts and Crimea",
    reservationText: "not stated",
    ideal: 0,
    reservation: { low: 0, mode: 3, high: 8 },
    salience: "high",
    basis: "ideal stated; reservation not stated: a wide prior",
    date: "2025-06-02",
    citations: [
      "https://english.almayadeen.net/news/politics/russia-outlines-conditions-for-ukraine-settlement-at-istanbu",
    ],
  },
  {
    actor: "putin",
    issue: "ceasefire",
    idealText: "none before a comprehensive deal",
    reservationText: "if Ukraine leaves Donetsk, or an air-only truce",
    ideal: 0,
    reservation: { low: 1, mode: 3, high: 5 },
    salience: "medium",
    basis: "reported",
    date: "2025-08-08",
    citations: [
      "https://www.citizenjournal.us/putin-tells-u-s-hell-halt-war-in-exchange-for-eastern-ukraine",
      "https://kyivindependent.com/russia-considers-air-truce-proposal-to-trump-without-ending-war-bloomberg-says/",
    ],
  },
  {
    actor: "putin",
    issue: "guarantees",
    idealText: "neutrality, no foreign troops, Russia among the guarantors",
    reservationText: "not stated",
    ideal: 0,
    reservation: { low: 1, mode: 3, high: 5 },
    salience: "high",
    basis: "stated",
    date: "2025-06-02",
    citations: [
      "https://english.almayadeen.net/news/politics/russia-outlines-conditions-for-ukraine-settlement-at-istanbu",
    ],
  },
  {
    actor: "putin",
    issue: "neutrality",
    idealText: "neutral, non-aligned, no NATO expansion, legally binding",
    reservationText: "no NATO for Ukraine",
    ideal: 0,
    reservation: { low: 1, mode: 2, high: 4 },
    salience: "high",
    basis: "stated",
    date: "2025-08-13",
    citations: [
      "https://fakti.bg/en/world/993194-putin-not-giving-up-ukraine-to-withdraw-and-forget-about-nato",
      "https://english.almayadeen.net/news/politics/russia-outlines-conditions-for-ukraine-settlement-at-istanbu",
    ],
  },
  {
    actor: "putin",
    issue: "forceCaps",
    idealText: "limits on the Ukrainian army (Istanbul memorandum)",
    reservationText: "some cap",
    ideal: 0,
    reservation: { low: 1, mode: 4, high: 6 },
    salience: "medium",
    basis: "stated",
    date: "2025-06-02",
    citations: [
      "https://english.almayadeen.net/news/politics/russia-outlines-conditions-for-ukraine-settlement-at-istanbu",
    ],
  },
  {
    actor: "putin",
    issue: "reparations",
    idealText: "no mutual claims",
    reservationText: "not stated",
    ideal: 0,
    reservation: { low: 1, mode: 3, high: 5 },
    salience: "medium",
    basis: "stated",
    date: "2025-06-02",
    citations: [
      "https://english.almayadeen.net/news/politics/russia-outlines-conditions-for-ukraine-settlement-at-istanbu",
    ],
  },
  {
    actor: "putin",
    issue: "sanctionsRelief",
    idealText: "all lifted",
    reservationText: "not stated",
    ideal: 0,
    reservation: { low: 0, mode: 3, high: 8 },
    salience: "high",
    basis: "ideal stated; reservation not stated: a wide prior",
    date: "2025-06-02",
    citations: [
      "https://english.almayadeen.net/news/politics/russia-outlines-conditions-for-ukraine-settlement-at-istanbu",
    ],
  },
  {
    actor: "putin",
    issue: "reset",
    idealText: "energy, Arctic, flights, arms control, business; recognition as an equal",
    reservationText: "any deliverable that separates it from Ukraine",
    ideal: 0,
    reservation: { low: 1, mode: 3, high: 5 },
    salience: "high",
    basis: "stated and reported",
    date: "2025-08-14",
    citations: [
      "https://japantoday.com/category/world/top-russian-and-us-officials-are-set-to-hold-talks-on-ukraine-war-without-kyiv",
      "the seed article (S. Wolff, The Conversation, Aug 2025)",
    ],
  },
  {
    actor: "putin",
    issue: "followUp",
    idealText: "bilateral with the US; Zelensky at the end",
    reservationText: "not stated",
    ideal: 0,
    reservation: { low: 0, mode: 3, high: 8 },
    salience: "medium",
    basis: "ideal reported; reservation not stated: a wide prior",
    date: "2025-08-14",
    citations: ["the seed article (S. Wolff, The Conversation, Aug 2025)"],
  },
] as const satisfies PositionsOf<"putin">;
