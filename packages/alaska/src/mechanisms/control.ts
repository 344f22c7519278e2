import { mechanism, pow } from "@summitry/core";
import { claimOf } from "../evidence/article.ts";
import { LEFT_ON_THE_EVE } from "../interests/land.ts";
import { controlExponent } from "../parameters/control.ts";

/**
 * Halting on the ground has a price for Putin, the more is left to take of the four oblasts.
 *
 * Formula: haltPrice = ((1 - control) / (1 - control on 13 August))^e with e = `control.exponent`. A text that hands over
 * a share h of what is left leaves (1 - h)^e of it. Putin's utility of a halt falls by `putin.halt` times that.
 */
export const control = mechanism({
  id: "control",
  because:
    "a ground halt is unlikely before the four oblasts are held; willingness grows as control nears the whole",
  evidence: claimOf("control"),
  quantities: {
    haltPrice: { unit: "1 = the price on the eve of the summit", low: 0, high: 6, neutral: 0 },
  },
  parameters: [controlExponent],
  on: {
    day: (view) => ({
      haltPrice: pow((1 - view.input("control")) / LEFT_ON_THE_EVE, view.amount(controlExponent)),
    }),
  },
});
