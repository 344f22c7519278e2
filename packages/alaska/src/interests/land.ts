import { claimedKm2, controlFigures, controlShareHeld } from "../evidence/control.ts";

/** Share of the four oblasts that Russia did not hold on the eve of the summit. */
export const LEFT_ON_THE_EVE = 1 - controlShareHeld;

/** Of what Russia did not hold of the four oblasts on the eve of the summit, the share that lies in Donetsk. */
const DONETSK_OF_WHAT_IS_LEFT = controlFigures[1].value / (claimedKm2 * LEFT_ON_THE_EVE);

/** Share of what Russia does not hold of the four oblasts, by what a text says on land. */
export interface HandedOver {
  readonly "contact line": number;
  readonly swap: number;
  readonly "Donetsk handover": number;
  readonly "four oblasts": number;
}

/**
 * What texts hand over. The part that lies in Donetsk is taken to stay the same as the front moves.
 *
 * @param swapShare What a swap gives Russia on balance, as a share of a handover of Donetsk.
 */
export function handedOver(swapShare: number): HandedOver {
  return {
    "contact line": 0,
    swap: swapShare * DONETSK_OF_WHAT_IS_LEFT,
    "Donetsk handover": DONETSK_OF_WHAT_IS_LEFT,
    "four oblasts": 1,
  };
}
