import { halfLifeDecay, mechanism, type WorldView } from "@summitry/core";
import { riseAtAdjourn, riseAtCollapse, riseAtDecline, riseAtMove } from "../anger/rises.ts";
import { timelineEvidence } from "../evidence/timeline-evidence.ts";
import { grievanceHalfLife, grievanceShare } from "../parameters/frustration.ts";

const left = halfLifeDecay();

/**
 * The part of Trump's frustration with Putin that stays for months. Off, anger has one speed.
 *
 * Formula: everything that raises frustration also adds the share `grievance.share` of its rise here; it halves every
 * `grievance.halfLife` days, and no good news takes it away.
 */
export const grievance = mechanism({
  id: "grievance",
  because: "what has led to nothing for months is not forgotten with the next friendly call",
  evidence: timelineEvidence("2025-07-08", "2025-07-14"),
  quantities: {
    grievance: { unit: "frustration (1 = a threat is due)", low: 0, high: 100, neutral: 0 },
  },
  parameters: [grievanceShare, grievanceHalfLife],
  on: {
    day: (view) => {
      const before = view.quantity("grievance");
      if (before === 0) return {};
      return { grievance: before * left(1, view.amount(grievanceHalfLife)) };
    },
    adjourn: (view, event) => raised(view, riseAtAdjourn(view, event)),
    decline: (view, event) => raised(view, riseAtDecline(view, event)),
    collapse: (view, event) => raised(view, riseAtCollapse(view, event)),
    move: (view, event) => raised(view, riseAtMove(view, event)),
  },
});

function raised(view: WorldView, by: number) {
  if (by === 0) return {};
  return { grievance: view.quantity("grievance") + view.amount(grievanceShare) * by };
}
