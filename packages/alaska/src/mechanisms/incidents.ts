import { halfLifeDecay, mechanism, type WorldView } from "@summitry/core";
import {
  distrustHalfLife,
  incidentRate,
  incidentsBroad,
  incidentsFront,
  incidentsMonitored,
  strainHalfLife,
  truceBroken,
  truceMostStrain,
  truceShock,
} from "../parameters/truces.ts";
import { haltsGround, type CeasefireText } from "../tables/ceasefire.ts";
import { hasForce, type GuaranteesText } from "../tables/guarantees.ts";

const [leftOfStrain, leftOfDistrust] = [halfLifeDecay(), halfLifeDecay()];

const util = "utility (1 = ideal on every issue)";

/**
 * Truces fray: incidents happen, are answered or used, and strain the text.
 *
 * Formula: while a truce is in force, an incident happens on a day with the chance `incidents.rate` *
 * (`incidents.monitored` where a pact puts a force on the ground, otherwise 1) * (1 + `incidents.broad` * latitude of a broad text) *
 * (1 + `incidents.front` * max(0, 1 + advance) for a truce on the ground). strain halves every `truce.strainHalfLife` days; every answer and
 * every violation on purpose adds `truce.shock` * (1 - strain / `truce.mostStrain`), or nothing above that. distrust halves every `truce.distrustHalfLife` days; a truce that falls apart or runs out adds
 * `truce.broken`. Any truce is worth the sum of both less to both sides: the one in force, and the next.
 */
export const incidents = mechanism({
  id: "incidents",
  because:
    "truces fray: incidents are answered or used, and what has failed once is worth less the next time",
  evidence: [
    {
      source: "timeline 2025-04-18; timeline 2025-04-19; timeline 2025-04-28",
      date: "2025-04-28",
      because: "every truce that began ran to its term under charges of violation, and none was renewed",
    },
  ],
  quantities: {
    incident: { unit: "1 = an incident today", low: 0, high: 1, neutral: 0 },
    strain: { unit: util, low: 0, high: 1, neutral: 0 },
    distrust: { unit: util, low: 0, high: 1, neutral: 0 },
  },
  parameters: [
    incidentRate,
    incidentsMonitored,
    incidentsBroad,
    incidentsFront,
    strainHalfLife,
    distrustHalfLife,
    truceBroken,
    truceMostStrain,
    truceShock,
  ],
  on: {
    day: (view) => {
      const strain = view.quantity("strain") * leftOfStrain(1, view.amount(strainHalfLife));
      const distrust = view.quantity("distrust") * leftOfDistrust(1, view.amount(distrustHalfLife));
      const truce = view.inForce("ceasefire")?.outcome as CeasefireText | undefined;
      if (truce === undefined || truce.kind === "none") return { incident: 0, strain, distrust };
      return { incident: view.input("incidents") < hazardOf(truce, view) ? 1 : 0, strain, distrust };
    },
    move: (view, { move }) =>
      move === "answer" || move === "violate" ? { strain: strained(view.quantity("strain"), view) } : {},
    collapse: ended,
    expire: ended,
  },
});

/** The strain after one more answer or violation: what both sides have got used to strains them less. */
function strained(strain: number, view: WorldView): number {
  return strain + view.amount(truceShock) * Math.max(0, 1 - strain / view.amount(truceMostStrain));
}

/** A truce that falls apart, or runs out and is not renewed, makes the next one worth less. */
function ended(view: WorldView, { table }: { readonly table: string }) {
  if (table !== "ceasefire") return {};
  return { distrust: Math.min(1, view.quantity("distrust") + view.amount(truceBroken)) };
}

/** Chance of an incident on a day of a truce. */
function hazardOf(truce: CeasefireText, view: WorldView): number {
  const pact = view.inForce("guarantees");
  const watched = pact !== null && hasForce(pact.outcome as GuaranteesText);
  const broad = truce.text === "framework" ? view.amount(incidentsBroad) * view.quantity("latitude") : 0;
  const front = haltsGround(truce)
    ? view.amount(incidentsFront) * Math.max(0, 1 + view.quantity("advance"))
    : 0;
  return (
    view.amount(incidentRate) * (watched ? view.amount(incidentsMonitored) : 1) * (1 + broad) * (1 + front)
  );
}
