import type { Belief, WorldView } from "@summitry/core";
import { preferenceOf, walkingAway, type Party } from "./interest.ts";
import { likeliest, sightOf, type Sight } from "./sight.ts";

/** The latest belief about a party at a table, and the sight it follows from. */
interface Latest {
  readonly sight: Sight;
  readonly belief: Belief;
}

const known = new Map<string, Latest>();

/**
 * What anybody can believe about a party: the likeliest value of every amount, in the world as it stands. The same
 * object as long as nothing has changed, since everyone at a meeting believes the same.
 */
export function beliefAbout(party: Party, table: string, view: WorldView): Belief {
  const sight = sightOf(view, likeliest);
  const key = `${party} ${table}`;
  const latest = known.get(key);
  if (latest !== undefined && areSame(latest.sight, sight)) return latest.belief;
  const belief = {
    preference: preferenceOf(party, table, sight),
    reservation: walkingAway(party, table, sight),
  };
  known.set(key, { sight, belief });
  return belief;
}

function areSame(one: Sight, other: Sight): boolean {
  return (
    one.exposure === other.exposure &&
    one.relief === other.relief &&
    one.threat === other.threat &&
    one.seniority === other.seniority &&
    one.fund === other.fund &&
    one.paid === other.paid &&
    one.price === other.price
  );
}
