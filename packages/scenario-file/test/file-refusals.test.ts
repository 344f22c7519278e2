import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { constant, defineScenario, InputError, randomWalk, simulate } from "@summitry/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseDocument, type Scalar, visit } from "yaml";
import { readScenario } from "../src/index.ts";

const starter = fileURLToPath(new URL("../../cli/starter/my-scenario.yaml", import.meta.url));
const text = readFileSync(starter, "utf8");

const orchard = `name: orchard
start: 2026-09-01
days: 20
tables:
  harvest:
    settles:
      apples: [mine, halves, yours]
      ladder: [kept, lent]
    seats: [ada, bert]
    meets: [0, 10, 20]
agents:
  ada:
    at:
      harvest:
        utility:
          apples: { weight: 7, values: { mine: 1, halves: 0.6, yours: 0 } }
          ladder: { weight: 1, values: { kept: 1, lent: 0 } }
        reservation: 0.4
  bert:
    at:
      harvest:
        utility:
          apples: { weight: 3, values: { mine: 0, halves: 0.6, yours: 1 } }
          ladder: { weight: 1, values: { kept: 0, lent: 1 } }
        reservation: 0.4
`;

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "summitry-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function read(content: string): ReturnType<typeof readScenario> {
  const path = join(folder, "given.yaml");
  writeFileSync(path, content);
  return readScenario(path);
}

/** The error for a file, as one line. */
async function complaint(content: string): Promise<string> {
  const error: unknown = await read(content).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(InputError);
  const { message } = error as InputError;
  expect(message).toMatch(/^given\.yaml:\d+: [^\n]*$/);
  return message.replace("given.yaml:", "");
}

/** A text with a part replaced, and the line on which the part stands. */
function changed(whole: string, from: string, to: string): readonly [changed: string, line: number] {
  expect(whole).toContain(from);
  return [whole.replace(from, to), whole.slice(0, whole.indexOf(from)).split("\n").length];
}

describe("a scenario file is refused, with its line, for", () => {
  it.each<[what: string, whole: string, from: string, to: string, complaint: string, below?: number]>([
    [
      "weights that are all 0",
      orchard,
      "apples: { weight: 7, values: { mine: 1, halves: 0.6, yours: 0 } }\n          ladder: { weight: 1,",
      "apples: { weight: 0, values: { mine: 1, halves: 0.6, yours: 0 } }\n          ladder: { weight: 0,",
      "agents.ada.at.harvest.utility: [0,0] is not allowed; expected weights that are not all 0",
    ],
    [
      "weights whose sum overflows",
      orchard,
      "apples: { weight: 7, values: { mine: 1, halves: 0.6, yours: 0 } }\n          ladder: { weight: 1,",
      "apples: { weight: 1e308, values: { mine: 1, halves: 0.6, yours: 0 } }\n          ladder: { weight: 1e308,",
      "agents.ada.at.harvest.utility: [1e+308,1e+308] is not allowed",
    ],
    [
      "worths whose sum overflows",
      orchard,
      "apples: { weight: 7, values: { mine: 1, halves: 0.6, yours: 0 } }\n          ladder: { weight: 1, values: { kept: 1, lent: 0 } }",
      "apples: { weight: 1, values: { mine: 1e308, halves: 0.6, yours: 0 } }\n          ladder: { weight: 1, values: { kept: 1e308, lent: 0 } }\n        interactions: [{ when: { apples: mine }, adds: 1.7e308 }]",
      "agents.ada.at.harvest.utility: Infinity is not allowed",
    ],
    [
      "a negative deviation",
      text,
      "deviation: 3",
      "deviation: -3",
      "inputs.catch.deviation: -3 is not allowed",
    ],
    [
      "a memory of more than all",
      text,
      "memory: 0.8",
      "memory: 1.5",
      "inputs.catch.memory: 1.5 is not allowed",
    ],
    [
      "an unknown deviation",
      text,
      "deviation: 3",
      "deviation: odd",
      'inputs.catch.deviation: "odd" is not allowed; expected one of north.patience, catch.mean',
    ],
    [
      "a series out of order",
      text,
      "points: [{ day: 0, value: 1.6 }, { day: 30, value: 2.1 }]",
      "points: [{ day: 30, value: 1.6 }, { day: 0, value: 2.1 }]",
      "inputs.fuel.points.1.day: 0 is not allowed; expected rising days",
    ],
    [
      "a random walk that starts outside its ends",
      text,
      "{ process: series, unit: euro a litre, points: [{ day: 0, value: 1.6 }, { day: 30, value: 2.1 }] }",
      "{ process: random walk, unit: euro a litre, start: 3, low: 1, high: 2, up: 0.5 }",
      "inputs.fuel.start: 3 is not allowed; expected a number from 1 to 2",
    ],
    [
      "less than no time to ratify",
      text,
      "window: 10",
      "window: -1",
      "tables.quota.ratification.window: -1 is not allowed; expected a finite number of at least 0",
    ],
    [
      "a parameter without a source",
      text,
      "source: judgement, ",
      "",
      'parameters.north.patience.source: "nothing" is not allowed; expected where the value comes from',
    ],
    [
      "a parameter with an empty source",
      text,
      "source: judgement,",
      'source: "",',
      'parameters.north.patience.source: "" is not allowed; expected a source',
    ],
    [
      "a prior that can't be that of a share",
      text,
      "memory: 0.8 }",
      "memory: catch.mean }",
      'inputs.catch.memory: "catch.mean, from 8 to 16" is not allowed; expected a number of at least 0 and below 1',
    ],
    [
      "an agent that no table knows",
      orchard,
      "  bert:\n",
      "  carl:\n    strategy: { name: linear }\n  bert:\n",
      'agents.carl: "carl" is not allowed; expected somebody who sits at a table',
      1,
    ],
    [
      "a value twice",
      orchard,
      "[kept, lent]",
      "[kept, lent, kept]",
      'tables.harvest.settles.ladder: ["kept","lent","kept"] is not allowed; expected values that are all different',
    ],
    [
      "an agent named by a whole number",
      orchard,
      "  bert:\n",
      "  7:\n    strategy: { name: linear }\n  bert:\n",
      'agents.7: "7" is not allowed; expected a name that is not a whole number',
      1,
    ],
    [
      "an agent with other characters in its name",
      orchard,
      "seats: [ada, bert]",
      "seats: [ada, bert, c+d]",
      'seats.2: "c+d" is not allowed; expected one of ada, bert',
    ],
    [
      "a red line with other characters in its name",
      text,
      "id: no-large-long",
      "id: no/large",
      'agents.north.redLines.0: "no/large" is not allowed; expected a name of letters, marks, digits',
    ],
    [
      "a table with other characters in its name",
      orchard.replaceAll("harvest", "har.vest"),
      "tables:\n",
      "tables:\n",
      'tables.har.vest: "har.vest" is not allowed; expected a name of letters, marks, digits',
      2,
    ],
    [
      "a key that no object can have",
      orchard,
      "  bert:\n",
      "  __proto__:\n    strategy: { name: linear }\n  bert:\n",
      '"__proto__" is not allowed; expected another key',
    ],
    [
      "a value above all a constant reservation can be",
      orchard,
      "reservation: 0.4",
      "reservation: 1.1",
      "agents.ada.at.harvest.reservation: 1.1 is not allowed; expected at most 1, what its best text is worth",
    ],
    [
      "an issue called as a column that every table has",
      orchard.replaceAll("ladder", "offers"),
      "offers: [kept, lent]",
      "offers: [kept, lent]",
      'tables.harvest.settles.offers: "offers" is not allowed; expected another name: the issue offers of table harvest and offers, which every table has, would both be the column harvest.offers',
    ],
    [
      "an agent at a table beside an issue of the other's name",
      orchard
        .replaceAll("ladder", "steps")
        .replaceAll("ada", "ladder")
        .replaceAll(
          "    at:\n",
          "    at:\n      ladder: { utility: { harvest: { weight: 1, values: { yes: 1, no: 0 } } }, reservation: 0 }\n",
        ),
      "tables:\n",
      "tables:\n  ladder:\n    settles: { harvest: [yes, no] }\n    seats: [ladder, bert]\n    meets: [0]\n",
      "what table harvest is worth to agent ladder and the issue harvest of table ladder would both be the column ladder.harvest",
      16,
    ],
    [
      "a parameter of the name of a column",
      text,
      "  catch.mean: {",
      "  quota.day: { low: 0, mode: 0, high: 1, source: judgement, because: a test }\n  catch.mean: {",
      'parameters.quota.day: "quota.day" is not allowed; expected another name: the parameter quota.day and day, which every table has, would both be',
    ],
    [
      "a parameter of a name that every row has",
      text,
      "  catch.mean: {",
      "  run: { low: 0, mode: 0, high: 1, source: judgement, because: a test }\n  catch.mean: {",
      'parameters.run: "run" is not allowed; expected a name other than seed, run, failure',
    ],
    [
      "a table called nothing",
      orchard.replaceAll("harvest", "nothing"),
      "tables:\n",
      "tables:\n",
      'tables.nothing: "nothing" is not allowed; expected another name: it is that of the runs in which no table has a text',
      1,
    ],
    ["an unknown alias", orchard, "reservation: 0.4", "reservation: *patience", "Unresolved alias"],
    ["a day that February does not have", orchard, "2026-09-01", "2026-02-30", 'start: "2026-02-30"'],
  ])("%s", async (_, whole, from, to, expected, below = 0) => {
    const [wrong, line] = changed(whole, from, to);
    const said = await complaint(wrong);
    expect(said).toContain(expected);
    const at = Number(said.split(":")[0]);
    expect([line, line + 1, line + 2].map((each) => each + below)).toContain(at);
  });

  it("names that look the same, in two forms of Unicode", async () => {
    const twice = orchard.replace(
      "  bert:\n",
      "  caf\u00e9:\n    strategy: { name: linear }\n  cafe\u0301:\n    strategy: { name: tough }\n  bert:\n",
    );
    expect(await complaint(twice)).toMatch(/^\d+: .*Map keys must be unique/);
  });
});

it("a scenario file in which anything is replaced is read, or refused with its line", async () => {
  const awkward = fc.constantFrom<unknown>(
    ...["", "a+b", "a.b", "7", "nothing", "day", "north", "quota", "catch", "__proto__", "e\u0301", "\u0000"],
    ...[-1, 0, 0.5, 1.5, 1e308, 2 ** 53, -1e308, 5e-324, null, true, [], {}, ["a", "a"], [1, 2], { from: 1 }],
  );
  let [refused, taken] = [0, 0];
  await fc.assert(
    fc.asyncProperty(fc.nat(), awkward, fc.boolean(), async (place, value, isKey) => {
      const document = parseDocument(text);
      const scalars: Scalar[] = [];
      visit(document, { Scalar: (key, node) => void ((key === "key") === isKey && scalars.push(node)) });
      const [from = 0, to = 0] = scalars[place % scalars.length]?.range ?? [];
      const content = text.slice(0, from) + JSON.stringify(value) + text.slice(to);
      const outcome = await read(content).then(
        () => null,
        (thrown: unknown) => thrown,
      );
      if (outcome === null) return void (taken += 1);
      expect(outcome).toBeInstanceOf(InputError);
      expect((outcome as InputError).message).toMatch(/^given\.yaml:\d+: /);
      refused += 1;
    }),
    { numRuns: 400 },
  );
  expect(refused).toBeGreaterThan(100);
  expect(taken).toBeGreaterThan(10);
});

describe("a scenario file may have", () => {
  it("names of any alphabet, in any form of Unicode", async () => {
    const other = orchard
      .replaceAll("ada", "Zoe\u0301")
      .replaceAll("harvest", "врожай")
      .replaceAll("ladder", "बाग़ 2");
    const { definition } = await read(other);
    expect(definition.agents[0]?.id).toBe("Zo\u00e9");
    expect(Object.keys(simulate(await read(other)).row)).toContain("врожай.बाग़ 2".normalize("NFC"));
  });

  it("a reservation value of exactly the best text, rounding or not", async () => {
    const exact = orchard
      .replace("weight: 7, values: { mine: 1,", "weight: 1, values: { mine: 1.4,")
      .replace("ladder: { weight: 1, values: { kept: 1,", "ladder: { weight: 1, values: { kept: 0.2,");
    await expect(read(exact.replace("reservation: 0.4", "reservation: 0.8"))).resolves.toBeDefined();
  });

  it("a reservation value above the best text where a parameter or an input moves it", async () => {
    const [drawn] = changed(
      text.replace("low: 0.2, mode: 0.35, high: 0.5,", "low: 2, mode: 2, high: 2,"),
      "moves: { catch: 0.01 }",
      "",
    );
    expect(simulate(await read(drawn)).log.some(({ type }) => type === "leave")).toBe(true);
    const [moved] = changed(text, "reservation: 0.7", "reservation: 1.7");
    await expect(read(moved)).resolves.toBeDefined();
  });

  it("a random walk, which is that of the library to the last bit", async () => {
    const [walking] = changed(
      text,
      "{ process: series, unit: euro a litre, points: [{ day: 0, value: 1.6 }, { day: 30, value: 2.1 }] }",
      "{ process: random walk, unit: euro a litre, start: 1.6, low: 1, high: 2.5, step: 0.1, up: 0.45 }",
    );
    const scenario = await read(walking);
    const { definition } = scenario;
    const fuel = randomWalk({ unit: "euro a litre", start: 1.6, low: 1, high: 2.5, step: 0.1, up: 0.45 });
    const inCode = defineScenario({ ...definition, inputs: { ...definition.inputs, fuel } });
    const other = defineScenario({ ...definition, inputs: { ...definition.inputs, fuel: constant(1.6) } });
    for (const run of [0, 1, 2]) {
      const { digest } = simulate(scenario, { seed: 4, run });
      expect(digest).toBe(simulate(inCode, { seed: 4, run }).digest);
      expect(digest).not.toBe(simulate(other, { seed: 4, run }).digest);
    }
  });
});

describe("a file that would exhaust the machine is one error, and at once:", () => {
  const laughs = Array.from(
    { length: 12 },
    (_, at) =>
      `l${at}: &l${at} [${Array(9)
        .fill(at === 0 ? "ha" : `*l${at - 1}`)
        .join(", ")}]`,
  ).join("\n");

  it.each([
    ["a billion laughs", `${laughs}\n`],
    ["20,000 nested brackets", `name: ${"[".repeat(20_000)}`],
    ["20,000 nested brackets, closed", `name: ${"[".repeat(20_000)}${"]".repeat(20_000)}`],
    ["20,000 nested braces", `name: ${"{a: ".repeat(20_000)}`],
    ["20,000 nested lists", `name:\n  ${"- ".repeat(20_000)}`],
    ["20,000 nested keys", `${"? ".repeat(20_000)}`],
    ["as many nested keys as there may be", `${"? ".repeat(99)}a\n`],
    ["2,000 nested indents", Array.from({ length: 2000 }, (_, at) => `${" ".repeat(at)}a:`).join("\n")],
    ["a key that is a list", "? [a, b]\n: 1\n"],
    ["a list that is part of itself", "name: &a [*a]\n"],
    ["a mapping that is part of itself", "agents: &a { b: *a }\n"],
  ])("%s", async (_, content) => {
    const start = performance.now();
    await complaint(content);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
