import { control } from "./control.ts";
import { exclusion } from "./exclusion.ts";
import { momentum } from "./momentum.ts";
import { reset } from "./reset.ts";

/** The mechanisms of the scenario, in the order in which they react. */
export const mechanisms = [momentum, control, reset, exclusion] as const;

/** Id of a mechanism, as `alaska({ without: [...] })` takes it. */
export type MechanismId = (typeof mechanisms)[number]["id"];
