import type { SourcedMomentumPeriod } from "./momentum-period.ts";

/**
 * Net gain by month as other sources count it, to show the spread between sources.
 *
 * Unit: km2 per month. Sources: DeepState's own monthly reports, the UK Ministry of Defence, and ISW
 * without the Kursk region. DeepState and the ministry run about a fifth below AFP-ISW; all agree on
 * the turning points. All figures are cited; where a source gave a range, the middle is carried and
 * the note says so.
 */
export const otherSourceMonths = [
  {
    start: "2024-03-01",
    end: "2024-03-31",
    source: "DeepState (published)",
    km2: 39,
    note: "net occupied, DeepState own monthly report (Telegram) via press",
    citation: "https://n-pravda.in.ua/uk/news/v-deepstate-otsenili-tempyi-nastupleniya-1",
  },
  {
    start: "2024-05-01",
    end: "2024-05-31",
    source: "DeepState (published)",
    km2: 317,
    note: "net occupied, DeepState own monthly report (Telegram) via press",
    citation: "https://n-pravda.in.ua/uk/news/v-deepstate-otsenili-tempyi-nastupleniya-1",
  },
  {
    start: "2024-08-01",
    end: "2024-08-31",
    source: "DeepState (published)",
    km2: 363,
    note: "net occupied, DeepState own monthly report (Telegram) via press",
    citation: "https://n-pravda.in.ua/uk/news/v-deepstate-otsenili-tempyi-nastupleniya-1",
  },
  {
    start: "2024-11-01",
    end: "2024-11-30",
    source: "DeepState (published)",
    km2: 730,
    note: "net occupied, DeepState own monthly report (Telegram) via press",
    citation: "https://n-pravda.in.ua/uk/news/v-deepstate-otsenili-tempyi-nastupleniya-1",
  },
  {
    start: "2025-01-01",
    end: "2025-01-31",
    source: "DeepState (published)",
    km2: 325,
    note: "net occupied, DeepState own monthly report (Telegram) via press",
    citation: "https://n-pravda.in.ua/uk/news/v-deepstate-otsenili-tempyi-nastupleniya-1",
  },
  {
    start: "2025-03-01",
    end: "2025-03-31",
    source: "DeepState (published)",
    km2: 133,
    note: "net occupied, DeepState own monthly report (Telegram) via press",
    citation: "https://www.pravda.com.ua/eng/news/2025/04/1/7505499/",
  },
  {
    start: "2025-05-01",
    end: "2025-05-31",
    source: "DeepState (published)",
    km2: 449,
    note: "net occupied, DeepState own monthly report (Telegram) via press",
    citation:
      "https://expres.online/podrobitsi/za-tsey-rik-rosiya-zakhopila-ukrainskikh-teritoriy-ploshcheyu-yak-lyuksemburg-bild",
  },
  {
    start: "2025-06-01",
    end: "2025-06-30",
    source: "DeepState (published)",
    km2: 556,
    note: "net occupied, DeepState own monthly report (Telegram) via press",
    citation:
      "https://expres.online/podrobitsi/za-tsey-rik-rosiya-zakhopila-ukrainskikh-teritoriy-ploshcheyu-yak-lyuksemburg-bild",
  },
  {
    start: "2025-07-01",
    end: "2025-07-31",
    source: "DeepState (published)",
    km2: 564,
    note: "net occupied, DeepState own monthly report (Telegram) via press",
    citation: "https://we.ua/en/@prm.ua/p/92yy-1uiXYNR3FI-2V2",
  },
  {
    start: "2025-01-01",
    end: "2025-01-31",
    source: "ISW",
    km2: 427,
    note: "Ukraine only",
    citation: "https://aitopics.org/doc/news:747E59C5",
  },
  {
    start: "2025-02-01",
    end: "2025-02-28",
    source: "ISW",
    km2: 354,
    note: "Ukraine only",
    citation: "https://aitopics.org/doc/news:747E59C5",
  },
  {
    start: "2025-03-01",
    end: "2025-03-31",
    source: "ISW",
    km2: 203,
    note: "Ukraine only",
    citation: "https://aitopics.org/doc/news:747E59C5",
  },
  {
    start: "2025-01-01",
    end: "2025-01-31",
    source: "UK MoD",
    km2: 326,
    note: "gross/assessed seized;",
    citation: "https://aitopics.org/doc/news:747E59C5 (Al Jazeera 2025-04-10)",
  },
  {
    start: "2025-02-01",
    end: "2025-02-28",
    source: "UK MoD",
    km2: 196,
    note: "gross/assessed seized;",
    citation: "https://aitopics.org/doc/news:747E59C5 (Al Jazeera 2025-04-10)",
  },
  {
    start: "2025-03-01",
    end: "2025-03-31",
    source: "UK MoD",
    km2: 143,
    note: "gross/assessed seized;",
    citation: "https://aitopics.org/doc/news:747E59C5 (Al Jazeera 2025-04-10)",
  },
  {
    start: "2025-06-01",
    end: "2025-06-30",
    source: "UK MoD",
    km2: 525,
    note: 'gross/assessed seized; reported as range 500-550 ("as in June")',
    citation: "https://en.interfax.com.ua/news/general/1094749.html",
  },
  {
    start: "2025-07-01",
    end: "2025-07-31",
    source: "UK MoD",
    km2: 525,
    note: "gross/assessed seized; reported as range 500-550",
    citation: "https://en.interfax.com.ua/news/general/1094749.html",
  },
] as const satisfies readonly SourcedMomentumPeriod[];
