import type { ColoradoRow } from "../scenario.ts";

/** A line with a heading. */
interface Line {
  readonly heading: string;
  readonly says: string;
}

const bases = {
  priority: "taken by priority",
  losses: "with losses charged to every user",
  pledges: "as pledges of each state",
} as const;

/** What stood at the end of a run: the plan, the money, the statement and the lake. */
export function ending(row: Ended, dateOf: (day: number) => string): readonly Line[] {
  return [
    { heading: "Plan", says: plan(row, dateOf) },
    { heading: "Money", says: funding(row, dateOf) },
    { heading: "Statement", says: statement(row, dateOf) },
    {
      heading: "Lake Mead",
      says: `lowest at ${row.meadLow.toLocaleString("en-US", { maximumFractionDigits: 0 })} feet`,
    },
  ];
}

/** The columns that are told. */
type Ended = Pick<
  ColoradoRow,
  | "planDay"
  | "planVolume"
  | "planCalifornia"
  | "planBasis"
  | "planPaid"
  | "planAtEnd"
  | "fundingDay"
  | "fundingPaid"
  | "fundingPrice"
  | "noticeDay"
  | "draftDay"
  | "shelvedDay"
  | "imposedDay"
  | "meadLow"
>;

function plan(row: Ended, dateOf: (day: number) => string): string {
  const { planDay, planVolume, planCalifornia, planBasis, planPaid, planAtEnd } = row;
  if (planDay === null || planBasis === null) return "none";
  const size = `${planVolume} million acre-feet through 2026, ${bases[planBasis]}, ${planCalifornia} per cent of it by California`;
  const paid = planPaid === 0 ? "none of it paid for" : `${planPaid} of it paid for`;
  return `in force from ${dateOf(planDay)}${planAtEnd ? "" : ", and given up again"}: ${size}; ${paid}`;
}

function funding({ fundingDay, fundingPaid, fundingPrice }: Ended, dateOf: (day: number) => string): string {
  if (fundingDay === null) return "none";
  return `from ${dateOf(fundingDay)} for ${fundingPaid} million acre-feet, at $${fundingPrice} an acre-foot in California`;
}

function statement(row: Ended, dateOf: (day: number) => string): string {
  const { noticeDay, draftDay, shelvedDay, imposedDay } = row;
  if (imposedDay !== null) return `cuts imposed on ${dateOf(imposedDay)}`;
  if (shelvedDay !== null) return `drafted, and shelved on ${dateOf(shelvedDay)}`;
  if (draftDay !== null) return `drafted on ${dateOf(draftDay)}`;
  return noticeDay === null ? "none" : `notice given on ${dateOf(noticeDay)}`;
}
