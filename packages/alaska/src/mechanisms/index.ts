import { airPause } from "./air-pause.ts";
import { ambiguity } from "./ambiguity.ts";
import { commitment } from "./commitment.ts";
import { control } from "./control.ts";
import { credibility } from "./credibility.ts";
import { derail } from "./derail.ts";
import { envoys } from "./envoys.ts";
import { exclusion } from "./exclusion.ts";
import { feelOut } from "./feel-out.ts";
import { flip } from "./flip.ts";
import { frustration } from "./frustration.ts";
import { grievance } from "./grievance.ts";
import { guarantees } from "./guarantees.ts";
import { incidents } from "./incidents.ts";
import { linkage } from "./linkage.ts";
import { momentum } from "./momentum.ts";
import { movement } from "./movement.ts";
import { pressure } from "./pressure.ts";
import { prestige } from "./prestige.ts";
import { promise } from "./promise.ts";
import { reset } from "./reset.ts";
import { sanctions } from "./sanctions.ts";
import { spheres } from "./spheres.ts";
import { stalling } from "./stalling.ts";
import { strikes } from "./strikes.ts";

/** The mechanisms of the scenario, in the order in which they react: each sees what those before it changed. */
export const mechanisms = [
  // The war, and who is in the room.
  momentum,
  control,
  movement,
  exclusion,
  envoys,
  promise,
  // Threats, anger and time.
  credibility,
  sanctions,
  strikes,
  grievance,
  frustration,
  airPause,
  incidents,
  stalling,
  // The reset and what it pulls along.
  reset,
  linkage,
  spheres,
  // Trump at a table.
  flip,
  prestige,
  feelOut,
  derail,
  ambiguity,
  // What Ukraine can lean on.
  guarantees,
  commitment,
  pressure,
] as const;

/** Id of a mechanism, as `alaska({ without: [...] })` takes it. */
export type MechanismId = (typeof mechanisms)[number]["id"];
