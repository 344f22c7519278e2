import { describe, expect, it } from "vitest";
import {
  additive,
  agenda,
  AgentError,
  forbidden,
  InputError,
  opening,
  redLine,
  simulate,
  Simulation,
} from "@summitry/core";
import type { Outcome, Preference, RedLine } from "@summitry/core";
import { agreeable, cheap, deal, dear, ofType, small, smallTable, stub } from "./small.ts";

const line = { id: "line", forbids: () => false, because: "a test" };

const huge = agenda(
  Object.fromEntries(
    ["a", "b", "c", "d", "e", "f", "g"].map((name) => [name, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]]),
  ),
);
const sum = additive(
  huge,
  Object.fromEntries(
    huge.names.map((name) => [name, { weight: 1, values: (value: unknown) => Number(value) }]),
  ),
);

/** Anna, who plays by the book, and Ben, who holds the lines, at a table that is listed or too large to be. */
function meeting(lines: readonly RedLine[], size: "listed" | "large" = "listed") {
  const space = size === "listed" ? deal : huge;
  const utility = { table: (size === "listed" ? cheap : sum) as Preference };
  const strategy = agreeable(space.outcome(0));
  const table = smallTable({ agenda: space, seats: ["anna", "ben"], meets: [3] });
  const agents = [stub("anna", { utility, strategy }), stub("ben", { utility, strategy, redLines: lines })];
  return small(agents, { days: 3, tables: { table } });
}

const thrown = (code: () => unknown): unknown => {
  try {
    code();
  } catch (error) {
    return error;
  }
  return null;
};

const fail = (): never => {
  throw new Error("broken");
};

const noAnswers: readonly (readonly [string, () => unknown, string])[] = [
  ["nothing", () => undefined, "undefined"],
  ["null", () => null, "null"],
  ["NaN", () => Number.NaN, "NaN"],
  ["a number", () => 1, "1"],
  ["a text", () => "yes", "yes"],
  ["a promise", () => Promise.resolve(false), "romise"],
  ["an error", fail, "broken"],
];

describe.each(["listed", "large"] as const)("a red line at a table whose agenda is %s", (size) => {
  it.each(noAnswers)(
    "that gives %s of what it forbids ends the run, naming its holder",
    async (_, answer, says) => {
      const bad = meeting([line, { ...line, id: "bad", forbids: answer as () => boolean }], size);
      const error = thrown(() => simulate(bad));
      expect(error).toBeInstanceOf(AgentError);
      expect(error).toMatchObject({ agent: "ben", table: "table", day: 3 });
      expect(String(error)).toMatch(/redLines\.bad\.forbids: .*expected true or false for \{/);
      expect(String(error)).toContain(says);
      await expect(new Simulation(bad).play()).rejects.toMatchObject({ name: "AgentError", agent: "ben" });
    },
  );

  it.each(noAnswers)(
    "that gives %s of whether it binds ends the run, naming its holder",
    (_, answer, says) => {
      const bad = meeting(
        [{ ...line, id: "bad", forbids: () => true, binds: answer as () => boolean }],
        size,
      );
      const error = thrown(() => simulate(bad));
      expect(error).toMatchObject({ name: "AgentError", agent: "ben", table: "table", day: 3 });
      expect(String(error)).toContain('red line "bad"');
      expect(String(error)).toContain(says);
    },
  );

  it("never lets an outcome pass for which it has no answer", () => {
    const some = ({ price, g }: Outcome) => (price === 10 || g === 0 ? (undefined as never) : false);
    expect(() => simulate(meeting([{ ...line, forbids: some }], size))).toThrow(AgentError);
  });

  it("keeps its cause", () => {
    const error = thrown(() => simulate(meeting([{ ...line, forbids: fail }], size))) as AgentError;
    expect(error.cause).toBeInstanceOf(InputError);
    expect((error.cause as InputError).cause).toMatchObject({ message: "broken" });
    const bound = thrown(() => simulate(meeting([{ ...line, forbids: () => true, binds: fail }], size)));
    expect((bound as AgentError).cause).toMatchObject({ message: "broken" });
  });
});

it("the outcomes a line forbids can't be listed when it does not say", () => {
  expect(() => forbidden({ ...line, forbids: () => undefined as never }, deal)).toThrow(
    'redLines.line.forbids: undefined is not allowed; expected true or false for {"price":10,"delivery":"slow"}',
  );
});

it("a line that does not say whether it binds is refused at the opening of a table", () => {
  const bad = { ...line, binds: () => 1 as never };
  const parties = [
    { id: "buyer", utility: cheap },
    { id: "seller", utility: dear, redLines: [bad] },
  ];
  expect(() => opening({ agenda: deal, parties })).toThrow(
    /parties\.seller\.redLines\.line\.binds: .*true or false/,
  );
});

describe("lines of one name", () => {
  const seats = (...lines: readonly (readonly RedLine[])[]) =>
    small(lines.map((redLines, at) => stub(`agent${at}`, { redLines })));

  it("are refused at one agent", () => {
    expect(() => seats([line, { ...line, because: "another" }], [])).toThrow(
      'agents.agent0.redLines: "line" is not allowed; expected every id once',
    );
  });

  it("may be held by several agents", () => {
    const shared = redLine({ ...line, forbids: ({ price }) => price === 10 });
    const { log } = simulate(seats([shared], [shared]));
    expect(ofType(log, "breach")[0]?.lines).toEqual(["line"]);
  });

  it("with the names of others in them are told apart", () => {
    const until = (day: number) => (view: { readonly day: number }) => view.day < day;
    const priced =
      (price: number) =>
      ({ price: given }: Outcome) =>
        given === price;
    const lines = [
      { ...line, id: "a", forbids: priced(20), binds: until(1) },
      { ...line, id: "b", forbids: priced(20), binds: until(1) },
      { ...line, id: "a b", forbids: priced(10), binds: (view: { readonly day: number }) => view.day === 1 },
    ];
    const allowed: boolean[][] = [];
    const ben = stub("ben", {
      redLines: lines,
      respond: ({ space, agenda: { size } }) => {
        allowed.push(Array.from({ length: size }, (_, index) => space.allows(index)));
        return { type: "leave", because: "no" };
      },
    });
    const table = smallTable({ seats: ["ben", "anna"], meets: [0, 1] });
    simulate(small([ben, stub("anna")], { days: 1, tables: { table } }));
    expect(allowed).toEqual([
      [true, true, false, false, true, true],
      [false, false, true, true, true, true],
    ]);
  });
});

describe("at several tables a red line", () => {
  const wages = agenda({ price: [1, 10], hours: [35, 40] });
  const jobs = agenda({ posts: [0, 1] });
  const worthless = (space: typeof wages | typeof jobs) =>
    additive(
      space as typeof wages,
      Object.fromEntries(space.names.map((name) => [name, { weight: 1, values: () => 0 }])) as never,
    );

  /** The outcomes, by table, that Anna may not sign. */
  function refused(forbids: (outcome: Outcome) => boolean) {
    const spaces = { deal, wages, jobs };
    const found: Record<string, readonly Outcome[]> = {};
    const utility = { deal: cheap, wages: worthless(wages), jobs: worthless(jobs) } as unknown as Readonly<
      Record<string, Preference>
    >;
    const anna = stub("anna", {
      utility,
      redLines: [{ ...line, forbids }],
      respond: ({ table, space, agenda: at }) => {
        const all = Array.from({ length: at.size }, (_, index) => index);
        found[table] = all.filter((index) => !space.allows(index)).map((index) => at.outcome(index));
        return { type: "leave", because: "no" };
      },
    });
    const tables = Object.fromEntries(
      Object.entries(spaces).map(([name, space]) => [
        name,
        smallTable({ agenda: space as never, seats: ["anna", "ben"], meets: [0] }),
      ]),
    );
    simulate(small([anna, stub("ben", { utility })], { tables }));
    return found;
  }

  it("holds where its issues are, by the values they have there", () => {
    const [tenfold, slow] = [
      { price: 10, delivery: "slow" },
      { price: 10, delivery: "fast" },
    ];
    expect(refused(({ price }) => price === 10)).toEqual({
      deal: [tenfold, slow],
      wages: [
        { price: 10, hours: 35 },
        { price: 10, hours: 40 },
      ],
      jobs: [],
    });
    expect(refused(({ price }) => price === 1)).toMatchObject({ deal: [], jobs: [] });
    expect(refused(({ price, hours }) => price === 10 && hours === 40)).toEqual({
      deal: [],
      wages: [{ price: 10, hours: 40 }],
      jobs: [],
    });
  });

  it("that would forbid all at a table for want of its issues is refused, and told how to say so", () => {
    expect(() => refused(({ price }) => price !== 10)).toThrow(
      'agent "anna" at table "jobs" on day 0: redLines.line.forbids: true is not allowed; expected false for ' +
        '{"posts":0}: it looks only for price, which is not on that agenda',
    );
    expect(refused(({ price }) => price !== undefined && price !== 10)).toMatchObject({ jobs: [] });
  });

  it("may forbid all there is, or ask which issues there are", () => {
    expect(refused(() => true)).toMatchObject({ jobs: [{ posts: 0 }, { posts: 1 }] });
    expect(refused((outcome) => !("price" in outcome))).toMatchObject({ deal: [], jobs: [{}, {}] });
    expect(refused((outcome) => Object.keys(outcome).length === 1)).toMatchObject({ jobs: [{}, {}] });
    expect(refused((outcome) => structuredClone(outcome)["posts"] === 1)).toMatchObject({ jobs: [{}] });
  });
});
