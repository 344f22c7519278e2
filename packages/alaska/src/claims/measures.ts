import { TO_THE_END_OF_2025 } from "../options.ts";
import { silentTerms } from "../row/terms.ts";
import type { AlaskaRow } from "../scenario.ts";

/** Day used for something that never happens: the default horizon. */
export const HORIZON = TO_THE_END_OF_2025;

/** Whether a ceasefire of any kind entered into force. */
export function hasCeasefire({ ceasefireDay }: AlaskaRow): boolean {
  return ceasefireDay !== null;
}

/** Whether fighting on the ground stopped: by a ceasefire for thirty days, a general ceasefire, or peace. */
export function groundHalted({ groundCeasefireDay, peaceDay }: AlaskaRow): boolean {
  return groundCeasefireDay !== null || peaceDay !== null;
}

/** Whether a ceasefire or a settlement entered into force. */
export function hasDeal({ ceasefireDay, peaceDay }: AlaskaRow): boolean {
  return ceasefireDay !== null || peaceDay !== null;
}

/** Day of the first text on Ukraine, whether signed without Ukraine or in force. */
export function dealDay({ ceasefireDay, frameworkDay, peaceDay }: AlaskaRow): number {
  return Math.min(ceasefireDay ?? HORIZON, frameworkDay ?? HORIZON, peaceDay ?? HORIZON);
}

/** Worth to Ukraine of what Trump offered; that of a silent text if he offered nothing. */
export function termsOffered({ offeredTerms }: AlaskaRow): number {
  return offeredTerms ?? silentTerms();
}
