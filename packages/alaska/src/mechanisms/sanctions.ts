import { mechanism, type WorldView } from "@summitry/core";
import { timelineEvidence } from "../evidence/timeline-evidence.ts";
import {
  europeLastPackage,
  europeSanctionsGap,
  sanctionsAmerican,
  sanctionsCost,
  sanctionsFull,
  sanctionsPackage,
  sanctionsPart,
} from "../parameters/sanctions.ts";
import { reliefIn } from "../tables/relief.ts";

/**
 * New sanctions against Russia since the eve of the summit, American and European apart.
 *
 * Formula: a threat carried out adds `sanctions.full`, in part `sanctions.part`; a European package `sanctions.package`,
 * and Europe takes off as much when it eases them. American relief in a ceasefire or a settlement that enters into force
 * takes off its share of the American ones, and that of a reset step by step (resetRelief); the European ones are not for
 * the two presidents to lift. They cost Putin `sanctions.bite` * (a * sanctionsUS * (1 - resetRelief) + (1 - a) * sanctionsEurope),
 * with a = `sanctions.americanShare`, whether he signs or not; a text spares him only the share of the American ones that it
 * takes back.
 */
export const sanctions = mechanism({
  id: "sanctions",
  because: "sanctions cost Russia until whoever imposed them lifts them",
  evidence: timelineEvidence("2025-07-14", "2025-08-06"),
  quantities: {
    sanctionsUS: { unit: "share of full sanctions", low: 0, high: 1, neutral: 0 },
    sanctionsEurope: { unit: "share of full sanctions", low: 0, high: 1, neutral: 0 },
  },
  parameters: [
    sanctionsCost,
    sanctionsAmerican,
    sanctionsFull,
    sanctionsPart,
    sanctionsPackage,
    europeSanctionsGap,
    europeLastPackage,
  ],
  on: {
    move: (view, { by, move }) => {
      if (by === "europe") {
        const part = view.amount(sanctionsPackage);
        if (move === "sanction") return { sanctionsEurope: within(view.quantity("sanctionsEurope") + part) };
        return move === "ease" ? { sanctionsEurope: within(view.quantity("sanctionsEurope") - part) } : {};
      }
      if (move === "sanction") return imposed(view, view.amount(sanctionsFull));
      return move === "penalise" ? imposed(view, view.amount(sanctionsPart)) : {};
    },
    force: (view, { table, text }) => {
      const before = view.quantity("sanctionsUS");
      const signed = view.inForce(table);
      if (before === 0 || signed?.id !== text || table === "reset") return {};
      return { sanctionsUS: before * (1 - reliefIn(table, signed.outcome)) };
    },
  },
});

function imposed(view: WorldView, more: number) {
  return { sanctionsUS: within(view.quantity("sanctionsUS") + more) };
}

function within(share: number): number {
  return Math.max(0, Math.min(1, share));
}
