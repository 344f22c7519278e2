import type { Citation } from "./citation.ts";

/** The four oblasts that Russia claims besides Crimea; the sources give one figure for the two southern ones. */
export type ControlledArea = "Donetsk" | "Luhansk" | "Zaporizhzhia and Kherson";

/** A published share of an oblast under Russian control. */
export interface ControlShare {
  /** ISO day the share stands for. */
  readonly date: string;
  readonly area: ControlledArea;
  /** The share as published, in per cent. */
  readonly text: string;
  /** The same as a fraction of the area, 0 to 1. */
  readonly share: number;
  /** How to read `share`: the figure itself, a rounded one, or a lower bound. */
  readonly reading: "figure" | "about" | "at least";
  readonly source: string;
  /** What the source counts; null: it does not say. */
  readonly note: string | null;
  readonly citation: string;
}

/**
 * Shares under Russian control as published from 31 July to 13 August 2025.
 *
 * Unit: fraction of the area. Sources: AFP, from ISW data (land controlled or claimed), and Reuters.
 * All cited; taking Luhansk's "about 100" per cent as 1 is judgement.
 */
export const controlShares = [
  {
    date: "2025-07-31",
    area: "Donetsk",
    text: "78",
    share: 0.78,
    reading: "figure",
    source: "AFP-ISW",
    note: "fully or partially controlled",
    citation: "https://www.bssnews.net/international/297949",
  },
  {
    date: "2025-08-12",
    area: "Donetsk",
    text: "79",
    share: 0.79,
    reading: "figure",
    source: "AFP-ISW",
    note: "controlled or claimed",
    citation:
      "https://asb-media.info/en/massive-expansion-of-russian-territory-in-ukraine-over-past-24-hours-in-the-previous-year-2",
  },
  {
    date: "2025-08-13",
    area: "Donetsk",
    text: ">70",
    share: 0.7,
    reading: "at least",
    source: "Reuters",
    note: null,
    citation: "Reuters, 13 Aug 2025",
  },
  {
    date: "2025-08-13",
    area: "Luhansk",
    text: "about 100",
    share: 1,
    reading: "about",
    source: "Reuters",
    note: null,
    citation: "Reuters, 13 Aug 2025",
  },
  {
    date: "2025-08-13",
    area: "Zaporizhzhia and Kherson",
    text: "73",
    share: 0.73,
    reading: "figure",
    source: "Reuters",
    note: null,
    citation: "Reuters, 13 Aug 2025",
  },
] as const satisfies readonly ControlShare[];

/**
 * Area of each of the four oblasts.
 *
 * Unit: km2, inland waters included. The commonly published areas, which go back to Ukraine's
 * official statistics; the list cited for them gives 27,180 for Zaporizhzhia, most others 27,183.
 */
export const oblastAreas = {
  Donetsk: 26_517,
  Luhansk: 26_684,
  Zaporizhzhia: 27_183,
  Kherson: 28_461,
} as const;

/** Where `oblastAreas` can be looked up. */
export const oblastAreasCitation: Citation = {
  source: "https://en.wikipedia-on-ipfs.org/wiki/List_of_Ukrainian_oblasts_and_territories_by_area",
  date: null,
};

/** The four oblasts together: 108,845 km2. Turns a gain in km2 into a change of the share held. */
export const claimedKm2 =
  oblastAreas.Donetsk + oblastAreas.Luhansk + oblastAreas.Zaporizhzhia + oblastAreas.Kherson;

/** Share of the four oblasts together, 0 to 1, from the share held of each, weighted by area. */
export function overallShare(held: Readonly<Record<ControlledArea, number>>): number {
  const southKm2 = oblastAreas.Zaporizhzhia + oblastAreas.Kherson;
  const heldKm2 =
    held.Donetsk * oblastAreas.Donetsk +
    held.Luhansk * oblastAreas.Luhansk +
    held["Zaporizhzhia and Kherson"] * southKm2;
  return heldKm2 / claimedKm2;
}

/**
 * Share of the four oblasts held on the eve of the summit: 0.811.
 *
 * Computed from the latest figure for each area (Donetsk 0.79 on 12 August, Luhansk 1, the southern
 * two 0.73 on 13 August). Donetsk counts claimed land too; at 6,600 km2 unoccupied there (0.75 held)
 * the whole comes to 0.801. Which figure to take is judgement.
 */
export const controlShareHeld = overallShare({
  Donetsk: 0.79,
  Luhansk: 1,
  "Zaporizhzhia and Kherson": 0.73,
});

/** A figure about control that rests on other rows, or on no address on record. */
export interface ControlFigure {
  readonly says: string;
  readonly value: number;
  readonly unit: string;
  /** ISO date it stands for. */
  readonly date: string;
  readonly basis: string;
}

/** Figures to check the scenario against. None is a source of its own: each `basis` says why. */
export const controlFigures = [
  {
    says: "all four oblasts together, share held",
    value: 0.81,
    unit: "fraction of the four oblasts",
    date: "2025-08-13",
    basis: "computed from controlShares, weighted by oblastAreas; rounded",
  },
  {
    says: "unoccupied part of Donetsk oblast",
    value: 6_600,
    unit: "km2",
    date: "2025-08-13",
    basis: "reported before the summit, no address on record; about a quarter of the oblast",
  },
  {
    says: "points of control gained in 138 days at 450 km2 a month",
    value: 2,
    unit: "percentage points of the four oblasts",
    date: "2025-08-14",
    basis: "computed from claimedKm2, all gain counted inside the four oblasts; rounded from 1.9",
  },
] as const satisfies readonly ControlFigure[];
