import type { AlaskaColumns } from "./row/columns.ts";

type Test = (row: AlaskaColumns) => boolean;

const ceasefire: Test = ({ ceasefireDay }) => ceasefireDay !== null;
const settlement: Test = ({ peaceDay }) => peaceDay !== null;
const reset: Test = ({ resetDay }) => resetDay !== null;
const framework: Test = ({ frameworkDay }) => frameworkDay !== null;

/**
 * Outcomes whose probabilities a batch reports: each at any time in the run, or, where its name ends so, at the end: in
 * force on the last day. Several may happen in one run, except `nothing`, which excludes every text in force and a framework.
 */
export const outcomes = {
  groundCeasefire: ({ groundCeasefireDay }) => groundCeasefireDay !== null,
  groundCeasefireAtEnd: ({ groundCeasefireAtEnd }) => groundCeasefireAtEnd,
  partialTruce: ({ partialTruceDay }) => partialTruceDay !== null,
  airTruce: ({ airTruceDay }) => airTruceDay !== null,
  airTruceAtEnd: ({ airTruceAtEnd }) => airTruceAtEnd,
  settlement,
  settlementAtEnd: ({ settlementAtEnd }) => settlementAtEnd,
  reset,
  resetAtEnd: ({ resetAtEnd }) => resetAtEnd,
  framework,
  ambiguous: ({ frameworkAmbiguous }) => frameworkAmbiguous === true,
  collapse: ({ collapses }) => collapses > 0,
  trilateral: ({ trilateralDay }) => trilateralDay !== null,
  coerced: (row) => row.coerced,
  sanctions: ({ majorSanctionsDay }) => majorSanctionsDay !== null,
  aidCut: ({ aidCutDay }) => aidCutDay !== null,
  nothing: (row) => !(ceasefire(row) || settlement(row) || reset(row) || framework(row)),
} as const satisfies Readonly<Record<string, Test>>;

/**
 * Names to stop a batch by that no table shows: a ceasefire of any kind adds a truce in the air to one on the ground, and
 * peace is a settlement.
 */
export const measures = { ceasefire, peace: settlement } as const satisfies Readonly<Record<string, Test>>;
