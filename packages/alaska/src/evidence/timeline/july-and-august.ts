import type { TimelineRow } from "./timeline-row.ts";

/**
 * Events of the war and the talks, 1 July to 13 August 2025, in order.
 *
 * Source: the press pages in `citations`. The track of an event is judgement; the rest is cited.
 * Drone figures in `outcome` are long-range drones launched, from Ukrainian Air Force counts.
 */
export const summer = [
  {
    date: "2025-07-01",
    event: "US pauses some weapons shipments (reported)",
    parties: ["US", "UA"],
    track: "arms",
    what: "Stockpile review",
    outcome: "Reversed 7-8 Jul by Trump",
    citations: ["https://newyorki.net/?amp=1&p=6679"],
  },
  {
    date: "2025-07-03",
    event: "Trump-Putin call",
    parties: ["US", "RU"],
    track: "peace",
    what: 'Trump: "no progress"',
    outcome: "539 drones + 11 missiles hours later (record then)",
    citations: [
      "https://firstpiper.com/2025/07/04/russia-launches-record-number-of-drones-at-ukraine-after-latest-trump-putin-phone-call",
    ],
  },
  {
    date: "2025-07-08",
    event: 'Trump: "a lot of bullsh*t thrown at us by Putin"',
    parties: ["US", "RU"],
    track: "sanctions",
    what: "Public frustration",
    outcome: "Arms resumed",
    citations: ["https://newyorki.net/?amp=1&p=6679"],
  },
  {
    date: "2025-07-14",
    event: "50-day deadline; NATO-paid arms",
    parties: ["US", "RU", "EU"],
    track: "sanctions",
    what: "~100% secondary tariffs if no deal in 50 days; Patriots via Europe",
    outcome: "Shortened on 28 Jul",
    citations: ["https://www.daily8.com/en/article/0e732ac3697758400a6167603656f179"],
  },
  {
    date: "2025-07-23",
    event: "Istanbul round 3",
    parties: ["RU", "UA"],
    track: "peace",
    what: "UA proposes leaders' summit by end Aug; RU 24-48h medical truces, 3 working groups",
    outcome: "1,200 POW swap; ~40 min",
    citations: ["https://tass.com/world/1994353"],
  },
  {
    date: "2025-07-28",
    event: "Deadline cut to 10-12 days (8 Aug)",
    parties: ["US", "RU"],
    track: "sanctions",
    what: "Tariffs/secondary sanctions",
    outcome: "No RU sanction on 8 Aug",
    citations: [
      "https://www.straitstimes.com/world/united-states/trump-says-russia-faces-tariffs-in-10-days-if-no-progress-on-ending-ukraine-war",
    ],
  },
  {
    date: "2025-07-31",
    event: "Strike on Kyiv, 31 dead",
    parties: ["RU", "UA"],
    track: "ceasefire",
    what: null,
    outcome: 'Trump: "disgusting"',
    citations: [
      "https://www.daily8.com/en/article/6240c65cc92e962cd4bbadf5443230b7",
      "https://www.worldintel24.world/2025/08/russia-considers-air-truce-with-ukraine.html",
    ],
  },
  {
    date: "2025-08-05",
    event: 'Kremlin weighs "air truce" (Bloomberg)',
    parties: ["RU", "US"],
    track: "ceasefire",
    what: "Pause of drone/missile strikes if UA joins; no general ceasefire",
    outcome: "Not formally offered publicly; lower tempo since 1 Aug",
    citations: [
      "https://kyivindependent.com/russia-considers-air-truce-proposal-to-trump-without-ending-war-bloomberg-says/",
    ],
  },
  {
    date: "2025-08-06",
    event: "Witkoff-Putin meeting; India +25% tariff EO",
    parties: ["US", "RU"],
    track: "peace",
    what: "RU: ceasefire if UA leaves Donetsk; conflicting versions on Zaporizhzhia/Kherson",
    outcome: "Summit agreed; only India penalised",
    citations: [
      "https://www.citizenjournal.us/putin-tells-u-s-hell-halt-war-in-exchange-for-eastern-ukraine",
      "https://news.abplive.com/news/world/trump-imposes-25-additional-tariff-on-india-over-continued-purchase-of-russian-oil-1793176",
    ],
  },
  {
    date: "2025-08-08",
    event: 'Deadline lapses; Alaska summit announced; "some swapping"',
    parties: ["US", "RU"],
    track: "sanctions",
    what: "No new sanctions",
    outcome: "Reward instead of penalty (article reading)",
    citations: [
      "https://am1.news/usconservative/topic/waexaminer/6-slug-trump-s-russia-sanction-deadline-comes-and-goes-with-a-whimper",
    ],
  },
  {
    date: "2025-08-09",
    event: "Zelensky rejects cessions; European joint statement",
    parties: ["UA", "EU"],
    track: "peace",
    what: "Constitution; line of contact as start point; guarantees; pressure",
    outcome: "Red lines set",
    citations: [
      "https://www.politico.eu/article/zelenskyy-rejects-giving-up-land-to-end-war/",
      "https://news.liga.net/en/politics/news/current-contact-line-should-be-the-starting-point-of-negotiations---statement-of-european-leaders",
    ],
  },
  {
    date: "2025-08-11",
    event: 'Trump "feel-out meeting", "first two minutes"',
    parties: ["US"],
    track: "peace",
    what: '"there\'ll be some land swapping"',
    outcome: "Expectations lowered",
    citations: [
      "https://www.foxnews.com/world/trump-goes-after-zelenskyy-over-land-swapping-dispute-lays-out-feel-out-meeting-putin",
    ],
  },
  {
    date: "2025-08-12",
    event: "Dobropillia breakthrough; EU leaders statement",
    parties: ["RU", "UA", "EU"],
    track: "peace",
    what: "+110 km2 in a day (AFP-ISW)",
    outcome: null,
    citations: [
      "https://www.daily8.com/en/article/c02486792281f3eda691ddfcf7b7d625",
      "https://unn.ua/en/news/eu-leaders-made-a-statement-on-ukraine-ahead-of-trump-putin-meeting",
    ],
  },
  {
    date: "2025-08-13",
    event: "Trump-Zelensky-European video call; coalition call",
    parties: ["US", "UA", "EU"],
    track: "ceasefire",
    what: 'Ceasefire first; no de jure; guarantees; pressure if no movement; Trump "very severe consequences"',
    outcome: "Apparent alignment",
    citations: [
      "https://www.businesslive.co.za/bd/world/europe/2025-08-13-europe-and-kyiv-offer-ceasefire-terms-in-trump-call/",
    ],
  },
] as const satisfies readonly TimelineRow[];
