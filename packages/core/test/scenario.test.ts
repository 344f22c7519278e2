import { describe, expect, it } from "vitest";
import {
  agenda,
  constant,
  defineScenario,
  InputError,
  mechanism,
  parameter,
  simulate,
  simulateRow,
  utility,
} from "@summitry/core";
import { ofType, small, smallTable, stub } from "./small.ts";

const [anna, ben] = [stub("anna"), stub("ben")];
const pair = [anna, ben];
const share = parameter({
  id: "share",
  unit: "1",
  low: 0,
  mode: 1,
  high: 2,
  source: "made up",
  date: null,
  because: "a test",
});
const mood = mechanism({
  id: "mood",
  because: "a test",
  evidence: [],
  quantities: { gloom: { unit: "1", low: 0, high: 9, neutral: 3 } },
  on: { day: () => ({ gloom: 5 }) },
});
const twin = { ...mood, id: "twin" };
const tableWith = (parts: Partial<Parameters<typeof smallTable>[0]>) => ({
  tables: { table: smallTable({ seats: ["anna", "ben"], ...parts }) },
});

describe("a scenario refuses", () => {
  it.each<[string, Parameters<typeof small>[1], string]>([
    [
      "a start that is no date",
      { start: "1 May" },
      'start: "1 May" is not allowed; expected a date as YYYY-MM-DD',
    ],
    ["a date that does not exist", { start: "2025-13-01" }, "start: "],
    ["a day that February does not have", { start: "2025-02-30" }, 'start: "2025-02-30"'],
    ["half a day", { days: 0.5 }, "days: 0.5 is not allowed; expected a whole number from 0 to 100000"],
    ["longer than two centuries", { days: 100_001 }, "days: 100001"],
    ["a limit that there is none of", { limits: { rounds: 5 } as never }, 'limits: "rounds"'],
    ["a limit of nothing", { limits: { answerSize: 0 } }, "limits.answerSize: 0"],
    ["a day before the start", { days: -1 }, "days: -1"],
    [
      "an agent twice",
      { agents: [anna, ben, stub("anna")] },
      'agents: "anna" is not allowed; expected every id once',
    ],
    ["a mechanism twice", { mechanisms: [mood, { ...mood, quantities: {} }] }, 'mechanisms: "mood"'],
    ["a quantity with two owners", { mechanisms: [mood, twin] }, 'quantities: "gloom"'],
    ["a parameter twice", { parameters: [share, share] }, 'parameters: "share"'],
    [
      "an unknown mechanism switched off",
      { mechanisms: [mood], without: ["hope"] },
      'without: "hope" is not allowed; expected one of mood',
    ],
    ["any mechanism switched off where there is none", { without: ["hope"] }, "nothing (there is none)"],
    [
      "a parameter that a stranger knows",
      { parameters: [{ ...share, seenBy: ["anna", "eve"] }] },
      'parameters.share.seenBy: "eve" is not allowed; expected one of anna, ben',
    ],
    [
      "a quantity that a stranger sees",
      { mechanisms: [{ ...mood, quantities: { gloom: { ...mood.quantities.gloom, seenBy: ["eve"] } } }] },
      'quantities.gloom.seenBy: "eve" is not allowed; expected one of anna, ben',
    ],
    [
      "less than no time to ratify",
      tableWith({ seats: ["anna", "ben"], ratification: { by: [], window: -1 } }),
      "tables.table.ratification.window: -1 is not allowed; expected a finite number of at least 0",
    ],
    [
      "an unknown fixed parameter",
      { parameters: [share], fixed: { price: 1 } },
      'parameters: "price" is not allowed; expected one of share',
    ],
    [
      "a fixed value that is no number",
      { parameters: [share], fixed: { share: Number.NaN } },
      "parameters.share: NaN",
    ],
    [
      "a measure called like an outcome",
      { outcomes: { signs: () => true }, measures: { signs: () => true } },
      'measures: "signs" is not allowed; expected a name that no outcome has',
    ],
    ["an undeclared parameter", { inputs: { level: constant(share) } }, 'level.parameters: "share"'],
    [
      "a seat for nobody",
      tableWith({ seats: ["anna", "carl"] }),
      'tables.table.seats: "carl" is not allowed; expected one of anna, ben',
    ],
    ["somebody seated twice", tableWith({ seats: ["anna", "ben", "anna"] }), 'tables.table.seats: "anna"'],
    ["a table for one", tableWith({ seats: ["anna"] }), "at least two agents"],
    ["a meeting on half a day", tableWith({ meets: [0.5] }), "tables.table.meets: 0.5"],
    [
      "ratification by nobody",
      tableWith({ ratification: { by: ["carl"], window: 1 } }),
      "tables.table.ratification.by",
    ],
    [
      "a utility over another agenda",
      { agents: [anna, stub("ben", { utility: { table: utility(agenda({ price: [1] }), () => 0) } })] },
      "agents.ben.utility.table",
    ],
    [
      "a utility for no table",
      {
        agents: [
          anna,
          stub("ben", { utility: { ...ben.utility, tbale: utility(agenda({ price: [1] }), () => 0) } }),
        ],
      },
      '"tbale"',
    ],
    [
      "a row that edits itself after an event that there is none of",
      { row: { start: () => ({}), on: { signed: () => undefined } } },
      'row.on: "signed" is not allowed; expected one of start, day,',
    ],
    [
      "an agent who remembers an event that there is none of",
      { agents: [anna, Object.assign(stub("ben"), { on: { ofer: () => undefined } })] },
      "did you mean offer?",
    ],
    [
      "an agent who sits without a utility",
      { agents: [anna, stub("ben", { utility: {} })] },
      "agents.ben.utility",
    ],
  ] as never)("%s", (_, settings, message) => {
    const make = () => small(pair, settings);
    expect(make).toThrow(InputError);
    expect(make).toThrow(message);
  });
});

describe("names that rows and files of rows use themselves", () => {
  it.each(["seed", "run", "failure", "__proto__"])("%s is no name of a column or of a parameter", (name) => {
    const row = { start: () => JSON.parse(`{"${name}":0}`) as object, on: {} };
    expect(() => small(pair, { row } as never)).toThrow(`row: "${name}" is not allowed; expected a`);
    expect(() => small(pair, { parameters: [{ ...share, id: name }] } as never)).toThrow(
      `parameters: "${name}" is not allowed; expected a`,
    );
  });

  it("a column and a parameter have different ones", () => {
    const row = { start: () => ({ share: 0 }), on: {} };
    expect(() => small(pair, { row, parameters: [share] } as never)).toThrow('row: "share" is not allowed');
  });
});

describe("an agent joins", () => {
  const carl = stub("carl");

  it("last at the tables named", () => {
    const { log } = simulate(small(pair).with(carl, { seats: ["table"] }));
    expect(ofType(log, "open")[0]?.seats).toEqual(["anna", "ben", "carl"]);
  });

  it("seats that are read off the world too", () => {
    const rotating = small(pair, {
      tables: { table: smallTable({ seats: () => ["ben", "anna"], meets: [0] }) },
    });
    const { log } = simulate(rotating.with(carl, { seats: ["table"] }));
    expect(ofType(log, "open")[0]?.seats).toEqual(["ben", "anna", "carl"]);
  });

  it("and leaves the scenario as it was", () => {
    const before = small(pair);
    const after = before.with(carl, { seats: ["table"] });
    expect(before.definition.agents).toEqual(pair);
    expect(before.additions).toEqual([]);
    expect(after.additions).toEqual([{ agent: carl, seats: ["table"] }]);
  });

  it.each<[string, () => unknown, string]>([
    ["under a new id", () => small(pair).with(stub("anna"), { seats: [] }), "agents: anna, ben; use replace"],
    [
      "at a table that exists",
      () => small(pair).with(carl, { seats: ["garden" as "table"] }),
      'seats: "garden" is not allowed; expected one of table',
    ],
    [
      "once a table",
      () => small(pair).with(carl, { seats: ["table", "table"] }),
      "an agent can't be seated twice",
    ],
    [
      "with a utility",
      () => small(pair).with(stub("carl", { utility: {} }), { seats: ["table"] }),
      "a utility for table table",
    ],
  ])("%s", (_, join, message) => expect(join).toThrow(message));
});

describe("an agent takes over", () => {
  it("the place of the one of the same id", () => {
    const newcomer = stub("anna", { leave: () => "I am new here" });
    const scenario = small(pair).replace(newcomer);
    expect(scenario.definition.agents).toEqual([newcomer, ben]);
    expect(scenario.additions).toEqual([{ agent: newcomer, seats: "replace" }]);
    expect(ofType(simulate(scenario).log, "leave")[0]?.because).toBe("I am new here");
  });

  it("nobody's place", () => {
    expect(() => small(pair).replace(stub("carl"))).toThrow(
      'agent.id: "carl" is not allowed; expected one of anna, ben',
    );
  });
});

describe("a mechanism", () => {
  const asked = (without: readonly string[]) => simulate(small(pair, { mechanisms: [mood], without }));

  it("changes its quantity", () => {
    const run = asked([]);
    expect(run.world.quantities).toEqual({ gloom: 5 });
    expect(ofType(run.log, "quantity")).toEqual([
      { type: "quantity", day: 0, mechanism: "mood", quantity: "gloom", value: 5 },
    ]);
  });

  it("leaves it neutral while switched off", () => {
    const run = asked(["mood"]);
    expect(run.world.quantities).toEqual({ gloom: 3 });
    expect(ofType(run.log, "quantity")).toEqual([]);
  });

  it("has to start within its range", () => {
    const quantities = { gloom: { unit: "1", low: 0, high: 1, neutral: 3 } };
    expect(() => mechanism({ ...mood, quantities })).toThrow(
      "mechanism.mood.gloom.neutral: 3 is not allowed; expected a number from 0 to 1",
    );
  });

  it.each([10, -1, Number.NaN])("has to stay in its range, unlike %d", (gloom) => {
    const wild = mechanism({ ...mood, on: { day: () => ({ gloom }) } });
    expect(() => simulate(small(pair, { mechanisms: [wild] }))).toThrow("a number from 0 to 9 (1)");
  });

  it("owns its quantities only", () => {
    const greedy = mechanism({ ...mood, on: { day: () => ({ hope: 1 }) as object } });
    expect(() => simulate(small(pair, { mechanisms: [greedy] }))).toThrow(
      'mechanism.mood.hope: "hope" is not allowed',
    );
  });
});

describe("a run", () => {
  it("is a seed and a number", () => {
    expect(() => simulate(small(pair), { seed: Number.NaN })).toThrow("seed: NaN is not allowed");
    expect(() => simulate(small(pair), { run: -1 })).toThrow(
      "run: -1 is not allowed; expected a whole number",
    );
    expect(() => simulate(small(pair), { run: 0.5 })).toThrow("run: 0.5");
    expect(simulate(small(pair), { seed: 7 }).digest).toBe(simulate(small(pair), { seed: "7" }).digest);
    expect(simulate(small(pair), { seed: 7 }).digest).not.toBe(
      simulate(small(pair), { seed: 7, run: 1 }).digest,
    );
  });

  it("has a row with its identity, its columns and its parameters", () => {
    const { row: _, outcomes: __, ...rest } = small(pair, { parameters: [share], fixed: "mode" }).definition;
    const scenario = defineScenario({
      ...rest,
      row: {
        start: () => ({ offers: 0, last: "" }),
        on: { offer: (columns) => void (columns.offers += 1) },
        finish(columns, { date }) {
          columns.last = date;
        },
      },
    });
    expect(simulateRow(scenario, { seed: 7, run: 3 })).toEqual({
      seed: "7",
      run: 3,
      offers: 1,
      last: "2025-01-01",
      share: 1,
    });
  });

  it.each(["row", "agent", "nobody"])(
    "is the same whether inputs and quantities are heard by: %s",
    (listener) => {
      const heard: string[] = [];
      const listen = { input: () => void heard.push("input"), quantity: () => void heard.push("quantity") };
      const listening = listener === "agent" ? stub("anna", { on: listen }) : anna;
      const {
        row: _,
        outcomes: __,
        ...rest
      } = small([listening, ben], {
        days: 3,
        inputs: { rain: constant(4) },
        mechanisms: [mood],
      }).definition;
      const scenario = defineScenario({
        ...rest,
        row: {
          start: () => ({ rain: 0, gloom: 0 }),
          on: listener === "row" ? listen : {},
          finish(columns, { world }) {
            columns.rain = world.inputs["rain"] ?? 0;
            columns.gloom = world.quantities["gloom"] ?? 0;
          },
        },
      });
      const row = simulateRow(scenario);
      expect(row).toEqual({ seed: "0", run: 0, rain: 4, gloom: 5 });
      expect(heard).toEqual(listener === "nobody" ? [] : ["input", "quantity", "input", "input", "input"]);
      expect(simulate(scenario).row).toEqual(row);
    },
  );
});
