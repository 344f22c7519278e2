import { mechanism, pow } from "@summitry/core";
import { claimOf } from "../evidence/article.ts";
import { LEFT_ON_THE_EVE } from "../interests/land.ts";
import { controlExponent } from "../parameters/control.ts";

/**
 * Halting on the ground has a price for Putin, the more is left to take of the four oblasts.
 *
 * Formula: landLeft = (1 - control) / (1 - control on 13 August); haltPrice = landLeft^e with e = `control.exponent`. A
 * text that hands over a share h of what is left leaves (1 - h)^e of it. Putin's utility of a halt falls by `putin.halt`
 * times that; Ukraine's of a text that hands over the share h by `zelensky.land` * landLeft * h.
 */
export const control = mechanism({
  id: "control",
  because:
    "a ground halt is unlikely before the four oblasts are held; willingness grows as control nears the whole",
  evidence: claimOf("control"),
  quantities: {
    haltPrice: { unit: "1 = the price on the eve of the summit", low: 0, high: 6, neutral: 0 },
    landLeft: { unit: "1 = what Russia did not hold on the eve", low: 0, high: 6, neutral: 1 },
  },
  parameters: [controlExponent],
  on: {
    day: (view) => {
      const landLeft = (1 - view.input("control")) / LEFT_ON_THE_EVE;
      return { landLeft, haltPrice: pow(landLeft, view.amount(controlExponent)) };
    },
  },
});
