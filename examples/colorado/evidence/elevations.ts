/**
 * Elevations at which the rules of the river change, in feet above sea level.
 *
 * Source: the Interim Guidelines of December 2007 and the Drought Contingency Plan of 2019, as tabled in
 * https://github.com/Martin-McCoy/BOR (R/obj_powell_mead_elevations.R). The protected levels are those of California's
 * framework of 31 January 2023 (Colorado River Board of California).
 */
export const elevations = {
  mead: { firstShortage: 1075, secondShortage: 1050, thirdShortage: 1025, protect: 1000, powerPool: 950 },
  powell: { middleTier: 3575, lowerTier: 3525, protect: 3500, powerPool: 3490 },
} as const;

/**
 * Water that the three states may take from the river in a normal year, million acre-feet. Source: azcentral.com,
 * 11 April 2023.
 */
export const entitlements = { california: 4.4, arizona: 2.8, nevada: 0.3 } as const;
