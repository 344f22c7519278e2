import { scenarioPackage } from "@summitry/core";
import { alaskaClaims } from "./claims/index.ts";
import { whatStood } from "./ending.ts";
import { theFront } from "./front.ts";
import { history } from "./history.ts";
import { theEve } from "./opening.ts";
import { options } from "./options.ts";
import { alaska } from "./scenario.ts";
import { vocabulary } from "./words.ts";

/** The Alaska scenario with its options, words and claims. */
export const alaskaPackage = scenarioPackage({
  about: "the summit of 15 August 2025 and the talks that may follow until the end of that year",
  make: alaska,
  settings: options,
  vocabulary,
  story: { opening: theEve, world: theFront, ending: whatStood, history },
  claims: alaskaClaims,
});
