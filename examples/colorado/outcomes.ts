import { dayOf } from "./calendar.ts";
import type { ColoradoColumns } from "./row/columns.ts";

type Test = (row: ColoradoColumns) => boolean;

const plan: Test = ({ planDay }) => planDay !== null;
const imposed: Test = ({ imposedDay }) => imposedDay !== null;
/** From the draft of 11 April 2023 to 30 June, in a run as in the record. */
const SPRING = [dayOf("2023-04-01"), dayOf("2023-06-30")] as const;

/** Outcomes whose probabilities a batch reports. `stalemate` excludes both `plan` and `imposed`; the others overlap. */
export const outcomes = {
  plan,
  planInSpring: ({ planDay }) => planDay !== null && planDay >= SPRING[0] && planDay <= SPRING[1],
  planOfThree: ({ planVolume }) => planVolume !== null && planVolume >= 2.5 && planVolume <= 3.5,
  planMostlyPaid: ({ planVolume, planPaid }) => planVolume !== null && 2 * (planPaid ?? 0) > planVolume,
  givenUp: ({ collapses }) => collapses > 0,
  imposed,
  stalemate: (row) => !plan(row) && !imposed(row),
  blocked: ({ blockedBy }) => blockedBy !== null,
} as const satisfies Readonly<Record<string, Test>>;

/** Steps on the way, to stop a batch by, that no table shows. */
export const measures = {
  funding: ({ fundingDay }) => fundingDay !== null,
  draft: ({ draftDay }) => draftDay !== null,
} as const satisfies Readonly<Record<string, Test>>;
