import type { RowRecipe, RunView } from "@summitry/core";
import type { Party } from "../interests/interest.ts";
import { paymentInForce } from "../interests/sight.ts";
import type { Plan } from "../tables/plan.ts";
import type { Funding } from "../tables/funding.ts";
import type { ColoradoTables } from "../tables/index.ts";
import { columns, type ColoradoColumns } from "./columns.ts";

/** Folds a run's events into its columns. */
export const coloradoRow: RowRecipe<ColoradoColumns, ColoradoTables> = {
  columns,
  start: () => ({
    planDay: null,
    planVolume: null,
    planCalifornia: null,
    planBasis: null,
    planPaid: null,
    planPrice: null,
    planAtEnd: false,
    fundingDay: null,
    fundingPaid: null,
    fundingPrice: null,
    saltonSea: false,
    noticeDay: null,
    draftDay: null,
    withdrawnDay: null,
    shelvedDay: null,
    imposedDay: null,
    collapses: 0,
    meetings: 0,
    blockedBy: null,
    ownLinesCrossed: 0,
    meadLow: Number.POSITIVE_INFINITY,
    worthCalifornia: 0,
    worthArizona: 0,
    worthNevada: 0,
    worthInterior: 0,
  }),
  on: {
    day: (row, _event, { world }) =>
      void (row.meadLow = Math.min(row.meadLow, world.inputs["mead"] ?? row.meadLow)),
    open: (row) => void (row.meetings += 1),
    sign: (row, event, view) => {
      if (event.crosses.some(({ holder }) => event.signatories.includes(holder))) row.ownLinesCrossed += 1;
      if (event.table === "funding") noteFunding(row, event.day, event.outcome);
      else notePlan(row, event.day, event.outcome, view);
    },
    adjourn: (row, { blockedBy }) => {
      if (blockedBy.length > 0) row.blockedBy ??= blockedBy.join("+");
    },
    collapse: (row) => void (row.collapses += 1),
    move: (row, { day, move }) => {
      if (move === "notice") row.noticeDay ??= day;
      if (move === "draft") row.draftDay ??= day;
      if (move === "withdraw") row.withdrawnDay ??= day;
      if (move === "shelve") row.shelvedDay ??= day;
      if (move === "impose") row.imposedDay ??= day;
    },
  },
  finish(row, view) {
    row.planAtEnd = view.turn("california", "plan").inForce("plan") !== null;
    row.worthCalifornia = worthAtEnd("california", view);
    row.worthArizona = worthAtEnd("arizona", view);
    row.worthNevada = worthAtEnd("nevada", view);
    row.worthInterior = worthAtEnd("interior", view);
  },
};

function noteFunding(row: ColoradoColumns, day: number, { paid, price, saltonSea }: Funding): void {
  if (row.fundingDay !== null) return;
  row.fundingDay = day;
  row.fundingPaid = paid;
  row.fundingPrice = price;
  row.saltonSea = saltonSea !== "nothing";
}

function notePlan(
  row: ColoradoColumns,
  day: number,
  { volume, california, basis }: Plan,
  view: RunView,
): void {
  if (row.planDay !== null) return;
  const { paid, price } = paymentInForce(view.turn("interior", "plan"));
  row.planDay = day;
  row.planVolume = volume;
  row.planCalifornia = california;
  row.planBasis = basis;
  row.planPaid = Math.min(paid, volume);
  row.planPrice = paid === 0 ? null : 1000 * price;
}

function worthAtEnd(party: Party, { turn }: RunView): number {
  const seat = turn(party, "plan");
  const plan = seat.inForce("plan");
  return plan === null ? seat.reservation : seat.utility(plan.outcome);
}
