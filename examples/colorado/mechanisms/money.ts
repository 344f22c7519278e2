import { mechanism } from "@summitry/core";
import { dayOf } from "../calendar.ts";
import { fundSize } from "../parameters/money.ts";

/** The day on which the Inflation Reduction Act was signed. */
const SIGNED = dayOf("2022-08-16");

/**
 * Federal money pays for water.
 *
 * Formula: the fund is 0 until the Inflation Reduction Act is signed on 16 August 2022, and `money.fund` from then
 * on. The federal table meets only while there is a fund, and Interior signs nothing that costs more.
 */
export const money = mechanism({
  id: "money",
  because: "water that is paid for costs a state less",
  evidence: [fundSize],
  parameters: [fundSize],
  quantities: { fund: { unit: "billion dollars", low: 0, high: 10, neutral: 0 } },
  on: { day: (view) => ({ fund: view.day < SIGNED ? 0 : view.amount(fundSize) }) },
});
