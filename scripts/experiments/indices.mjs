import { register } from "tsx/esm/api";
import { percent, table } from "./print.mjs";

const REPLICATIONS = 1_000;
const POINTS = 1_024;

/** How often the intervals of sensitivity indices hold closed forms, and how often an input is told from noise. */
export async function indices() {
  register();
  const { coverages, givenCoverages } = await import("../../packages/monte-carlo/test/indices/coverage.ts");
  const all = [...coverages(POINTS, REPLICATIONS), ...givenCoverages(POINTS, REPLICATIONS)];
  const cells = (shares) => shares.map((share) => percent(share).replace(" %", "")).join(", ");
  return table(
    [
      "function",
      "index",
      `its interval holds the closed form, % of ${REPLICATIONS} batches, input by input`,
      "told from noise, %",
    ],
    all.map(({ name, index, shares, told }) => [name, index, cells(shares), cells(told)]),
  );
}
