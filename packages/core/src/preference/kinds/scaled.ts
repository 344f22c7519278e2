import type { Issues } from "../../agenda/issues.ts";
import { aNumber } from "../../errors/checks.ts";
import { aPreference } from "../../errors/things.ts";
import type { Preference } from "../preference.ts";
import { combined } from "./combination.ts";
import { changed } from "./discounted.ts";

const takesFactor = aNumber();

/**
 * A preference with all its utilities multiplied by a factor, such as the weight that it has in a `sum`. A factor of 0
 * makes all outcomes equal; one below 0 turns the preference round, as in envy. If it is discounted, so is the result.
 *
 * @example sum(mine, scaled(theirs, 0.25)); // a quarter of what they get counts as mine
 * @throws InputError for a factor that is not finite.
 */
export function scaled<I extends Issues>(preference: Preference<I>, factor: number): Preference<I> {
  aPreference("preference", preference);
  if (!Number.isFinite(factor)) takesFactor("factor", factor);
  return changed(preference, factor, multiple);
}

function multiple<I extends Issues>(whole: Preference<I>, factor: number): Preference<I> {
  return combined("scaled", whole.agenda, 0, [whole], factor);
}
