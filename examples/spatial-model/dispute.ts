import { simulate } from "@summitry/core";
import { spatialModel } from "./scenario.ts";

/** Five parties and a harbour that silts up; all of it is made up. */
export const harbour = spatialModel({
  issues: ["fee", "depth"], // share of the costs that ships pay, share of the harbour to be dredged
  actors: [
    { id: "port", capability: 80, salience: [50, 40], position: [70, 90] },
    { id: "shippers", capability: 60, salience: [60, 30], position: [10, 80] },
    { id: "fishers", capability: 30, salience: [20, 60], position: [40, 10] },
    { id: "council", capability: 70, salience: [30, 30], position: [55, 50] },
    { id: "residents", capability: 40, salience: [15, 50], position: [90, 20] },
  ],
  turns: 6,
});

export const run = simulate(harbour);
for (const event of run.log)
  if (event.type === "move" && event.day < 2)
    console.log(event.day, event.by, event.move, event.toward + ":", event.because);
for (let turn = 0; turn <= 6; turn++) {
  const { quantities } = run.at(2 * turn);
  const places = harbour.definition.agents.map(
    ({ id }) => `${id} ${quantities[`${id}.fee`]} ${quantities[`${id}.depth`]}`,
  );
  console.log(turn, places.join(", "));
}
