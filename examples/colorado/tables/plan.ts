import { agenda, stackedAlternatingOffers, table, type OutcomeIn } from "@summitry/core";
import { monthly } from "../calendar.ts";

/**
 * What a Lower Basin plan settles. The first volume is California's pledge alone, the largest what the call of
 * 2022 asks for.
 */
export const planAgenda = agenda(
  {
    volume: [1.6, 2, 2.5, 3, 3.5, 4, 6], // saved through 2026
    california: [20, 35, 45, 53, 59], // California's part of it
    basis: ["priority", "losses", "pledges"], // why each state gives what it gives
  },
  {
    excludes: ({ basis, california }) =>
      (basis === "priority" && california !== 20) || (basis === "losses" && california !== 59),
    words: {
      volume: { unit: "million acre-feet", label: "savings of" },
      california: { unit: "per cent", label: "California's part" },
    },
  },
);

/** An outcome of the table. */
export type Plan = OutcomeIn<typeof planAgenda>;

/**
 * Nevada's part of any plan, per cent: 285,000 of 3,000,000 acre-feet. Source: blackchronicle.com, after NBC, 24
 * May 2023.
 */
export const NEVADA = 9.5;

/** The states and Interior meet in the middle of every month, when Reclamation publishes its projections. */
export const planTable = table({
  agenda: planAgenda,
  protocol: stackedAlternatingOffers({ rounds: 6 }),
  seats: (view) =>
    view.quantity("imposed") === 1 || view.inForce("plan") !== null
      ? []
      : ["nevada", "arizona", "california", "interior"],
  meets: monthly("15", "2022-07-15"),
});
