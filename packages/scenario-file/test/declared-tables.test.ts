import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Outcome, type Preference, shareAt, simulate } from "@summitry/core";
import { monteCarlo } from "@summitry/monte-carlo";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readScenario } from "../src/index.ts";
import { here } from "../../cli/test/child.ts";

const examples = fileURLToPath(new URL("../../../examples/scenario-files/", import.meta.url));
const lake = readFileSync(join(examples, "lake.yaml"), "utf8");

const council = `name: council
start: 2026-09-01
days: 10
tables:
  budget:
    settles:
      roads: { from: 0, to: 10, step: 1 }
      schools: { from: 0, to: 10, step: 1 }
    seats: [left, centre, right, farmers]
    protocol: { name: conditional voting, rounds: 12, power: { left: 3, centre: 3, right: 2 } }
    meets: [0, 5]
agents:
  left:
    at:
      budget:
        utility:
          roads: { weight: 1, values: { 0: 1, 10: 0 } }
          schools: { weight: 3, values: { 0: 0, 10: 1 } }
        reservation: 0.3
  centre:
    strategy: { name: tough }
    at:
      budget:
        utility:
          roads: { weight: 1, values: { 0: 0, 10: 1 } }
          schools: { weight: 1, values: { 0: 0, 5: 1, 10: 0 } }
        reservation: 0.3
  right:
    strategy: { name: hill-climber, exponent: conceder }
    at:
      budget:
        utility: &rural
          roads: { weight: 3, values: { 0: 0, 10: 1 } }
          schools: { weight: 1, values: { 0: 1, 10: 0 } }
        reservation: 0.3
  farmers:
    at:
      budget:
        utility: *rural
        reservation: 0.2
`;

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "summitry-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function preferenceIn(content: string, agent: string, table: string): Promise<Preference> {
  const { definition } = await readScenario(file("preference.yaml", content));
  return definition.agents.find(({ id }) => id === agent)!.utility[table] as Preference;
}

it.each(readdirSync(examples).filter((name) => name.endsWith(".yaml")))(
  "the example %s bargains",
  async (name) => {
    const { log } = simulate(await readScenario(join(examples, name)), { seed: 1 });
    expect(log.some(({ type }) => type === "offer")).toBe(true);
  },
);

describe("a table with a mediator", () => {
  it("is the same in a worker, and its mediator signs nothing", async () => {
    const scenario = await readScenario(join(examples, "lake.yaml"));
    const [one, two] = await Promise.all(
      [1, 2].map((workers) => monteCarlo(scenario, { runs: 20, seed: 1, workers })),
    );
    expect(two!.digest).toBe(one!.digest);
    for (let run = 0; run < 10; run++) {
      const { log } = simulate(scenario, { seed: 1, run });
      for (const event of log) {
        if (event.type === "offer") expect(event.by).toBe("envoy");
        if (event.type === "accept" || event.type === "object") expect(event.by).not.toBe("envoy");
        if (event.type === "sign") expect(event.signatories).toEqual(["upstream", "downstream"]);
      }
    }
  });

  it("ends at random where it has a hazard and no deadline", async () => {
    const endless = lake.replace("rounds: 60, hazard: 0.01", "hazard: 0.5");
    const { definition } = await readScenario(file("endless.yaml", endless));
    expect(definition.tables.water!.protocol).toMatchObject({
      id: "mediated-single-text",
      rounds: Infinity,
      hazard: 0.5,
    });
  });
});

describe("a table at which some may agree without the others", () => {
  it("says who signed, and counts a text only for those it binds", async () => {
    const scenario = await readScenario(file("council.yaml", council));
    const { row, log, world } = simulate(scenario, { seed: 1 });
    const signed = log.filter((event) => event.type === "sign");
    expect(signed.length).toBeGreaterThan(0);
    expect(row["budget.signatories"]).toBe(signed[0]!.signatories.join("+"));
    for (const agent of scenario.definition.agents) {
      const text = world.texts.find(({ parties }) => parties.includes(agent.id));
      const worth = text === undefined ? null : (agent.utility.budget as Preference).of(text.outcome);
      expect(row[`${agent.id}.budget`]).toBe(worth ?? 0.3);
    }
  });
});

describe("a table of simultaneous offers, or with sealed bids", () => {
  it.each([
    ["{ name: simultaneous offers, rounds: 12 }", "simultaneous-offers"],
    ["{ name: conditional voting, rounds: 12, sealed: true }", "conditional-voting"],
  ])("%s is that of the library, and keeps offers sealed", async (given, id) => {
    const content = council.replace(/protocol: .*/, `protocol: ${given}`);
    const scenario = await readScenario(file("sealed.yaml", content));
    expect(scenario.definition.tables["budget"]?.protocol.id).toBe(id);
    const { log } = simulate(scenario, { seed: 1 });
    const offers = log.filter((event) => event.type === "offer");
    expect(offers.length).toBeGreaterThan(0);
    expect(offers.every(({ sealed }) => sealed === true)).toBe(true);
  });
});

describe("the default", () => {
  it.each(["protocol: { rounds: 7 }", "protocol: { rounds: 7, step: offer }"])(
    "%s is alternating offers",
    async (given) => {
      const text = council.replace(/protocol: .*/, given);
      const { definition } = await readScenario(file("default.yaml", text));
      expect(definition.tables.budget!.protocol).toMatchObject({
        id: "stacked-alternating-offers",
        rounds: 7,
      });
    },
  );
});

describe("strategies", () => {
  it.each([
    ["{ name: tit-for-tat, kindness: 0.2 }", "tit-for-tat"],
    ["{ name: nice-tit-for-tat }", "nice-tit-for-tat"],
    ["{ name: random-walker }", "random-walker"],
    ["{ name: hill-climber, exponent: 0.5 }", "hill-climber"],
    ["{ name: aspiration, exponent: boulware }", "aspiration"],
    ["{ name: micro }", "micro"],
  ])("%s bargains", async (given, id) => {
    const text = council.replace("{ name: tough }", given).replace(/protocol: .*/, "protocol: { rounds: 9 }");
    const scenario = await readScenario(file("strategy.yaml", text));
    expect(scenario.definition.agents.find((agent) => agent.id === "centre")!.strategy.id).toBe(id);
    const { log } = simulate(scenario, { seed: 1 });
    expect(log.some((event) => event.type === "offer" && event.by === "centre")).toBe(true);
    expect(log.filter(({ type }) => type === "breach")).toEqual([]);
  });
});

describe("what texts are worth", () => {
  const text = (level: number, price: number, gauge: string): Outcome => ({ level, price, gauge });

  it("lies on straight lines between the values of a range that are given", async () => {
    const preference = await preferenceIn(lake, "downstream", "water");
    const worth = (level: number, price: number) => 6 * preference.of(text(level, price, "none"));
    expect(worth(40, 2)).toBeCloseTo(3 * 0.5, 12);
    expect(worth(50, 2)).toBeCloseTo(3 * 0.75, 12);
    expect(worth(60, 2)).toBeCloseTo(3, 12);
    expect(worth(70, 2)).toBeCloseTo(3 * 0.75, 12);
    expect(worth(100, 0.5)).toBeCloseTo(2 * 0.75, 12);
  });

  it("has what values add together, by value, list or bounds", async () => {
    const preference = await preferenceIn(lake, "upstream", "water");
    const added = (price: number) =>
      preference.of(text(40, price, "shared")) - preference.of(text(40, price, "none")) + 0.5 / 6;
    expect([1.4, 1.5, 1.6, 2].map((price) => Math.round(100 * added(price)))).toEqual([0, 0, 10, 10]);
    const listed = lake.replace("price: { above: 1.5 }", "price: [1.5, 2]");
    const other = await preferenceIn(listed, "upstream", "water");
    expect(other.of(text(40, 1.5, "shared"))).toBeCloseTo(preference.of(text(40, 1.5, "shared")) + 0.1, 12);
  });

  it("falls with time where there is a discount", async () => {
    const preference = await preferenceIn(lake, "downstream", "water");
    expect(shareAt(preference, { round: 2, day: 5, time: 0.5 })).toBeCloseTo(0.99 ** 2, 12);
  });

  it("stops at bounds that are red lines", async () => {
    const { definition } = await readScenario(file("lake.yaml", lake));
    const [line] = definition.agents.find(({ id }) => id === "upstream")!.redLines;
    const forbids = [40, 45, 50, 55].map((level) => line!.forbids(text(level, 1, "none")));
    expect(forbids).toEqual([true, true, false, false]);
  });
});

describe("a mistake is named with its line and what is allowed:", () => {
  const mistakes: readonly [text: string, from: string, to: string, complaint: string][] = [
    [
      lake,
      "mediated single text",
      "single text",
      'protocol.name: "single text" is not allowed; expected one of stacked alternating offers, mediated single text, conditional voting, simultaneous offers',
    ],
    [
      lake,
      "mediator: envoy, ",
      "",
      'protocol.mediator: "nothing" is not allowed; expected the id of somebody seated there',
    ],
    [
      lake,
      "mediator: envoy",
      "mediator: emissary",
      'protocol.mediator: "emissary" is not allowed; expected one of envoy, upstream, downstream',
    ],
    [
      lake,
      "[envoy, upstream, downstream]",
      "[envoy, upstream]",
      'seats: ["envoy","upstream"] is not allowed; expected a mediator and at least two parties',
    ],
    [
      lake,
      "mediated single text, ",
      "stacked alternating offers, ",
      'protocol.mediator: "mediator" is not allowed; expected one of name, rounds, hazard, step',
    ],
    [
      lake,
      "rounds: 60, hazard: 0.01",
      "hazard: 0",
      'protocol.rounds: "nothing" is not allowed; expected rounds, or a hazard above 0, or both',
    ],
    [lake, "hazard: 0.01", "hazard: 2", "protocol.hazard: 2 is not allowed; expected a chance from 0 to 1"],
    [
      lake,
      "hazard: 0.01",
      "step: offer",
      'protocol.step: "step" is not allowed; expected one of name, rounds, hazard, mediator',
    ],
    [
      lake,
      "level: { from: 40, to: 100, step: 5 }",
      "level: { from: 40, to: 100, step: 7 }",
      "settles.level.step: 7 is not allowed; expected a step that leads from 40 to 100",
    ],
    [
      lake,
      "level: { from: 40, to: 100, step: 5 }",
      "level: { from: 40, to: 100 }",
      "expected a list of values, a range { from, to, step }, or { values } with a label, a unit or labels",
    ],
    [
      lake,
      "{ 40: 0, 100: 1 }",
      "{ 40: 0, 99: 1 }",
      'level.values.99: "99" is not allowed; expected a number from 40 to 100 in steps of 5',
    ],
    [
      lake,
      "{ 40: 0, 100: 1 }",
      "{ 40: 0, 60: 1 }",
      'level.values: ["40","60"] is not allowed; expected 100 as well',
    ],
    [
      lake,
      "level: { below: 50 }",
      "level: { below: 40 }",
      'forbids.level: {"below":40} is not allowed; expected bounds that some value of level is within: a number from 40 to 100 in steps of 5',
    ],
    [
      lake,
      "level: { below: 50 }",
      "level: { under: 50 }",
      'forbids.level.under: "under" is not allowed; expected one of below, above',
    ],
    [
      lake,
      "level: { below: 50 }",
      "level: [40, 47]",
      "forbids.level.1: 47 is not allowed; expected a number from 40 to 100 in steps of 5",
    ],
    [
      lake,
      "gauge: shared }",
      "gauge: mine }",
      'interactions.0.when.gauge: "mine" is not allowed; expected one of none, shared',
    ],
    [
      lake,
      "{ price: { above: 1.5 }, gauge: shared }",
      "{ price: {}, gauge: shared }",
      "when.price: {} is not allowed; expected bounds: below, above, or both",
    ],
    [
      lake,
      "{ price: { above: 1.5 }, gauge: shared }",
      "{ fee: 1 }",
      'when.fee: "fee" is not allowed; expected one of level, price, gauge',
    ],
    [
      lake,
      "factor: 0.99",
      "factor: 1.2",
      "discount.factor: 1.2 is not allowed; expected a number above 0 and at most 1",
    ],
    [
      lake,
      "per: round",
      "per: week",
      'discount.per: "week" is not allowed; expected one of round, day, time',
    ],
    [
      lake,
      "    strategy: { name: mediation }",
      "    strategy: { name: mediation, bias: 3 }",
      "strategy.bias: 3 is not allowed; expected a chance from 0 to 1",
    ],
    [
      council,
      "right: 2 }",
      "right: 2, greens: 1 }",
      'protocol.power.greens: "greens" is not allowed; expected one of left, centre, right, farmers',
    ],
    [
      council,
      "right: 2 }",
      "right: 0 }",
      "protocol.power.right: 0 is not allowed; expected a number above 0",
    ],
    [
      council,
      "{ name: tough }",
      "{ name: mediation }",
      'strategy.name: "mediation" is not allowed; expected another strategy: centre is the mediator of no table',
    ],
    [
      council,
      "exponent: conceder",
      "exponent: hasty",
      'exponent: "hasty" is not allowed; expected a number above 0, or boulware, linear or conceder',
    ],
    [
      council,
      "{ name: tough }",
      "{ name: tit-for-tat, exponent: 2 }",
      'strategy.exponent: "exponent" is not allowed; expected one of name, kindness',
    ],
  ];

  const named = mistakes.map(([text, from, to, complaint]) => ({ text, from, to, complaint }));
  it.each(named)("$complaint", async ({ text, from, to, complaint }) => {
    const wrong = text.replace(from, to);
    expect(wrong).not.toBe(text);
    const { code, stdout, stderr } = await here(["run", file("wrong.yaml", wrong)]);
    expect({ code, stdout, lines: stderr.split("\n").length }).toEqual({ code: 2, stdout: "", lines: 2 });
    expect(stderr).toContain(complaint);
    const line = text.slice(0, text.indexOf(from)).split("\n").length;
    expect(stderr).toMatch(new RegExp(`^error: wrong.yaml:${line}: `));
  });

  it("an agent at the table who is no mediator and wants nothing", async () => {
    const wrong = lake.replace("mediator: envoy", "mediator: upstream");
    const { stderr } = await here(["run", file("wrong.yaml", wrong)]);
    expect(stderr).toContain("agents.envoy.at: [] is not allowed; expected water as well: it sits there");
  });

  it("somebody who ratifies and wants nothing", async () => {
    const ratified = lake.replace("meets:", "ratification: { by: [council], window: 5 }\n    meets:");
    const wrong = ratified.replace("agents:", "agents:\n  council: {}");
    const line = wrong.slice(0, wrong.indexOf("council: {}")).split("\n").length;
    const { stderr } = await here(["run", file("wrong.yaml", wrong)]);
    expect(stderr).toContain(`wrong.yaml:${line}: agents.council.at: [] is not allowed`);
    expect(stderr).toContain("expected water as well: it ratifies there");
  });

  it("interactions where there are too many texts", async () => {
    const wrong = lake.replace("to: 100, step: 5", "to: 100, step: 0.001");
    const { stderr } = await here(["run", file("wrong.yaml", wrong)]);
    expect(stderr).toContain("expected none at a table of over 1000000 possible texts");
  });

  it("values one by one, each on its own line", async () => {
    const block = "\n            40: 0\n            97: 0.5\n            100: 1\n";
    const wrong = lake.replace(
      "{ weight: 3, values: { 40: 0, 100: 1 } }",
      `\n            weight: 3\n            values:${block.replaceAll("            ", "              ")}`,
    );
    const line = wrong.slice(0, wrong.indexOf("97: 0.5")).split("\n").length;
    const { stderr } = await here(["run", file("wrong.yaml", wrong)]);
    expect(stderr).toContain(`wrong.yaml:${line}: agents.upstream.at.water.utility.level.values.97`);
  });
});
