import { halfLifeDecay, mechanism, type WorldView } from "@summitry/core";
import { claimOf } from "../evidence/article.ts";
import { pauseRelief } from "../parameters/air.ts";
import {
  frustrationFailure,
  frustrationHalfLife,
  frustrationStart,
  frustrationStrike,
} from "../parameters/threats.ts";

const left = halfLifeDecay();

/** A massed strike within this many days of a contact is taken as an answer to it. */
const SOON = 3;
const MOST = 5;
/** Frustration added by an unmet deadline, as a share of that of a failed meeting. */
const UNMET = 0.5;
/** Share of frustration that is removed by a call or a signed text, and by an offer of further talks. */
const RELIEF = { text: 0.5, stall: 0.15 } as const;

/**
 * Trump's frustration with Putin.
 *
 * Formula: it halves every `frustration.halfLife` days; a massed strike within three days of a contact between the two
 * adds `frustration.strike`; a failed meeting on a ceasefire, or Putin's staying away from one, `frustration.failure`; a
 * pause of the air campaign takes off the share `air.pauseRelief`, an offer of further talks 15 %, a signed text half.
 * An unmet deadline adds half of what a failed meeting does. Trump threatens above `frustration.threaten` and carries out above `frustration.carryOut`.
 */
export const frustration = mechanism({
  id: "frustration",
  because: "a strike soon after a call raises frustration, and with it the chance of sanctions",
  evidence: claimOf("frustration"),
  quantities: {
    frustration: { unit: "1 = a threat is due", low: 0, high: MOST, neutral: 0 },
    lastContact: {
      unit: "day on which Trump and Putin last spoke",
      low: -10_000,
      high: 10_000,
      neutral: -10_000,
    },
  },
  parameters: [frustrationStart, frustrationHalfLife, frustrationStrike, frustrationFailure],
  on: {
    day: (view) => {
      if (view.day === 0) return { frustration: view.amount(frustrationStart) };
      return { frustration: view.quantity("frustration") * left(1, view.amount(frustrationHalfLife)) };
    },
    open: (_view, { day, seats }) =>
      seats.includes("putin") && seats.includes("trump") ? { lastContact: day } : {},
    adjourn: (view, { table }) => (table === "ceasefire" ? risen(view, view.amount(frustrationFailure)) : {}),
    decline: (view, { by, table }) =>
      table === "ceasefire" && by === "putin" ? risen(view, view.amount(frustrationFailure)) : {},
    sign: (view, { signatories }) => (signatories.includes("putin") ? eased(view, RELIEF.text) : {}),
    move: (view, { move, toward }) => {
      if (move === "call" && toward === "putin") return { lastContact: view.day };
      if (move === "pause") return eased(view, view.amount(pauseRelief));
      if (move === "stall") return eased(view, RELIEF.stall);
      if (move === "lapse") return risen(view, view.amount(frustrationFailure) * UNMET);
      const soon = move === "strike" && view.day - view.quantity("lastContact") <= SOON;
      return soon ? risen(view, view.amount(frustrationStrike)) : {};
    },
  },
});

function risen(view: WorldView, by: number) {
  return { frustration: Math.min(MOST, view.quantity("frustration") + by) };
}

function eased(view: WorldView, share: number) {
  return { frustration: view.quantity("frustration") * (1 - share) };
}
