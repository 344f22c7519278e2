import { simulate, type EventOf, type SimulationEvent } from "@summitry/core";
import { alaska } from "@summitry/alaska";
import { describe, expect, it } from "vitest";

const RUNS = 24;

/** Trump as hard on Kyiv as he can be drawn: a demand on every occasion, and a cut after every refusal. */
const hard = {
  "pressure.press": 1,
  "pressure.cut": 1,
  "pressure.wait": 1,
  "pressure.above": -1,
  "pressure.days": 3,
};

type Of = Readonly<Record<string, number>>;

const logs = (parameters: Of = hard, options = {}) =>
  Array.from(
    { length: RUNS },
    (_, run) => simulate(alaska({ parameters, ...options }), { seed: "pressure", run }).log,
  );

const isMove = (event: SimulationEvent): event is EventOf<"move"> => event.type === "move";
const moves = (log: readonly SimulationEvent[], ...names: readonly string[]) =>
  log.filter(isMove).filter(({ move }) => names.includes(move));

const pressed = logs();

describe("a demand on Kyiv", () => {
  it("names a text or a table, and a day", () => {
    const demands = pressed.flatMap((log) => moves(log, "pressure"));
    expect(demands.length).toBeGreaterThan(RUNS / 4);
    for (const { about, due, day } of demands) {
      expect(about).toMatch(/^(ceasefire|settlement)(-\d+)?$/);
      expect(due).toBeGreaterThan(day);
    }
  });

  it("is followed by a cut, a word that it passes, or an acceptance, by the day after its own", () => {
    for (const log of pressed) {
      for (const { about, day, due } of moves(log, "pressure")) {
        if (due === null || due > 137) continue;
        const ends = log.filter(
          (event) => event.day >= day && event.day <= due + 1 && isEnd(event, about ?? ""),
        );
        expect(ends, `${about ?? ""} of day ${day}`).not.toHaveLength(0);
      }
    }
  });

  it("leads to a cut of support at once where Trump always cuts, and never where he never does", () => {
    const cuts = pressed.flatMap((log) => moves(log, "cut"));
    expect(cuts.length).toBeGreaterThan(3);
    expect(pressed.flatMap((log) => moves(log, "relent"))).toHaveLength(0);
    const mild = logs({ ...hard, "pressure.cut": 0 });
    expect(mild.flatMap((log) => moves(log, "cut"))).toHaveLength(0);
    expect(mild.flatMap((log) => moves(log, "relent")).length).toBeGreaterThan(3);
  });

  it("is never made where he never presses; rows alone can cut support then", () => {
    const never = logs({ "pressure.press": 0 });
    expect(never.flatMap((log) => moves(log, "pressure"))).toHaveLength(0);
    for (const cut of never.flatMap((log) => moves(log, "cut"))) expect(cut.about).toBeUndefined();
  });
});

function isEnd(event: SimulationEvent, about: string): boolean {
  if (isMove(event)) return ["cut", "relent"].includes(event.move);
  const table = about.split("-")[0];
  if (event.type === "sign") return event.table === table && event.signatories.includes("zelensky");
  return event.type === "ratify" && event.by === "zelensky" && event.table === table;
}

describe("support", () => {
  it("comes back after every pause, and not to more than failed meetings of three have left", () => {
    for (const log of pressed) {
      const pauses = moves(log, "cut", "review", "restore");
      pauses.forEach(({ move }, at) => {
        if (move === "restore") expect(pauses[at - 1]?.move).toMatch(/cut|review/);
        else expect(pauses[at - 1]?.move ?? "restore").toMatch(move === "cut" ? /restore|review/ : /restore/);
      });
    }
    const costly = { "support.usVolatility": 1, "support.us": 1 };
    for (const run of [0, 1, 2, 3, 4, 5]) {
      const { log, world } = simulate(alaska({ parameters: costly, ukraineAtTable: true }), { seed: 5, run });
      const failed = log.some(
        (event) => event.type === "adjourn" && event.day === 0 && event.seats.includes("zelensky"),
      );
      if (failed) expect(world.quantities["aidUS"]).toBe(0);
    }
  });

  it("is held back for reviews at the rate given", () => {
    const reviews = (gap: number) =>
      logs({ "support.reviewGap": gap }).flatMap((log) => moves(log, "review")).length;
    expect(reviews(10_000)).toBeLessThan(3);
    expect(reviews(30)).toBeGreaterThan(RUNS);
  });
});

describe("a threat to cut support", () => {
  it("stays over what Kyiv has accepted under it, and fades", () => {
    let kept = 0;
    for (const log of pressed) {
      const threat = new Map(
        log
          .filter((event) => event.type === "quantity")
          .filter(({ quantity }) => quantity === "threatenedCut")
          .map(({ day, value }) => [day, value] as const),
      );
      const [first] = moves(log, "pressure");
      if (first === undefined || moves(log, "cut").some(({ day }) => day <= first.day + 8)) continue;
      const [then, later] = [threat.get(first.day), threat.get(first.day + 7)];
      if (then === undefined || later === undefined) continue;
      kept += 1;
      expect(later).toBeGreaterThan(0);
    }
    expect(kept).toBeGreaterThan(0);
  });

  it("is neutral while the mechanism is off", () => {
    const { log } = simulate(alaska({ parameters: hard, without: ["pressure"] }), { seed: 1 });
    expect(log.some((event) => event.type === "quantity" && event.quantity === "threatenedCut")).toBe(false);
  });
});
