import { describe, expect, it } from "vitest";
import { simulate, Simulation, type Agent } from "@summitry/core";
import { small, smallTable, stub } from "./small.ts";

const everyDay = { days: 3, tables: { table: smallTable({ seats: ["anna", "ben"], meets: [0, 1, 2, 3] }) } };

/** The same from both drivers, and when folded. */
async function expectSound(agents: readonly Agent[]) {
  const scenario = small(agents, everyDay);
  const run = simulate(scenario);
  expect(run.at(3)).toEqual(run.world);
  const live = await new Simulation(scenario).play();
  expect(live.log).toEqual(run.log);
  expect(live.world).toEqual(run.world);
  expect(live.at(3)).toEqual(run.world);
  return run;
}

describe("what an agent keeps in mind", () => {
  it("starts as declared, in every run", async () => {
    const anna = stub("anna", {
      inner: { days: [] },
      on: { day: (inner, { day }) => void (inner["days"] as number[]).push(day) },
    });
    for (let run = 0; run < 2; run++) {
      const { world } = await expectSound([anna, stub("ben")]);
      expect(world.inner).toEqual({ anna: { days: [0, 1, 2, 3] }, ben: {} });
    }
    expect(anna.inner).toEqual({ days: [] });
  });

  it("is there when it is asked", async () => {
    const heard: unknown[] = [];
    const anna = stub("anna", {
      inner: { openings: 0 },
      on: { open: (inner) => void (inner["openings"] = Number(inner["openings"]) + 1) },
      act: ({ inner }) => (heard.push(inner["openings"]), []),
    });
    simulate(small([anna, stub("ben")], everyDay));
    expect(heard).toEqual([1, 2, 3, 4]);
  });

  it("may be an event, which stays as it was when the agent edits its memory", async () => {
    const anna = stub("anna", {
      on: {
        open: (inner, event) => void (inner["latest"] = event),
        sign: ({ latest }) => void (latest as { seats: string[] }).seats.push("nobody"),
      },
    });
    const { log, world } = await expectSound([anna, stub("ben")]);
    for (const event of log) if (event.type === "open") expect(event.seats).toEqual(["anna", "ben"]);
    expect(world.inner["anna"]).toMatchObject({ latest: { seats: ["anna", "ben", "nobody"] } });
  });

  it("can't be changed while answering", async () => {
    const anna = stub("anna", {
      inner: { calm: true },
      act: ({ inner }) => {
        Reflect.set(inner, "calm", false);
        return [];
      },
    });
    const { world } = await expectSound([anna, stub("ben")]);
    expect(world.inner["anna"]).toEqual({ calm: true });
  });
});
