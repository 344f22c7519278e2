import { claims } from "@summitry/plots";

/** Claims about a difference in a share of runs: the only ones that have an axis in common. */
export function inOverview(findings) {
  return findings.filter(({ share, single }) => share && !single);
}

/** The claims about shares of runs, with their verdicts. */
export function overviewFigure(findings) {
  const rows = inOverview(findings).map(({ id, difference, verdict, expects }) => ({
    ...difference,
    id: `${id} (${typeof expects === "string" ? expects : "hardly any"})`,
    verdict,
  }));
  return claims(rows, {
    subtitle:
      "Differences in shares of runs between variants on the same seeds, with 95 % intervals. In brackets: the difference that the claim expects.",
  });
}
