import { describe, expect, it } from "vitest";
import { LimitError, replay, simulate, Simulation } from "@summitry/core";
import type { BargainingAction, BreachEvent, Move, SimulationEvent } from "@summitry/core";
import { deal, ofType, small, stub, stubborn } from "./small.ts";

const line = {
  id: "not-30",
  forbids: (outcome: object) => "price" in outcome && outcome.price === 30,
  because: "a test",
};

/** Ben, who must not sign a price of 30, answers Anna's offers; both drivers and a replay give the same log. */
async function logOf(answer: () => unknown): Promise<readonly SimulationEvent[]> {
  const ben = stub("ben", { redLines: [line], respond: () => answer() as BargainingAction });
  const scenario = () => small([stub("anna", { strategy: stubborn(deal.outcome(4)) }), ben]);
  const { log } = simulate(scenario());
  const live = await new Simulation(scenario()).play();
  expect(live.log).toEqual(log);
  const read = JSON.parse(JSON.stringify(log)) as SimulationEvent[];
  expect(read).toEqual(log);
  expect(replay(scenario(), read).log).toEqual(log);
  return log;
}

const firstBreach = async (answer: () => unknown): Promise<BreachEvent | undefined> =>
  ofType(await logOf(answer), "breach")[0];

/** An object with a property that says something else every time it is read. */
function fickle(name: string, says: readonly unknown[], rest: object = {}): object {
  let reads = 0;
  return Object.defineProperty({ ...rest }, name, {
    enumerable: true,
    get: () => says[Math.min(reads++, says.length - 1)],
  });
}

const [legal, forbidden] = [deal.outcome(0), deal.outcome(5)];

describe("an answer is read once", () => {
  it("so a property can't say one thing to the judge and another to the log", async () => {
    for (const says of [
      [legal, forbidden],
      [{ ...legal }, { ...forbidden }],
    ]) {
      const log = await logOf(() => fickle("outcome", says, { type: "offer" }));
      expect(ofType(log, "offer").find(({ by }) => by === "ben")?.outcome).toEqual(legal);
      expect(ofType(log, "breach")).toEqual([]);
    }
    expect(await firstBreach(() => fickle("outcome", [forbidden, legal], { type: "offer" }))).toMatchObject({
      rule: "own-red-line",
      action: { type: "offer", outcome: forbidden },
    });
    const price = () => ({ type: "offer", outcome: fickle("price", [30, 10], { delivery: "slow" }) });
    expect(await firstBreach(price)).toMatchObject({
      rule: "own-red-line",
      action: { outcome: { price: 30 } },
    });
    expect(await firstBreach(() => fickle("type", ["dance", "accept"]))).toMatchObject({
      rule: "not-an-action",
    });
  });

  it("by whatever means it changes: a proxy, a property of its own class", async () => {
    const reads: PropertyKey[] = [];
    const proxy = () =>
      new Proxy(
        { type: "offer", outcome: legal },
        { get: (target, name) => (reads.push(name), Reflect.get(target, name) as unknown) },
      );
    const log = await logOf(proxy);
    const [first] = ofType(log, "offer").filter(({ by }) => by === "ben");
    expect(first?.outcome).toEqual(legal);
    const asked = ofType(log, "offer").filter(({ by }) => by === "ben").length;
    expect(reads.filter((name) => name === "outcome")).toHaveLength(2 * asked);
    class Acceptance {
      readonly type = "offer";
      readonly outcome = legal;
    }
    expect(ofType(await logOf(() => new Acceptance()), "breach")).toEqual([]);
  });

  it("and belongs to nobody else afterwards", () => {
    const seats = ["anna", "ben"];
    const moves: Move[] = [{ type: "invite", table: "table", seats }];
    const spoil = () => void (seats.push("carl"), (moves.length = 0));
    const anna = stub("anna", { act: ({ day }) => (day === 0 ? moves : (spoil(), [])) });
    const { log } = simulate(small([anna, stub("ben"), stub("carl")], { days: 2 }));
    expect(ofType(log, "invite")).toMatchObject([{ seats: ["anna", "ben"] }]);
    expect(Object.isFrozen(seats)).toBe(false);
  });
});

const endless: Record<string, unknown> = { type: "accept" };
endless["self"] = endless;

describe("an answer that can't be copied is a breach, with its reason", () => {
  it.each<[string, () => unknown, string]>([
    [
      "a number that JSON has no word for",
      () => ({ type: "accept", why: Number.NaN }),
      "it holds NaN, which JSON can't",
    ],
    ["a function", () => ({ type: "accept", log: () => 1 }), "it holds a function"],
    ["a large whole number", () => ({ type: "accept", at: 1n }), "it holds a bigint"],
    ["a symbol", () => ({ type: "accept", at: Symbol("now") }), "it holds a symbol"],
    ["a gap in a list", () => ({ type: "vote", votes: [undefined] }), "it holds undefined"],
    ["a promise", () => Promise.resolve({ type: "accept" }), "it holds a Promise: answers can't come later"],
    ["a map", () => new Map([["type", "accept"]]), "it holds a Map"],
    ["a date", () => ({ type: "accept", on: new Date(0) }), "it holds a Date"],
    ["itself", () => endless, "it is nested more than 20 deep"],
    [
      "a prototype by name",
      () => JSON.parse('{"type":"accept","__proto__":{"x":1}}') as unknown,
      'a property "__proto__"',
    ],
    [
      "a property that throws",
      () => ({
        type: "accept",
        get why() {
          throw new Error("no");
        },
      }),
      "reading it failed: no",
    ],
  ])("%s", async (_, answer, because) => {
    const breach = await firstBreach(answer);
    expect(breach).toMatchObject({
      by: "ben",
      table: "table",
      asked: "bargain",
      rule: "unreadable",
      action: null,
    });
    expect(breach?.because).toContain(because);
  });

  it.each(["act", "attend", "keep"] as const)("to a question of any kind: %s", (kind) => {
    const move: Move = { type: "invite", table: "table" };
    const anna = stub("anna", { act: ({ day }) => (day === 0 ? [move] : []) });
    const ben = stub("ben", { [kind]: () => new Map() as never });
    const scenario = small([anna, ben], { days: 2 });
    const { log, digest } = simulate(scenario);
    expect(ofType(log, "breach")[0]).toMatchObject({ by: "ben", asked: kind, rule: "unreadable" });
    expect(replay(scenario, log).digest).toBe(digest);
  });

  it("leaves out what JSON leaves out", async () => {
    const shy = { type: "shrug", because: undefined, [Symbol("x")]: 1, at: -0 };
    expect(await firstBreach(() => shy)).toMatchObject({
      rule: "not-an-action",
      action: { type: "shrug", at: 0 },
    });
    expect(await firstBreach(() => undefined)).toMatchObject({ rule: "not-an-action", action: null });
  });
});

describe("a run that goes beyond its limits is an error that names run, day and agent", () => {
  const error = (code: () => unknown): unknown => {
    try {
      return code();
    } catch (problem) {
      return problem;
    }
  };
  const pair = [stub("anna", { strategy: stubborn() }), stub("ben", { strategy: stubborn() })];

  it("for an answer that is too large", async () => {
    const ben = stub("ben", { respond: () => ({ type: "leave", because: "x".repeat(1_000_001) }) });
    const scenario = small([stub("anna", { strategy: stubborn() }), ben]);
    const problem = error(() => simulate(scenario, { seed: 3, run: 7 }));
    expect(problem).toBeInstanceOf(LimitError);
    expect(problem).toMatchObject({
      place: { seed: "3", run: 7, day: 0, agent: "ben" },
      limit: "answerSize",
    });
    expect(String(problem)).toBe(
      'LimitError: seed 3, run 7, day 0, agent "ben": its answer is too large (limits.answerSize is 1,000,000)',
    );
    await expect(new Simulation(scenario).play()).rejects.toBeInstanceOf(LimitError);
  });

  it.each([
    ["questionsPerMeeting", "ben"],
    ["answersPerRun", "ben"],
    ["eventsPerRun", null],
  ] as const)("for %s", (limit, agent) => {
    const scenario = (most: number) => small(pair, { days: 2, limits: { [limit]: most } });
    expect(simulate(scenario(1_000)).log.at(-1)?.type).toBe("end");
    const place = { seed: "0", run: 0, day: 0, agent };
    expect(error(() => simulate(scenario(5)))).toMatchObject({ limit, most: 5, place });
  });
});
