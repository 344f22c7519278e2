import { scenarioPackage } from "@summitry/core";
import { coloradoClaims } from "./claims.ts";
import { settings } from "./options.ts";
import { colorado } from "./scenario.ts";
import { whatStood } from "./story/ending.ts";
import { theLakes } from "./story/lakes.ts";
import { vocabulary } from "./vocabulary.ts";

/** The bargaining over Colorado River water with its options, words and claims. */
export default scenarioPackage({
  about: "the cuts of Colorado River water, from the call of June 2022 until the autumn of 2023",
  make: colorado,
  settings,
  vocabulary,
  story: { world: theLakes, ending: whatStood },
  claims: coloradoClaims,
});
