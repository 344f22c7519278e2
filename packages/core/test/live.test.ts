import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { AgentError, simulate, Simulation, type AnyTurn, type SimulationEvent } from "@summitry/core";
import { deal, ofType, small, smallTable, stub, stubborn } from "./small.ts";
import { wanderer } from "./planned-agent.ts";

const stubbornPair = () => [
  stub("anna", { strategy: stubborn(deal.outcome(0)) }),
  stub("ben", { strategy: stubborn(deal.outcome(5)) }),
];

/** The log as it crosses the bus. */
function listen({ bus }: Pick<Simulation, "bus">): readonly SimulationEvent[] {
  const heard: SimulationEvent[] = [];
  bus.messages$.subscribe((message) => {
    if (message.type !== "turn" && message.type !== "action") heard.push(message);
  });
  return heard;
}

describe("a seat", () => {
  const scenario = small([stub("anna", { strategy: wanderer }), stub("ben", { strategy: wanderer })], {
    days: 6,
    tables: { table: smallTable({ seats: ["anna", "ben"], meets: [0, 1, 2, 3, 4, 5, 6] }) },
  });

  it("that answers differently on day 3 changes what follows, and not what came before", async () => {
    const { log } = simulate(scenario, { seed: 4 });
    const simulation = new Simulation(scenario, { seed: 4 });
    simulation.seat("anna", ({ kind, day }) =>
      kind === "bargain" && day === 3 ? { type: "leave" } : undefined,
    );
    const run = await simulation.play();
    const before = (events: readonly SimulationEvent[]) => events.filter(({ day }) => day < 3);
    const after = (events: readonly SimulationEvent[]) => events.filter(({ day }) => day >= 3);
    expect(before(run.log)).toEqual(before(log));
    expect(after(run.log)).not.toEqual(after(log));
    expect(ofType(run.log, "leave")).toMatchObject([{ day: 3, by: "anna", because: "no reason given" }]);
  });

  it("may answer later, or leave the answer to the agent", async () => {
    const simulation = new Simulation(scenario, { seed: 4 });
    const asked: AnyTurn["kind"][] = [];
    simulation.seat("ben", async (turn) => {
      await Promise.resolve();
      asked.push(turn.kind);
      return undefined;
    });
    expect((await simulation.play()).digest).toBe(simulate(scenario, { seed: 4 }).digest);
    expect(asked).toEqual(expect.arrayContaining(["bargain", "act"]));
  });

  it("belongs to an agent of the scenario", () => {
    const simulation = new Simulation(scenario);
    expect(() => simulation.seat("carl", () => undefined)).toThrow(
      'agent: "carl" is not allowed; expected one of anna, ben',
    );
    expect(() => simulation.vacate("carl")).toThrow('agent: "carl"');
  });

  it("is watched by kinds of message that there are", () => {
    const { bus } = new Simulation(scenario);
    expect(() => bus.on("offers" as never)).toThrow(
      'bus.on: "offers" is not allowed; expected one of turn, action',
    );
    expect(() => bus.on("offers" as never)).toThrow("did you mean offer?");
  });

  it("is the only way to answer: who watches the bus can't publish, nor end it", async () => {
    const simulation = new Simulation(small(stubbornPair()), { seed: 4 });
    const { bus } = simulation;
    expect(Object.keys(bus).sort()).toEqual(["messages$", "on"]);
    expect(Object.isFrozen(bus)).toBe(true);
    for (const stream of [bus, bus.messages$, bus.on("turn"), simulation.world$])
      for (const name of ["next", "publish", "complete", "source"])
        expect(Reflect.get(stream, name), name).toBeUndefined();
    expect((await simulation.play()).digest).toBe(simulate(small(stubbornPair()), { seed: 4 }).digest);
  });
});

describe("a simulation", () => {
  it("plays once, however often it is asked to", async () => {
    const simulation = new Simulation(small(stubbornPair()));
    const heard = listen(simulation);
    const [first, second] = await Promise.all([simulation.play(), simulation.play()]);
    expect(second).toBe(first);
    expect(await simulation.play()).toBe(first);
    expect(heard).toEqual(first.log);
  });

  it("shows every snapshot, from before the first event to the last, and ends", async () => {
    const simulation = new Simulation(small(stubbornPair()));
    const snapshots: unknown[] = [];
    const done = vi.fn();
    simulation.world$.subscribe({ next: (world) => snapshots.push(world), complete: done });
    const run = await simulation.play();
    expect(snapshots).toHaveLength(run.log.length + 1);
    expect(snapshots.at(-1)).toEqual(run.world);
    expect(snapshots.every(Object.isFrozen)).toBe(true);
    expect(done).toHaveBeenCalledOnce();
  });

  it("carries a turn, its answer, and what came of it, in that order", async () => {
    const simulation = new Simulation(small(stubbornPair()));
    const types: string[] = [];
    simulation.bus.messages$.subscribe(({ type }) => types.push(type));
    await simulation.play();
    expect(types.slice(0, 9)).toEqual([
      "start",
      "day",
      "open",
      "turn",
      "action",
      "offer",
      "turn",
      "action",
      "offer",
    ]);
  });

  it.each([0, -1, Number.NaN])("refuses a limit of %d", (limit) => {
    expect(() => new Simulation(small(stubbornPair()), { limit })).toThrow("limit: ");
  });
});

describe("a seat that nobody answers from", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("stalls its table until the limit; then its silence is a breach, and three of them end the meeting", async () => {
    const simulation = new Simulation(small(stubbornPair()), { limit: 1000 });
    simulation.vacate("ben");
    const heard = listen(simulation);
    const played = simulation.play();
    await vi.advanceTimersByTimeAsync(999);
    expect(heard.at(-1)).toMatchObject({ type: "offer", by: "anna", round: 0 });
    await vi.advanceTimersByTimeAsync(1);
    expect(heard.slice(-2)).toMatchObject([
      { type: "breach", by: "ben", table: "table", rule: "silence", action: null },
      { type: "offer", by: "anna", round: 1 },
    ]);
    await vi.advanceTimersByTimeAsync(2000);
    expect(ofType(heard, "breach")).toHaveLength(3);
    expect(ofType(heard, "adjourn")).toMatchObject([{ ended: "breach" }]);
    await vi.runAllTimersAsync();
    const { log } = await played;
    expect(log.at(-1)?.type).toBe("end");
    expect(ofType(log, "breach")).toHaveLength(4);
  });

  it.each([2 ** 31, 2 ** 32 + 5, Infinity])("waits for %d milliseconds", async (limit) => {
    const simulation = new Simulation(small(stubbornPair()), { limit });
    simulation.vacate("ben");
    const heard = listen(simulation);
    const played = simulation.play();
    await vi.advanceTimersByTimeAsync(Math.min(limit, 2 ** 33) - 1);
    expect(ofType(heard, "breach")).toEqual([]);
    simulation.seat("ben", () => undefined);
    if (limit === Infinity) return;
    await vi.advanceTimersByTimeAsync(1);
    await vi.runAllTimersAsync();
    expect(ofType((await played).log, "breach")).toMatchObject([{ rule: "silence", asked: "bargain" }]);
  });

  it("may be taken again", async () => {
    const simulation = new Simulation(small(stubbornPair()), { limit: 1000 });
    simulation.vacate("ben");
    const played = simulation.play();
    simulation.seat("ben", () => undefined);
    await vi.runAllTimersAsync();
    expect(ofType((await played).log, "breach")).toHaveLength(1);
  });
});

describe("an answer that comes too late", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("is a breach of its own and changes nothing else", async () => {
    const simulation = new Simulation(small(stubbornPair()), { limit: 1000 });
    let answered = 0;
    simulation.seat("ben", async ({ kind }) => {
      if (kind !== "bargain") return undefined;
      answered += 1;
      await new Promise((resolve) => setTimeout(resolve, answered === 1 ? 1500 : 600));
      return { type: "offer", outcome: deal.outcome(answered) };
    });
    const played = simulation.play();
    await vi.runAllTimersAsync();
    const { log } = await played;
    const breaches = ofType(log, "breach");
    expect(breaches).toMatchObject([
      { by: "ben", table: "table", rule: "silence" },
      { by: "ben", table: null, rule: "stale", action: null },
    ]);
    expect(ofType(log, "adjourn")).toMatchObject([{ ended: "deadline", rounds: 5 }]);
    expect(ofType(log, "offer").filter(({ by }) => by === "ben")).toHaveLength(4);
  });
});

describe("a sitter whose code throws", () => {
  const error = new Error("no connection");
  const fail = () => {
    throw error;
  };

  it.each([
    ["at once", fail],
    ["later", async () => fail()],
  ])("%s ends the run with an error that names agent, table and day", async (_, sitter) => {
    const simulation = new Simulation(small(stubbornPair()));
    simulation.seat("ben", (turn) => (turn.kind === "bargain" ? sitter() : undefined));
    const failure: unknown = await simulation.play().catch((reason: unknown) => reason);
    expect(failure).toBeInstanceOf(AgentError);
    expect(failure).toMatchObject({ agent: "ben", table: "table", day: 0, cause: error });
    expect(String(failure)).toContain('agent "ben" at table "table" on day 0: no connection');
  });
});
