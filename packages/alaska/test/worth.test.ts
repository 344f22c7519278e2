import { simulate, type EventOf } from "@summitry/core";
import { alaska } from "@summitry/alaska";
import { describe, expect, it } from "vitest";
import { silentTo, utilityOf } from "../src/interests/interest.ts";
import { ceasefirePrestige } from "../src/interests/prizes.ts";
import { warWorth } from "../src/interests/war.ts";
import { weightsOf, type WarView } from "../src/interests/weights.ts";
import { likeliest } from "../src/parameters/index.ts";
import type { CeasefireText } from "../src/tables/ceasefire.ts";

const view = (quantities: Readonly<Record<string, number>>): WarView => ({
  quantity: (id) => quantities[id] ?? 0,
  input: () => 0,
  inForce: () => null,
  texts: [],
});

const text: CeasefireText = {
  kind: "air only",
  line: "open",
  recognition: "open",
  relief: "open",
  followUp: "open",
  text: "precise",
};

describe("what settles an issue in part", () => {
  const gain = (settles: Readonly<Record<string, number>>, more: Partial<CeasefireText>): number => {
    const drawn = {
      ...likeliest,
      "putin.ceasefire.reservation": 5,
      "putin.followUp.reservation": 8,
      ...settles,
    };
    const worth = utilityOf("ceasefire", "putin")(drawn);
    return worth.of({ ...text, ...more }) - silentTo("putin", "ceasefire")(drawn);
  };

  it.each([
    ["a truce in the air", "truce.settles", {}],
    ["a truce at sea", "truce.settles", { kind: "sea only" }],
  ] as const)("%s is silent on the rest of it", (_, id, more) => {
    expect(gain({ [id]: 0 }, more)).toBeCloseTo(0, 12);
    expect(gain({ [id]: 1 }, more)).toBeGreaterThan(0);
    expect(gain({ [id]: 0.5 }, more)).toBeCloseTo(gain({ [id]: 1 }, more) / 2, 12);
  });

  it("a promised meeting is worth a part of one that is held", () => {
    const more = { kind: "none", followUp: "trilateral in two weeks" } as const;
    expect(gain({ "trilateral.promised": 0 }, more)).toBeCloseTo(0, 12);
    expect(gain({ "trilateral.promised": 0.5 }, more)).toBeCloseTo(
      gain({ "trilateral.promised": 1 }, more) / 2,
      12,
    );
    expect(gain({ "trilateral.promised": 1 }, more)).toBeGreaterThan(0);
  });

  it("a truce on the ground counts in full", () => {
    const more = { kind: "general" } as const;
    expect(gain({ "truce.settles": 0 }, more)).toBe(gain({ "truce.settles": 1 }, more));
  });
});

describe("last words and the worth of war level off", () => {
  it("the first codes beyond a stated line come easier than the last", () => {
    const silent = (flexibility: number): number =>
      silentTo(
        "putin",
        "ceasefire",
      )({ ...likeliest, "putin.flexibility": flexibility, "flexibility.most": 2 });
    const [first, last] = [silent(0) - silent(1), silent(2) - silent(3)];
    expect(last).toBeGreaterThan(0);
    expect(first).toBeGreaterThan(2 * last);
  });

  it.each([
    ["putin", -1],
    ["zelensky", 1],
  ] as const)("more burden weighs less and less on %s", (side, sign) => {
    const worth = (cost: number, advance = 0): number =>
      warWorth(side, weightsOf({ ...likeliest, [`${side}.warCost`]: cost }), view({ advance }));
    const [first, last] = [worth(0) - worth(0.08), worth(0.08) - worth(0.16)];
    expect(last).toBeGreaterThan(0);
    expect(first).toBeGreaterThan(last);
    expect(Math.sign(worth(0, -1) - worth(0, 1))).toBe(sign);
  });
});

describe("Trump's margin over the state of things", () => {
  it("is asked of a text as far as it is visible", () => {
    const kinds = (margin: number) =>
      ceasefirePrestige(weightsOf({ ...likeliest, "trump.walkAway": margin }), view({})).kind ?? {};
    expect(kinds(0.06).general).toBe(0);
    expect(kinds(0.06)["air only"]).toBeCloseTo(0.03, 12);
    expect(kinds(-0.04).none).toBeLessThan(kinds(-0.04)["air only"] ?? 0);
  });
});

describe("the answer of a capital", () => {
  const answers = (wait: number) => {
    const scenario = alaska({ parameters: { "ratification.wait": wait } });
    return Array.from({ length: 15 }, (_, run) => simulate(scenario, { seed: "answers", run }).log).flatMap(
      (log) => {
        const signed = new Map(
          log.flatMap((event) => (event.type === "sign" ? [[event.text, event.day] as const] : [])),
        );
        return log
          .filter((event): event is EventOf<"ratify"> => event.type === "ratify")
          .map((event) => event.day - (signed.get(event.text) ?? event.day));
      },
    );
  };
  const mean = (days: readonly number[]): number => days.reduce((sum, each) => sum + each, 0) / days.length;

  it("takes the days it takes, and never the day of the signature", () => {
    const [quick, slow] = [answers(1), answers(10)];
    expect(quick.length).toBeGreaterThan(12);
    expect(Math.min(...quick, ...slow)).toBeGreaterThan(0);
    expect(mean(slow)).toBeGreaterThan(mean(quick) + 2);
  });
});
