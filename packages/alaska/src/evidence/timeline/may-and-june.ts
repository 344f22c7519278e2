import type { TimelineRow } from "./timeline-row.ts";

/**
 * Events of the war and the talks, May and June 2025, in order.
 *
 * Source: the press pages in `citations`. The track of an event is judgement; the rest is cited.
 * Drone figures in `outcome` are long-range drones launched, from Ukrainian Air Force counts.
 */
export const mayAndJune = [
  {
    date: "2025-05-10",
    event: "Kyiv ultimatum by Starmer, Macron, Merz, Tusk (US-backed)",
    parties: ["EU", "UA", "US"],
    track: "ceasefire",
    what: '30-day unconditional from 12 May or "massive sanctions"',
    outcome: "Putin counters with Istanbul talks 15 May; ultimatum lapses",
    citations: [
      "https://ireport247news.com/2025/05/11/putin-proposes-direct-ukraine-talks-but-quiet-on-30-day-ceasefire",
    ],
  },
  {
    date: "2025-05-16",
    event: "Istanbul round 1",
    parties: ["RU", "UA"],
    track: "peace",
    what: "First direct talks in 3 years",
    outcome: "1000-for-1000 POW swap; no ceasefire",
    citations: [
      "https://unn.ua/en/news/the-russian-federation-only-today-during-the-negotiations-handed-over-its-memorandum-to-the-ukrainian-delegation-umerov",
    ],
  },
  {
    date: "2025-05-19",
    event: "Trump-Putin call",
    parties: ["US", "RU"],
    track: "peace",
    what: 'Trump: sides negotiate directly; "this isn\'t my war"; Putin promises memorandum',
    outcome: "No ceasefire, no sanctions; drones/day d+1..7 199 vs 100 before",
    citations: [
      "https://natyliesbaldwin.com/2025/05/russia-matters-russia-continues-advance-in-ukraine-but-gains-constituted-1-so-far-in-2025",
    ],
  },
  {
    date: "2025-05-25",
    event: 'Trump: Putin has gone "absolutely CRAZY"',
    parties: ["US", "RU"],
    track: "sanctions",
    what: "Public rebuke after large strikes",
    outcome: "No sanction",
    citations: ["politico.eu 2025-05-26"],
  },
  {
    date: "2025-05-28",
    event: 'Trump "about two weeks" deadline',
    parties: ["US", "RU"],
    track: "sanctions",
    what: 'Will know in two weeks if Putin is "tapping us along"',
    outcome: "Lapsed, no action",
    citations: [
      "https://thesmartinvestorguide.com/2025/05/29/trumps-ultimatum-to-putin-a-two-week-deadline-and-the-stakes-for-ukraine",
    ],
  },
  {
    date: "2025-06-02",
    event: "Istanbul round 2",
    parties: ["RU", "UA"],
    track: "peace",
    what: "RU memorandum: withdrawal from 4 oblasts, recognition incl. Crimea, neutrality, force caps, language; UA: 30-day ceasefire, guarantees",
    outcome: "POW/bodies (6000) swap only",
    citations: [
      "https://asiaplustj.info/en/node/349529",
      "https://english.almayadeen.net/news/politics/russia-outlines-conditions-for-ukraine-settlement-at-istanbu",
    ],
  },
  {
    date: "2025-06-04",
    event: "Trump-Putin call",
    parties: ["US", "RU"],
    track: "peace",
    what: "After UA strike on airfields; Putin says he must respond",
    outcome: "No progress; drones/day d+1..3 239 vs 170 before",
    citations: ["https://newrepublic.com/post/196125/trump-putin-russia-retaliate-ukraine-attacks"],
  },
  {
    date: "2025-06-14",
    event: "Trump-Putin call",
    parties: ["US", "RU"],
    track: "peace",
    what: "Mostly on Iran; Ukraine touched upon",
    outcome: "No change",
    citations: ["kyivindependent.com 2025-06-14"],
  },
] as const satisfies readonly TimelineRow[];
