import type { WorldView } from "@summitry/core";
import { haltsGround, type CeasefireText } from "./ceasefire.ts";

/** Whether a truce has stopped the fighting on the ground. */
export function isQuiet(view: Pick<WorldView, "inForce">): boolean {
  const truce = view.inForce("ceasefire");
  return truce !== null && haltsGround(truce.outcome as CeasefireText);
}
