import { alaska } from "@summitry/alaska";
import { Simulation, type Action, type AnyTurn } from "@summitry/core";

export const offers: string[] = [];
export let snapshots = 0;

const sim = new Simulation(alaska(), { seed: 7 });
sim.bus.on("offer").subscribe(({ by, table, outcome }) => {
  offers.push(table === "ceasefire" ? `${by}: ${outcome.kind}` : `${by} at the ${table} table`);
});
sim.world$.subscribe(() => (snapshots += 1));
sim.seat("zelensky", async (turn) => ask(turn));

export const run = await sim.play();
console.log(run.row.groundCeasefireDay, offers.length, snapshots);

/** A person, a service or a language model answers here; what it leaves open, the agent decides itself. */
async function ask(turn: AnyTurn): Promise<Action | undefined> {
  if (turn.kind === "ratify") return { type: "refuse", because: "not before guarantees are in force" };
  return undefined;
}
