import type { TimelineRow } from "./timeline-row.ts";

/**
 * Events of the war and the talks, February to June 2025, in order.
 *
 * Source: the press pages in `citations`. The track of an event is judgement; the rest is cited.
 * Drone figures in `outcome` are long-range drones launched, from Ukrainian Air Force counts.
 */
export const firstHalf = [
  {
    date: "2025-02-12",
    event: "Trump-Putin call",
    parties: ["US", "RU"],
    track: "peace",
    what: '"negotiations immediately"; mutual visits; ~90 min',
    outcome: "Talks opened bilaterally before Kyiv informed; 140 drones next night (pre-14d mean 96)",
    citations: ["https://news.cgtn.com/news/2025-02-13/news-1AWUDmN7dhm/p.html"],
  },
  {
    date: "2025-02-18",
    event: "Riyadh talks Rubio-Lavrov",
    parties: ["US", "RU"],
    track: "reset",
    what: "Restore embassy staffing; peace-talk team; explore economic cooperation",
    outcome: "Agreed in principle; Ukraine and Europe absent",
    citations: [
      "https://japantoday.com/category/world/top-russian-and-us-officials-are-set-to-hold-talks-on-ukraine-war-without-kyiv",
    ],
  },
  {
    date: "2025-02-28",
    event: "Oval Office row",
    parties: ["US", "UA"],
    track: "arms",
    what: 'Minerals deal signing; Zelensky asks for guarantees; Trump: "you don\'t have the cards", "make a deal or we\'re out"',
    outcome: "Deal unsigned, lunch cancelled",
    citations: [
      "https://www.upi.com/Top_News/US/2025/03/04/president-Donald-Trump-pauses-ukraine-military-aid/7421741056544/",
    ],
  },
  {
    date: "2025-03-03",
    event: "US pauses military aid (then intelligence sharing)",
    parties: ["US", "UA"],
    track: "arms",
    what: "Pressure on Kyiv",
    outcome: "Lifted 11 Mar after Jeddah",
    citations: [
      "https://www.upi.com/Top_News/US/2025/03/04/president-Donald-Trump-pauses-ukraine-military-aid/7421741056544/",
    ],
  },
  {
    date: "2025-03-11",
    event: "Jeddah US-Ukraine talks",
    parties: ["US", "UA"],
    track: "ceasefire",
    what: "30-day interim full ceasefire, conditional on Russian reciprocity",
    outcome: "Ukraine accepts; US resumes aid/intel; Russia did not accept",
    citations: ["https://www.scoontv.com/us-to-reinstate-aid-to-ukraine-after-saudi-cease-fire-talks/"],
  },
  {
    date: "2025-03-18",
    event: "Trump-Putin call",
    parties: ["US", "RU"],
    track: "ceasefire",
    what: "Trump wants 30-day; Putin offers 30-day energy-strike halt, demands stop to foreign arms/intelligence and mobilisation for full ceasefire",
    outcome: "Energy/infrastructure truce + Black Sea talks; 145 drones next night",
    citations: ["https://thegaze.media/news/trump-and-putin-agree-to-partial-ceasefire-in-ukraine"],
  },
  {
    date: "2025-03-25",
    event: "Riyadh technical talks; Black Sea",
    parties: ["US", "RU", "UA"],
    track: "ceasefire",
    what: "Safe navigation + energy-strike ban",
    outcome: "Russia conditions Black Sea on sanctions relief (Rosselkhozbank/SWIFT); not implemented",
    citations: ["https://gcaptain.com/us-says-russia-and-ukraine-agree-to-ceasefire-in-the-black-sea"],
  },
  {
    date: "2025-04-17",
    event: 'Witkoff "final offer" (Paris)',
    parties: ["US", "EU", "UA"],
    track: "peace",
    what: "De jure US recognition of Crimea; de facto rest on current line; no NATO; sanctions lifted; US-RU energy cooperation; ZNPP under US",
    outcome: "Counter-text from UA/Europe in London 23 Apr",
    citations: [
      "https://babel.ua/en/news/117455-legally-russian-crimea-ukraine-s-control-over-the-occupied-part-of-kharkiv-region-reuters-published-the-final-us-plan",
    ],
  },
  {
    date: "2025-04-18",
    event: "Energy moratorium expires",
    parties: ["RU", "UA"],
    track: "ceasefire",
    what: "30 days from 18 Mar",
    outcome: "Not renewed; mutual violation claims",
    citations: [
      "https://avia-pro.net/news/rossiya-ne-stala-prodlevat-moratoriy-na-udary-po-energoobektam-ukrainy",
    ],
  },
  {
    date: "2025-04-19",
    event: "Easter truce (30 h)",
    parties: ["RU", "UA"],
    track: "ceasefire",
    what: "Unilateral Putin truce 18:00 Sat to 24:00 Sun; Zelensky offers 30-day extension",
    outcome: "Not extended; violations alleged both ways",
    citations: [
      "https://brandvm.com/post/putin-easter-truce-ukraine",
      "https://unn.ua/en/news/the-kremlin-stated-that-putin-did-not-give-the-command-to-extend-the-easter-truce",
    ],
  },
  {
    date: "2025-04-23",
    event: "London counterproposal",
    parties: ["UA", "EU", "US"],
    track: "peace",
    what: "UA/European text answering the Paris text; differs on order of territory talks, timing of sanctions relief, guarantees, army size (Reuters)",
    outcome: "No agreed text",
    citations: ["https://arynews.tv/documents-expose-differences-over-u-s-peace-drive-for-ukraine/"],
  },
  {
    date: "2025-04-24",
    event: 'Large strike on Kyiv; "Vladimir, STOP!"',
    parties: ["RU", "US"],
    track: "ceasefire",
    what: "Trump public rebuke",
    outcome: "No sanction",
    citations: [
      "https://okmagazine.com/p/donald-trump-applauds-receiving-nobel-peace-prize-ending-russia-ukraine-war/",
    ],
  },
  {
    date: "2025-04-30",
    event: "Minerals deal signed",
    parties: ["US", "UA"],
    track: "arms",
    what: "50/50 Reconstruction Investment Fund; no debt for past aid; aid counts as US contribution",
    outcome: "Signed",
    citations: ["https://www.lucorg.com/?p=19522"],
  },
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
] as const satisfies readonly TimelineRow[];
