import { mechanism, type WorldView } from "@summitry/core";
import { claimOf } from "../evidence/article.ts";
import { disputes, hiddenShare } from "../parameters/wording.ts";

const MONTH = 30;

/**
 * A broad framework is easier to sign, read differently by each, and likelier to fall apart.
 *
 * Formula: broad wording hides the share `ambiguity.latitude` of a text: of the losses of every issue 2 * latitude * optimism and of its
 * gains 2 * latitude * (1 - optimism), by each signatory's own optimism. While a broad text is in force, quarrels over its
 * meaning cost each party (`ambiguity.disputes` / 30) * max(0, 1 + noise) more every day, table by table.
 */
export const ambiguity = mechanism({
  id: "ambiguity",
  because: "a broad framework is easier to sign, read differently by each, and likelier to fall apart",
  evidence: claimOf("ambiguity"),
  quantities: {
    latitude: { unit: "share hidden by broad wording", low: 0, high: 1, neutral: 0 },
    ceasefireDisputes: { unit: "utility (1 = ideal on every issue)", low: 0, high: 1, neutral: 0 },
    resetDisputes: { unit: "utility (1 = ideal on every issue)", low: 0, high: 1, neutral: 0 },
  },
  parameters: [hiddenShare, disputes],
  on: {
    day: (view) => ({
      latitude: view.amount(hiddenShare),
      ceasefireDisputes: quarrel(view, "ceasefire", view.quantity("ceasefireDisputes")),
      resetDisputes: quarrel(view, "reset", view.quantity("resetDisputes")),
    }),
  },
});

function quarrel(view: WorldView, table: string, before: number): number {
  if (view.inForce(table)?.outcome.text !== "framework") return 0;
  const today = (view.amount(disputes) / MONTH) * Math.max(0, 1 + view.input("reading"));
  return Math.min(1, before + today);
}
