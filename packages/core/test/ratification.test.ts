import { describe, expect, it } from "vitest";
import { mechanism, series, simulate, stackedAlternatingOffers } from "@summitry/core";
import type { Agent, SimulationEvent } from "@summitry/core";
import { agreeable, deal, ofType, small, smallTable, stub } from "./small.ts";

type Settings = Parameters<typeof small>[1];

/** Anna and Ben sign on day 0; Carl has two days to ratify. */
function framework(
  carl: Agent,
  settings: Settings = {},
  others: readonly Agent[] = [stub("anna"), stub("ben")],
) {
  const table = smallTable({
    seats: ["anna", "ben"],
    meets: [0],
    ratification: { by: ["carl"], window: 2 },
  });
  return simulate(small([...others, carl], { days: 8, tables: { table }, ...settings }));
}

const about = (log: readonly SimulationEvent[]) =>
  log.flatMap((event) =>
    "text" in event && event.text !== null ? [`${event.day} ${event.type} ${event.text}`] : [],
  );

const dear = {
  id: "too-dear",
  forbids: (outcome: object) => "price" in outcome && outcome.price === 10,
  because: "",
};

describe("a text that an absent agent has to ratify", () => {
  it("is pending, with its window, until the answer", () => {
    const run = framework(stub("carl", { ratify: ({ day }) => ({ type: day < 2 ? "wait" : "ratify" }) }));
    expect(ofType(run.log, "sign")[0]).toMatchObject({
      text: "table-1",
      signatories: ["anna", "ben"],
      awaits: ["carl"],
      lapsesAfter: 2,
    });
    expect(run.at(1).texts[0]).toMatchObject({
      status: "pending",
      parties: ["anna", "ben", "carl"],
      forceDay: null,
    });
    expect(run.at(2).texts[0]).toMatchObject({
      status: "in force",
      awaits: [],
      forceDay: 2,
      expiresDay: null,
    });
    expect(about(run.log)).toEqual(["0 sign table-1", "2 ratify table-1", "2 force table-1"]);
  });

  it("is asked about from the day after the signature", () => {
    const days: number[] = [];
    framework(stub("carl", { ratify: ({ day }) => (days.push(day), { type: "wait" }) }));
    expect(days).toEqual([1, 2]);
  });

  it("lapses when the window closes", () => {
    const run = framework(stub("carl", { ratify: () => ({ type: "wait" }) }));
    expect(about(run.log)).toEqual(["0 sign table-1", "3 lapse table-1"]);
    expect(run.world.texts[0]).toMatchObject({ status: "lapsed", endDay: 3 });
  });

  it("is refused where it crosses a red line, which the signature has noted", () => {
    const run = framework(stub("carl", { redLines: [dear] }));
    expect(ofType(run.log, "sign")[0]?.crosses).toEqual([{ line: "too-dear", holder: "carl" }]);
    expect(ofType(run.log, "refuse")).toMatchObject([
      { day: 1, by: "carl", text: "table-1", lines: ["too-dear"] },
    ]);
    expect(run.world.texts[0]).toMatchObject({ status: "refused", endDay: 1, forceDay: null });
  });

  it("can't be ratified across a red line", () => {
    const run = framework(stub("carl", { redLines: [dear], ratify: () => ({ type: "ratify" }) }));
    expect(ofType(run.log, "breach")).toMatchObject([
      { day: 1, by: "carl", table: null, rule: "own-red-line", lines: ["too-dear"] },
      { day: 2 },
    ]);
    expect(run.world.texts[0]?.status).toBe("lapsed");
  });

  it("enters into force once all have ratified", () => {
    const dora = stub("dora", { ratify: ({ day }) => ({ type: day < 2 ? "wait" : "ratify" }) });
    const table = smallTable({
      seats: ["anna", "ben"],
      meets: [0],
      ratification: { by: ["carl", "dora"], window: 5 },
    });
    const { log } = simulate(
      small([stub("anna"), stub("ben"), stub("carl"), dora], { days: 3, tables: { table } }),
    );
    expect(about(log).slice(1)).toEqual(["1 ratify table-1", "2 ratify table-1", "2 force table-1"]);
  });
});

describe("those who ratify", () => {
  const agents = ["anna", "ben", "carl"].map((id) => stub(id));
  const playing = (parts: Partial<Parameters<typeof smallTable>[0]>) =>
    small(agents, {
      days: 1,
      tables: { table: smallTable({ seats: ["anna", "ben"], meets: [0], ...parts }) },
    });

  it("don't sit at the table", () => {
    expect(() => playing({ ratification: { by: ["carl", "anna"], window: 2 } })).toThrow(
      'tables.table.ratification.by: "anna" is not allowed; expected agents who don\'t sit there',
    );
  });

  it("aren't seated by a rule either", () => {
    const seats = () => ["anna", "carl"];
    const scenario = playing({ seats, ratification: { by: ["carl"], window: 2 } });
    expect(() => simulate(scenario)).toThrow('tables.table.ratification.by: "carl" is not allowed');
    const invites = stub("ben", { act: () => [{ type: "invite", table: "table" }] });
    const table = smallTable({ seats, ratification: { by: ["carl"], window: 2 } });
    expect(() => simulate(small([stub("anna"), invites, stub("carl")], { tables: { table } }))).toThrow(
      'tables.table.ratification.by: "carl"',
    );
  });

  it("are named by a rule where they sit at times", () => {
    const by = (signatories: readonly string[]) => (signatories.includes("carl") ? [] : ["carl"]);
    const signed = (seats: readonly string[]) =>
      ofType(simulate(playing({ seats: () => seats, ratification: { by, window: 2 } })).log, "sign")[0];
    expect(signed(["anna", "ben"])).toMatchObject({ awaits: ["carl"], lapsesAfter: 2 });
    expect(signed(["anna", "carl"])).toMatchObject({ awaits: [], lapsesAfter: null });
  });

  it.each([
    ["has signed", "anna", "expected agents who have not signed the text"],
    ["is a stranger", "dora", '"dora" is not allowed'],
  ])("are refused when a rule names somebody who %s", (_, id, message) => {
    expect(() => simulate(playing({ ratification: { by: () => [id], window: 2 } }))).toThrow(message);
  });
});

describe("a line that begins to bind on day 1", () => {
  const late = { ...dear, binds: (view: { input(id: string): number }) => view.input("alarm") > 0 };
  const alarm = series([
    { day: 0, value: 0 },
    { day: 1, value: 1 },
  ]);
  const crossed = (run: ReturnType<typeof framework>) =>
    run.world.texts.filter(({ status }) => status === "in force").map(({ id }) => id);

  it("keeps a text from entering into force, when a signatory holds it", () => {
    const anna = stub("anna", { redLines: [late] });
    expect(crossed(framework(stub("carl"), { inputs: { alarm } }, [anna, stub("ben")]))).toEqual([]);
  });

  it("keeps a text from entering into force, when one who has ratified holds it", () => {
    const carl = stub("carl", { redLines: [{ ...late, binds: (view) => view.day > 1 }] });
    const dora = stub("dora", { ratify: ({ day }) => ({ type: day < 2 ? "wait" : "ratify" }) });
    const table = smallTable({
      seats: ["anna", "ben"],
      meets: [0],
      ratification: { by: ["carl", "dora"], window: 5 },
    });
    const run = simulate(small([stub("anna"), stub("ben"), carl, dora], { days: 3, tables: { table } }));
    expect(crossed(run)).toEqual([]);
  });

  it("ends a text that is in force", () => {
    const anna = stub("anna", { redLines: [late] });
    const run = simulate(small([anna, stub("ben")], { days: 3, inputs: { alarm } }));
    expect(ofType(run.log, "force")).toHaveLength(1);
    expect(crossed(run)).toEqual([]);
  });

  it("and by the signature itself keeps the text from entering into force", () => {
    const stir = mechanism({
      id: "stir",
      because: "a signature stirs people up",
      evidence: [],
      quantities: { anger: { unit: "1", low: 0, high: 1, neutral: 0 } },
      on: { sign: () => ({ anger: 1 }) },
    });
    const anna = stub("anna", { redLines: [{ ...dear, binds: (view) => view.quantity("anger") > 0 }] });
    expect(crossed(simulate(small([anna, stub("ben")], { mechanisms: [stir] })))).toEqual([]);
  });

  it("is checked again when all have accepted", () => {
    const stir = mechanism({
      id: "stir",
      because: "an offer stirs people up",
      evidence: [],
      quantities: { anger: { unit: "1", low: 0, high: 1, neutral: 0 } },
      on: { accept: () => ({ anger: 1 }) },
    });
    const anna = stub("anna", { redLines: [{ ...dear, binds: (view) => view.quantity("anger") > 0 }] });
    const { log, world } = simulate(small([anna, stub("ben")], { mechanisms: [stir] }));
    expect(ofType(log, "adjourn")).toMatchObject([{ ended: "breach" }]);
    expect(ofType(log, "adjourn")[0]?.because).toBe("by now the text crosses the red line too-dear of anna");
    expect(world.texts).toEqual([]);
  });
});

describe("a pending text", () => {
  const invitation = { type: "invite", table: "table", seats: ["anna", "ben", "carl"] } as const;
  const waiting = (parts: object = {}) =>
    stub("carl", {
      act: ({ day }) => (day === 0 ? [invitation] : []),
      ratify: () => ({ type: "wait" }),
      ...parts,
    });

  it("is the standing offer of the next meeting with the absent party", () => {
    const { log, world } = framework(waiting());
    expect(ofType(log, "open").map(({ text }) => text)).toEqual([null, "table-1"]);
    expect(log.filter(({ day, type }) => day === 1 && /offer|accept|sign|force/.test(type))).toMatchObject([
      { type: "accept", by: "carl" },
      { type: "sign", text: "table-2", signatories: ["anna", "ben", "carl"], awaits: [], lapsesAfter: null },
      { type: "force", text: "table-2" },
    ]);
    expect(world.texts.map(({ status }) => status)).toEqual(["superseded", "in force"]);
  });

  it("is given to the protocol with those at the table who have signed it, not with those who stay away", () => {
    const seen: unknown[] = [];
    const offers = stackedAlternatingOffers({ rounds: 5 });
    const open: typeof offers.open = (seats, signed) => {
      seen.push(signed && { maker: signed.offer.by, by: signed.by });
      return offers.open(seats, signed);
    };
    const table = smallTable({
      protocol: { ...offers, open },
      seats: ["anna", "ben"],
      meets: [0],
      ratification: { by: ["carl"], window: 2 },
    });
    const carl = waiting({
      act: ({ day }: { day: number }) => (day === 0 ? [{ ...invitation, seats: ["carl", "ben"] }] : []),
    });
    framework(carl, { tables: { table } });
    expect(seen.at(-1)).toEqual({ maker: "ben", by: ["ben"] });
  });

  it("may be answered with another offer", () => {
    const other = deal.outcome(3);
    const strategy = {
      ...agreeable(other),
      accepts: ({ standing }: { standing: { outcome: unknown } | null }) => standing?.outcome === other,
    };
    const { log, world } = framework(waiting({ strategy }));
    expect(ofType(log, "offer")[1]).toMatchObject({ by: "carl", round: 0, outcome: other });
    expect(world.texts[1]).toMatchObject({ outcome: other, status: "in force" });
  });

  it("stays pending when that meeting fails", () => {
    const { log, world } = framework(waiting({ leave: () => "no" }));
    expect(ofType(log, "adjourn")).toMatchObject([{ day: 1, ended: "walk-out" }]);
    expect(world.texts[0]).toMatchObject({ status: "lapsed", endDay: 3 });
  });

  it("is not on the table when those who signed it meet again", () => {
    const table = smallTable({
      seats: ["anna", "ben"],
      meets: [0, 1],
      ratification: { by: ["carl"], window: 4 },
    });
    const { log } = framework(stub("carl", { ratify: () => ({ type: "wait" }) }), { tables: { table } });
    expect(ofType(log, "open").map(({ text }) => text)).toEqual([null, null]);
    expect(about(log)).toEqual(["0 sign table-1", "1 sign table-2", "6 lapse table-2"]);
  });

  it("is not on the table when none of those who signed it is there", () => {
    const dora = stub("dora", {
      act: ({ day }) => (day === 0 ? [{ ...invitation, seats: ["carl", "dora"] }] : []),
    });
    const carl = stub("carl", { ratify: () => ({ type: "wait" }) });
    const { log } = framework(carl, {}, [stub("anna"), stub("ben"), dora]);
    expect(ofType(log, "open").map(({ text }) => text)).toEqual([null, null]);
  });
});
