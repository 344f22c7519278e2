import type { Drawn, Parameter } from "@summitry/core";
import { judgementParameters } from "./judgement-error.ts";
import { judgedParameters } from "./judged.ts";
import { contactParameters } from "./contacts.ts";
import { meetingParameters } from "./meetings.ts";
import { momentumParameters } from "./momentum.ts";
import { positionParameters } from "./positions.ts";
import { controlParameters } from "./control.ts";
import { airParameters } from "./air.ts";
import { guaranteesParameters } from "./guarantees.ts";
import { pressureParameters } from "./pressure.ts";
import { settlementParameters } from "./settlement.ts";
import { societyParameters } from "./society.ts";
import { reactionParameters } from "./reactions.ts";
import { resetParameters } from "./reset.ts";
import { stanceParameters } from "./stance.ts";
import { structureParameters } from "./structure.ts";
import { supportParameters } from "./support.ts";
import { talksParameters } from "./talks.ts";
import { frustrationParameters } from "./frustration.ts";
import { sanctionsParameters } from "./sanctions.ts";
import { threatParameters } from "./threats.ts";
import { truceParameters } from "./truces.ts";
import { trumpParameters } from "./trump.ts";
import { trustParameters } from "./trust.ts";
import { wordingParameters } from "./wording.ts";
import { worthParameters } from "./worth.ts";

/** Every uncertain number of the scenario, with unit, prior, source and reason. */
export const alaskaParameters = [
  ...judgementParameters,
  ...momentumParameters,
  ...worthParameters,
  ...trumpParameters,
  ...talksParameters,
  ...contactParameters,
  ...meetingParameters,
  ...trustParameters,
  ...controlParameters,
  ...settlementParameters,
  ...frustrationParameters,
  ...threatParameters,
  ...sanctionsParameters,
  ...airParameters,
  ...truceParameters,
  ...stanceParameters,
  ...resetParameters,
  ...supportParameters,
  ...pressureParameters,
  ...guaranteesParameters,
  ...wordingParameters,
  ...societyParameters,
  ...judgedParameters,
  ...positionParameters,
  ...reactionParameters,
  ...structureParameters,
] as const satisfies readonly Parameter[];

/** Dotted id of a parameter of the scenario. `Extract` has an editor show this name, and not all of the ids. */
export type AlaskaParameterId = Extract<(typeof alaskaParameters)[number]["id"], string>;

/** The likeliest value of every parameter: what is public about everyone's interests. */
export const likeliest: Drawn = Object.fromEntries(alaskaParameters.map(({ id, mode }) => [id, mode]));
