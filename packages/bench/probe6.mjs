import { simulate, Simulation } from "@summitry/core";
import { alaska } from "@summitry/alaska";
for (const seed of [1, 11, 3]) {
  const a = simulate(alaska(), { seed });
  const b = await new Simulation(alaska(), { seed }).play();
  const at = a.log.findIndex((e, i) => JSON.stringify(e) !== JSON.stringify(b.log[i]));
  console.log(at, a.log.length, b.log.length, a.log[at], b.log[at], a.log[at - 1]);
}
