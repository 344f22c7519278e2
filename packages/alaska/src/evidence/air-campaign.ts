/** Launches against Ukraine in one month. */
export interface AirCampaignMonth {
  /** ISO month. */
  readonly month: string;
  readonly source: string;
  /** Long-range drones launched, decoys included unless the note says otherwise. */
  readonly longRangeDrones: number;
  /** Missiles launched; null: not given. */
  readonly missiles: number | null;
  readonly note: string | null;
  readonly citation: string;
}

/**
 * Long-range drones and missiles launched per month, June and July 2025.
 *
 * Unit: launches per month. Source: Ukrainian Air Force counts as published by AFP, and a public
 * statement of President Zelensky, which counts differently. Cited; June is implied by the growth to July.
 */
export const airCampaignMonths = [
  {
    month: "2025-06",
    source: "AFP (UA AF)",
    longRangeDrones: 5430,
    missiles: null,
    note: 'implied: July 6297 was "up nearly 16%"',
    citation: "https://www.daily8.com/en/article/6240c65cc92e962cd4bbadf5443230b7",
  },
  {
    month: "2025-07",
    source: "AFP (UA AF)",
    longRangeDrones: 6297,
    missiles: 198,
    note: "record",
    citation: "https://www.daily8.com/en/article/6240c65cc92e962cd4bbadf5443230b7",
  },
  {
    month: "2025-07",
    source: "Zelensky (claim)",
    longRangeDrones: 3800,
    missiles: 260,
    note: '"over 3,800 Shahed" (excl. decoys), "almost 260 missiles", 5,100 glide bombs',
    citation:
      "https://www.lasicilia.it/ultimi-aggiornamenti/afp-a-luglio-record-di-6-297-droni-russi-contro-lucraina-2576019/",
  },
] as const satisfies readonly AirCampaignMonth[];

/** Mean daily rate of long-range drones over a period. */
export interface DroneRate {
  /** ISO first day. */
  readonly start: string;
  /** ISO last day, inclusive. */
  readonly end: string;
  /** Long-range drones launched per day. */
  readonly perDay: number;
  readonly basis: string;
}

/** Daily rates before the summit. Nobody announced the lower rate of August. */
export const droneRates = [
  {
    start: "2025-07-01",
    end: "2025-07-31",
    perDay: 203,
    basis: "6297 launches in 31 days, the AFP row of airCampaignMonths",
  },
  {
    start: "2025-08-01",
    end: "2025-08-14",
    perDay: 74,
    basis: "Ukrainian Air Force daily counts, no address on record",
  },
] as const satisfies readonly DroneRate[];

/**
 * Drone rate in the three days after a Trump-Putin call over that of the fortnight before it, for the
 * six calls from February to July 2025 (five of them are rows of the timeline).
 *
 * Unit: ratio; 1 is no change. Computed from Ukrainian Air Force daily counts, no address on record.
 */
export const droneRateAfterCalls = { calls: 6, low: 1.0, median: 1.3, high: 2.2 } as const;

/** Days after a call over which `droneRateAfterCalls` was measured. */
export const daysAfterCalls = 3;
