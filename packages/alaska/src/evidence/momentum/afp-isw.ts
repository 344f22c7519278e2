import type { MomentumPeriod } from "./momentum-period.ts";

/**
 * Net Russian territorial gain by month, May 2024 to July 2025: fifteen whole months.
 *
 * Unit: km2 per month. Source: Agence France-Presse, from map data of the Institute for the Study of
 * War (ISW); land fully or partly controlled and land claimed by Russia both count, so the level runs
 * above that of the sources in `other-sources.ts`. All figures are cited, none is judgement.
 */
export const afpIswMonths = [
  {
    start: "2024-05-01",
    end: "2024-05-31",
    km2: 449,
    note: null,
    citation:
      "https://www.themoscowtimes.com/2024/07/31/russian-territorial-gains-in-july-roughly-the-size-of-washington-dc-afp-a85894",
  },
  {
    start: "2024-06-01",
    end: "2024-06-30",
    km2: 129,
    note: null,
    citation: "https://english.aawsat.com/world/5046004-russia-seizes-almost-200-km2-ukraine-july",
  },
  {
    start: "2024-07-01",
    end: "2024-07-31",
    km2: 198,
    note: "covers 1-30 Jul",
    citation: "https://english.aawsat.com/world/5046004-russia-seizes-almost-200-km2-ukraine-july",
  },
  {
    start: "2024-08-01",
    end: "2024-08-31",
    km2: 477,
    note: null,
    citation: "https://www.urdupoint.com/en/world/russias-august-advances-in-ukraine-biggest-s-1859299.html",
  },
  {
    start: "2024-09-01",
    end: "2024-09-30",
    km2: 459,
    note: null,
    citation:
      "https://www.spacewar.com/reports/Russia_advanced_478_sq_km_into_Ukraine_in_October_record_since_2022_AFP_analysis_of_ISW_data_999.html",
  },
  {
    start: "2024-10-01",
    end: "2024-10-31",
    km2: 610,
    note: null,
    citation:
      "https://www.themoscowtimes.com/2024/12/02/russias-november-advance-in-ukraine-largest-since-march-2022-afp-analysis-a87202",
  },
  {
    start: "2024-11-01",
    end: "2024-11-30",
    km2: 725,
    note: null,
    citation:
      "https://www.themoscowtimes.com/2024/12/02/russias-november-advance-in-ukraine-largest-since-march-2022-afp-analysis-a87202",
  },
  {
    start: "2024-12-01",
    end: "2024-12-31",
    km2: 476,
    note: "465 in first 30 days reported 31 Dec",
    citation: "https://www.arabnews.pk/node/2592291/world",
  },
  {
    start: "2025-01-01",
    end: "2025-01-31",
    km2: 431,
    note: null,
    citation: "https://www.arabnews.pk/node/2592291/world",
  },
  {
    start: "2025-02-01",
    end: "2025-02-28",
    km2: 389,
    note: null,
    citation: "https://www.arabnews.pk/node/2592291/world",
  },
  {
    start: "2025-03-01",
    end: "2025-03-31",
    km2: 240,
    note: null,
    citation: "https://www.bssnews.net/international/297949",
  },
  {
    start: "2025-04-01",
    end: "2025-04-30",
    km2: 379,
    note: null,
    citation: "https://www.bssnews.net/international/297949",
  },
  {
    start: "2025-05-01",
    end: "2025-05-31",
    km2: 507,
    note: null,
    citation: "https://www.bssnews.net/international/297949",
  },
  {
    start: "2025-06-01",
    end: "2025-06-30",
    km2: 588,
    note: null,
    citation: "https://www.bssnews.net/international/288023",
  },
  {
    start: "2025-07-01",
    end: "2025-07-31",
    km2: 634,
    note: "gross 713 taken, 79 retaken by Ukraine",
    citation: "https://www.bssnews.net/international/297949",
  },
] as const satisfies readonly MomentumPeriod[];
