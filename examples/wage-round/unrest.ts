import { halfLifeDecay, mechanism, parameter } from "@summitry/core";

/** Most unrest there can be. */
const MOST = 10;

export const unrestHalfLife = parameter({
  id: "unrest.halfLife",
  unit: "days",
  low: 5,
  mode: 10,
  high: 30,
  source: "invented",
  date: null,
  because: "anger over a failed meeting is half gone in a week or two",
});

const left = halfLifeDecay();

/** Every meeting that fails adds one to the unrest; half of it is gone after `unrest.halfLife` days. */
export const unrest = mechanism({
  id: "unrest",
  because:
    "meetings that fail bring a strike nearer, which is worth less to the employer than the old contract",
  evidence: [{ source: "invented", date: null, because: "a strike is called after talks have failed" }],
  quantities: { unrest: { unit: "failed meetings", low: 0, high: MOST, neutral: 0 } },
  parameters: [unrestHalfLife],
  on: {
    day: (view) => ({ unrest: view.quantity("unrest") * left(1, view.amount(unrestHalfLife)) }),
    adjourn: (view) => ({ unrest: Math.min(MOST, view.quantity("unrest") + 1) }),
  },
});
