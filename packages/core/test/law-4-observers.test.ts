import fc from "fast-check";
import { map } from "rxjs";
import { describe, expect, it } from "vitest";
import { defineScenario, simulate, Simulation, type RunView } from "@summitry/core";
import { blueprints, identities } from "./arbitraries.ts";
import { build, define } from "./blueprint.ts";

/** Overwrites and extends whatever it can get at. */
function vandalise(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  for (const key of Object.keys(value)) {
    vandalise(Reflect.get(value, key));
    Reflect.set(value, key, "vandalised");
  }
  Reflect.set(value, Array.isArray(value) ? value.length : "extra", "vandalised");
}

type Watch = (simulation: Pick<Simulation, "bus" | "world$">) => void;

const fail = (): never => {
  throw new Error("this observer is broken");
};

const observers: Readonly<Record<string, Watch>> = {
  "one that throws at every message": ({ bus }) => bus.messages$.subscribe(fail),
  "one that throws at every day": ({ bus }) => bus.on("day").subscribe({ next: fail }),
  "one that throws on the way": ({ bus }) => bus.on("day").pipe(map(fail)).subscribe(),
  "one that throws later": ({ bus }) => bus.on("start").subscribe(async () => fail()),
  "one that throws at every snapshot": ({ world$ }) => world$.subscribe(fail),
  "one that throws at the end": ({ bus, world$ }) => {
    bus.messages$.subscribe({ complete: fail });
    world$.subscribe({ complete: fail });
  },
  "one that edits snapshots": ({ world$ }) => world$.subscribe((world) => vandalise(world)),
  "one that edits offers": ({ bus }) => bus.on("offer").subscribe((event) => vandalise(event)),
  "one that edits days and inputs": ({ bus }) => {
    bus.on("day").subscribe((event) => vandalise(event));
    bus.on("input").subscribe((event) => vandalise(event));
  },
  "one that edits openings and signatures": ({ bus }) => {
    bus.on("open").subscribe((event) => vandalise(event));
    bus.on("sign").subscribe((event) => vandalise(event));
  },
  "one that edits answers": ({ bus }) => bus.on("action").subscribe((message) => vandalise(message)),
  "one that edits turns": ({ bus }) => bus.on("turn").subscribe((message) => vandalise(message)),
  "one that draws from the streams of others": ({ bus }) =>
    bus.on("turn").subscribe(({ turn }) => turn.random.uniform()),
  "one that looks at everything an agent sees": ({ bus }) =>
    bus.on("turn").subscribe(({ turn }) => {
      if (turn.kind === "bargain")
        JSON.stringify([turn.reservation, turn.space.max, turn.beliefs, turn.inner]);
    }),
};

describe("observers can't change a run", () => {
  it.each(Object.entries(observers))("%s", async (name, watch) => {
    const property = fc.asyncProperty(blueprints, identities, async (plan, identity) => {
      const scenario = build(plan);
      const expected = JSON.stringify(simulate(build(plan), identity).log);
      const simulation = new Simulation(scenario, { ...identity, limit: 5 });
      watch(simulation);
      const run = await simulation.play();
      expect(JSON.stringify(run.log)).toBe(expected);
      if (!name.startsWith("one that throws")) expect(run.observerErrors).toEqual([]);
      else expect(run.observerErrors[0]).toMatchObject({ error: { message: "this observer is broken" } });
      expect(JSON.stringify(simulate(scenario, identity).log)).toBe(expected);
    });
    await fc.assert(property, { numRuns: 40, endOnFailure: true });
  });

  it("a row that edits the events it is shown", () => {
    const property = fc.property(blueprints, identities, (plan, identity) => {
      const on = { offer: (_: object, event: object) => vandalise(event) };
      const scenario = defineScenario({ ...define(plan), row: { start: () => ({}), on } });
      const expected = JSON.stringify(simulate(build(plan), identity).log);
      expect(JSON.stringify(simulate(scenario, identity).log)).toBe(expected);
    });
    fc.assert(property, { numRuns: 40, endOnFailure: true });
  });

  it("a row that edits the world it is shown at the end", () => {
    const property = fc.property(blueprints, identities, (plan, identity) => {
      const finish = (_: object, { world }: RunView) => {
        if (!Object.isFrozen(world)) Object.assign(world, { ended: "vandalised" });
      };
      const scenario = defineScenario({ ...define(plan), row: { start: () => ({}), on: {}, finish } });
      expect(simulate(scenario, identity).world).toEqual(simulate(build(plan), identity).world);
    });
    fc.assert(property, { numRuns: 40, endOnFailure: true });
  });
});
