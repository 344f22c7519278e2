import type { LabelledLine, Phrasing } from "@summitry/core";
import type { ColoradoRow } from "../scenario.ts";

const bases = {
  priority: "taken by priority",
  losses: "with losses charged to every user",
  pledges: "as pledges of each state",
} as const;

/** What stood at the end of a run: the plan, the money, the statement and the lake. */
export function whatStood(row: ColoradoRow, say: Phrasing): readonly LabelledLine[] {
  return [
    { heading: "Plan", says: plan(row, say) },
    { heading: "Money", says: money(row, say) },
    { heading: "Statement", says: statement(row, say) },
    { heading: "Lake Mead", says: `lowest at ${say.whole(row.meadLow)} feet` },
  ];
}

function plan(row: ColoradoRow, say: Phrasing): string {
  const { planDay, planVolume, planCalifornia, planBasis, planPaid, planAtEnd } = row;
  if (planDay === null || planBasis === null) return "none";
  const size = `${planVolume} million acre-feet through 2026, ${bases[planBasis]}`;
  const paid = planPaid === 0 ? "none of it paid for" : `${planPaid} of it paid for`;
  const since = `from ${say.date(planDay)}${planAtEnd ? "" : ", and given up again"}`;
  return `${size}, ${planCalifornia} per cent of it by California, ${paid}; in force ${since}`;
}

function money({ fundingDay, fundingPaid, fundingPrice, saltonSea }: ColoradoRow, say: Phrasing): string {
  if (fundingDay === null) return "none";
  const sea = saltonSea ? ", and $250 million for the Salton Sea" : "";
  const rate = `$${fundingPrice} an acre-foot in California`;
  return `for ${fundingPaid} million acre-feet, at ${rate}${sea}; from ${say.date(fundingDay)}`;
}

function statement(row: ColoradoRow, say: Phrasing): string {
  const { noticeDay, draftDay, withdrawnDay, shelvedDay, imposedDay } = row;
  if (noticeDay === null) return "none";
  const begun = `announced on ${say.date(noticeDay)}`;
  const drafted = draftDay === null ? begun : `${begun}, drafted on ${say.date(draftDay)}`;
  if (imposedDay !== null) return `${drafted}, cuts imposed on ${say.date(imposedDay)}`;
  if (withdrawnDay !== null) return `${drafted}, withdrawn on ${say.date(withdrawnDay)}`;
  return shelvedDay === null ? drafted : `${drafted}, shelved on ${say.date(shelvedDay)}`;
}
