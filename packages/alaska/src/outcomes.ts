import type { AlaskaColumns } from "./row/columns.ts";

type Test = (row: AlaskaColumns) => boolean;

const ceasefire: Test = ({ ceasefireDay }) => ceasefireDay !== null;
const peace: Test = ({ peaceDay }) => peaceDay !== null;
const reset: Test = ({ resetDay }) => resetDay !== null;
const framework: Test = ({ frameworkDay }) => frameworkDay !== null;
const ambiguous: Test = ({ frameworkAmbiguous }) => frameworkAmbiguous === true;
const collapse: Test = ({ collapseDay }) => collapseDay !== null;
const trilateral: Test = ({ trilateralDay }) => trilateralDay !== null;
const coerced: Test = (row) => row.coerced;
const sanctions: Test = ({ majorSanctionsDay }) => majorSanctionsDay !== null;
const aidCut: Test = ({ aidCutDay }) => aidCutDay !== null;
const nothing: Test = (row) => !(ceasefire(row) || peace(row) || reset(row) || framework(row));

/**
 * Outcomes whose probabilities a batch reports. Several may happen in one run, except `nothing`, which excludes the
 * others.
 */
export const outcomes = {
  ceasefire,
  peace,
  reset,
  framework,
  ambiguous,
  collapse,
  trilateral,
  coerced,
  sanctions,
  aidCut,
  nothing,
} as const;
