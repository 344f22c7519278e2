/** The reason Trump gives for leaving a meeting that blows up. */
export const ROW = "the meeting turned into a row";

/** The reason of Kyiv and Europe for leaving a heated meeting at which both presidents press Kyiv. */
export const PRESSED = "both presidents press Kyiv for what Kyiv can't sign";

/** The reason for ending a round of envoys that came to nothing. */
export const PARTED = "the envoys see no text that all would sign";

/** The reason for ending a meeting at which a single offer was made and not taken. */
export const ONE_OFFER = "the one offer was not taken";

/** The reason for ending talks on a reset to which Trump has brought no mandate for any text. */
export const NO_MANDATE = "relations are talked about, and no text is ready to be signed";

/** Whether leaving for that reason is the plain end of a meeting, and no walk-out. */
export function isPlainEnd(because: string): boolean {
  return because === PARTED || because === ONE_OFFER || because === NO_MANDATE;
}

/** Whether leaving for that reason is a row with Kyiv. */
export function isRow(because: string): boolean {
  return because === ROW || because === PRESSED;
}
