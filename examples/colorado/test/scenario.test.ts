import { simulate, type SimulationEvent } from "@summitry/core";
import { monteCarlo, type Batch } from "@summitry/monte-carlo";
import { checkLog } from "@summitry/testkit";
import { describe, expect, it } from "vitest";
import { dayOf } from "../calendar.ts";
import { mechanisms } from "../mechanisms/index.ts";
import type { ColoradoOptions } from "../options.ts";
import { colorado, type ColoradoRow } from "../scenario.ts";

/** The same runs of every variant, made once. */
const made = new Map<string, Promise<Batch<ColoradoRow>>>();
const RUNS = 80;

function batch(options: ColoradoOptions = {}): Promise<Batch<ColoradoRow>> {
  const key = JSON.stringify(options);
  const known = made.get(key) ?? monteCarlo(colorado(options), { runs: RUNS, seed: 42, workers: 0 });
  made.set(key, known);
  return known;
}

const rowsOf = async (options: ColoradoOptions = {}): Promise<readonly ColoradoRow[]> => [
  ...(await batch(options)),
];
const logOf = (run: number, options: ColoradoOptions = {}): readonly SimulationEvent[] =>
  simulate(colorado(options), { seed: 42, run }).log;

describe("the scenario", () => {
  it("keeps every law of a log", () => {
    for (let run = 0; run < 12; run++) {
      const scenario = colorado(run % 2 === 0 ? {} : { winter: 2021 });
      const { log } = simulate(scenario, { seed: 42, run });
      expect(checkLog(JSON.stringify(log), scenario)).toEqual([]);
    }
  });

  it("signs nothing across a red line of a party to it", async () => {
    for (const { ownLinesCrossed, planBasis } of await rowsOf()) {
      expect(ownLinesCrossed).toBe(0);
      expect([null, "pledges"]).toContain(planBasis);
    }
  });

  it("ends with a plan, with imposed cuts, or with neither", async () => {
    for (const options of [{}, { winter: 2021 }]) {
      for (const { planDay, imposedDay, draftDay, noticeDay } of await rowsOf(options)) {
        if (imposedDay !== null) expect(draftDay).toBeLessThan(imposedDay);
        if (draftDay !== null) expect(noticeDay).toBeLessThan(draftDay);
        if (planDay !== null && imposedDay !== null) expect(planDay).toBeLessThan(imposedDay);
      }
    }
  });

  it("is the same in a thread, which makes it again", async () => {
    const [there, here] = [2, 0].map((workers) =>
      monteCarlo(colorado({ winter: 2019 }), { runs: 8, seed: 7, workers }),
    );
    expect([...(await there!)]).toEqual([...(await here!)]);
  });
});

describe("every mechanism", () => {
  it.each(mechanisms.map(({ id }) => id))(
    "%s changes what is decided, and nothing once it is off",
    async (id) => {
      expect(await rowsOf({ without: [id] })).not.toEqual(await rowsOf());
      const own = Object.entries(mechanisms.find((each) => each.id === id)!.quantities);
      const changed = logOf(0, { without: [id] }).flatMap((event) =>
        event.type === "quantity" ? [event.quantity] : [],
      );
      for (const [quantity] of own) expect(changed).not.toContain(quantity);
    },
  );

  it("reservoir goes by both lakes", () => {
    const { world } = simulate(colorado({ days: dayOf("2022-08-01") }), { seed: 1 });
    const exposure = ((1075 - 1040.91) / 125 + (3575 - 3536.17) / 85) / 2;
    expect(world.quantities["exposure"]).toBeCloseTo(exposure, 12);
  });

  it("winter brings relief by the news of the runoff", () => {
    const relief = (date: string, winter = 2023) =>
      simulate(colorado({ days: dayOf(date), winter }), { seed: 1 }).world.quantities["relief"];
    expect(["2023-01-31", "2023-02-01", "2023-04-20"].map((date) => relief(date))).toEqual([0, 0.3, 1]);
    expect(relief("2023-09-30", 2021)).toBe(0);
  });

  it("statement adds to the threat with every step, and dates that pass take from it", () => {
    const { log, world } = simulate(colorado(), { seed: 42, run: 0 });
    const amount = (id: string) => world.parameters[id]!;
    const after = (move: string) => {
      const at = log.findIndex((event) => event.type === "move" && event.move === move);
      const change = log.slice(at).find((event) => event.type === "quantity" && event.quantity === "resolve");
      return change?.type === "quantity" ? change.value : Number.NaN;
    };
    const kept = amount("resolve.start") * amount("resolve.kept");
    expect(after("pass")).toBeCloseTo(kept, 12);
    const offered = kept * (1 - amount("resolve.pledge"));
    expect(after("notice")).toBeCloseTo(offered + amount("resolve.notice"), 12);
  });

  it("money is there from the day of the law on, and nothing is funded before November", async () => {
    const fund = (date: string) =>
      simulate(colorado({ days: dayOf(date) }), { seed: 1 }).world.quantities["fund"];
    expect(fund("2022-08-15")).toBe(0);
    expect(fund("2022-08-16")).toBeGreaterThan(1);
    for (const { fundingDay } of await rowsOf())
      expect(fundingDay ?? DAY_OF_NEVER).toBeGreaterThanOrEqual(dayOf("2022-11-01"));
  });

  it("priority is shaken by the draft", () => {
    const { log, world } = simulate(colorado(), { seed: 42, run: 3 });
    const values = log.flatMap((event) =>
      event.type === "quantity" && event.quantity === "seniority" ? [event.value] : [],
    );
    const shaken = 1 - world.parameters["seniority.shaken"]!;
    expect(values[0]).toBe(world.parameters["seniority.start"]);
    expect(values.at(-1)).toBeCloseTo(values.at(-2)! * shaken, 12);
  });
});

const DAY_OF_NEVER = 1_000;

describe("options", () => {
  it.each([
    [{}, "plan"],
    [{ winter: 2021 }, "imposed"],
  ] as const)("%o: most runs end with %s", async (options, name) => {
    const { estimate } = (await batch(options)).outcomes().find((outcome) => outcome.name === name)!;
    expect(estimate).toBeGreaterThan(0.5);
  });

  it("a line that is relaxed opens its basis", async () => {
    const bases = async (options: ColoradoOptions) =>
      new Set((await rowsOf(options)).map(({ planBasis }) => planBasis));
    expect(await bases({ relax: ["strict-priority"] })).toContain("priority");
    expect(await bases({ relax: ["charged-losses"] })).not.toContain("priority");
  });

  it("with a line of its own part Arizona gives no more", async () => {
    for (const { planCalifornia } of await rowsOf({ ownPart: true }))
      expect(planCalifornia ?? 53).toBeGreaterThanOrEqual(53);
  });

  it.each([
    ["winter", 2010],
    ["winter", 2024],
    ["lift", 101],
    ["relax", ["losses"]],
    ["ownPart", 1],
    ["days", 474],
    ["without", ["snow"]],
  ])("refuses %s=%o", (name, value) => {
    const make = colorado as (options: object) => unknown;
    expect(() => make({ [name]: value })).toThrow(name);
  });
});

it("has the outcomes of its first runs", async () => {
  const counts = (await batch()).outcomes().map(({ name, estimate }) => [name, Math.round(RUNS * estimate)]);
  expect(Object.fromEntries(counts)).toMatchInlineSnapshot(`
    {
      "blocked": 2,
      "givenUp": 3,
      "imposed": 0,
      "plan": 55,
      "planInSpring": 20,
      "planMostlyPaid": 48,
      "planOfThree": 37,
      "stalemate": 25,
    }
  `);
});
