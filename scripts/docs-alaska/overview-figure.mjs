import { claims } from "@summitry/plots";
import { verdictSummary } from "../../packages/cli/dist/tables/claims-table.js";

/** Claims about a difference in a share of runs: the only ones that have an axis in common. */
export function inOverview(findings) {
  return findings.filter(({ share, single }) => share && !single);
}

/** The claims about shares of runs, with their verdicts; what became of all claims stands beside it, lest some pass for all. */
export function overviewFigure(findings) {
  const rows = inOverview(findings).map(({ id, difference, verdict, expects }) => ({
    ...difference,
    id: `${id} (${typeof expects === "string" ? expects : "hardly any"})`,
    verdict,
  }));
  return claims(rows, {
    finding: verdictSummary(rows).replace(":", " about shares of runs:").replace(/\.$/, ""),
    subtitle: `${verdictSummary(findings).replace(":", ", of which most are measured otherwise:")} Here: differences in shares of runs between variants on the same seeds, with 95 % intervals. In brackets: the difference that the claim expects.`,
  });
}
