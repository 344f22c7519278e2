import { TO_THE_END_OF_2025 } from "../options.ts";
import { silentTerms } from "../row/terms.ts";
import type { AlaskaRow } from "../scenario.ts";

/** Day used for something that never happens: the default horizon. */
export const HORIZON = TO_THE_END_OF_2025;

/** Whether a ceasefire on the ground or a truce in the air entered into force; one for energy targets or at sea is none. */
export function hasCeasefire(row: AlaskaRow): boolean {
  return firstCeasefire(row) !== null;
}

/** Day of the first of these. */
export function firstCeasefire({ groundCeasefireDay, airTruceDay }: AlaskaRow): number | null {
  if (groundCeasefireDay === null || airTruceDay === null) return groundCeasefireDay ?? airTruceDay;
  return Math.min(groundCeasefireDay, airTruceDay);
}

/** Whether fighting on the ground stopped: by a ceasefire for thirty days, a general ceasefire, or peace. */
export function groundHalted({ groundCeasefireDay, peaceDay }: AlaskaRow): boolean {
  return groundCeasefireDay !== null || peaceDay !== null;
}

/** Whether a ceasefire on the ground, a truce in the air or a settlement entered into force. */
export function hasDeal(row: AlaskaRow): boolean {
  return hasCeasefire(row) || row.peaceDay !== null;
}

/** Day of the first text on Ukraine: one signed without Ukraine, a ceasefire on the ground, a truce in the air or peace. */
export function dealDay(row: AlaskaRow): number {
  return Math.min(firstCeasefire(row) ?? HORIZON, row.frameworkDay ?? HORIZON, row.peaceDay ?? HORIZON);
}

/** Worth to Ukraine of what Trump offered; that of a silent text if he offered nothing. */
export function termsOffered({ offeredTerms }: AlaskaRow): number {
  return offeredTerms ?? silentTerms();
}
