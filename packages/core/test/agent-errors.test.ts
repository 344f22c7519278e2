import { describe, expect, it } from "vitest";
import { AgentError, replay, simulate, Simulation, type Agent } from "@summitry/core";
import { deal, small, smallTable, stub, stubborn } from "./small.ts";

const fail = (): never => {
  throw new Error("broken");
};

/** Anna and Ben talk on day 2, Carl ratifies on day 3; whoever is asked anything breaks as told. */
function scenario(ben: Parameters<typeof stub>[1], carl: Parameters<typeof stub>[1] = {}) {
  const table = smallTable({
    seats: ["anna", "ben"],
    meets: [2],
    ratification: { by: ["carl"], window: 2 },
    term: () => 2,
  });
  return small([stub("anna"), stub("ben", ben), stub("carl", carl)], { days: 6, tables: { table } });
}

const invites: Agent["act"] = ({ day }) => (day === 0 ? [{ type: "invite", table: "table" }] : []);

describe("an agent whose code throws is named, with table and day, when it", () => {
  const cases: readonly (readonly [string, ReturnType<typeof scenario>, string, string | null, number])[] = [
    ["responds", scenario({ respond: fail }), "ben", "table", 2],
    ["proposes", scenario({ strategy: { ...stubborn(), propose: fail } }), "ben", "table", 2],
    ["accepts", scenario({ strategy: { ...stubborn(), accepts: fail } }), "ben", "table", 2],
    ["adjusts its utility", scenario({ adjust: fail }), "ben", "table", 2],
    ["acts", scenario({ act: fail }), "ben", null, 0],
    ["is invited", scenario({ attend: fail }, { act: invites }), "ben", null, 1],
    ["ratifies", scenario({}, { ratify: fail }), "carl", "table", 3],
    ["keeps", scenario({ keep: fail }), "ben", "table", 4],
    ["renews", scenario({ renew: fail }), "ben", "table", 5],
    ["draws its utility from parameters", scenario({ utility: { table: fail } }), "ben", "table", 2],
    ["remembers what happened at a table", scenario({ on: { offer: fail } }), "ben", "table", 2],
    ["remembers what happened elsewhere", scenario({ on: { day: fail } }), "ben", null, 0],
  ];

  it.each(cases)("%s", async (_, broken, agent, table, day) => {
    const thrown = capture(() => simulate(broken));
    expect(thrown).toBeInstanceOf(AgentError);
    expect(thrown).toMatchObject({ agent, table, day, cause: { message: "broken" } });
    expect(String(thrown)).toContain(
      `agent "${agent}" ${table === null ? "away from the table" : 'at table "table"'} on day ${day}: broken`,
    );
    const live: unknown = await new Simulation(broken).play().catch((reason: unknown) => reason);
    expect(live).toMatchObject({ name: "AgentError", agent, table, day });
  });
});

describe("an agent that answers with a number that is none is named, when it is", () => {
  const reading = {
    ...stubborn(),
    accepts: (turn: { readonly reservation: number }) => turn.reservation > 0,
  };
  const adding = { adjust: () => ({ price: { 10: Number.NaN } }) };

  it.each<[string, Parameters<typeof stub>[1], string]>([
    [
      "its reservation value",
      { reservation: () => Number.NaN, strategy: reading },
      "its reservation value is NaN; expected a number",
    ],
    ["an addition to its utility", adding, "adjust.price.10: NaN is not allowed; expected a finite number"],
  ])("%s", (_, parts, message) => {
    const thrown = capture(() => simulate(scenario(parts)));
    expect(thrown).toMatchObject({ name: "AgentError", agent: "ben", table: "table", day: 2 });
    expect(String(thrown)).toContain(message);
  });
});

describe("whatever is thrown", () => {
  it("is the cause, even if it is no error", () => {
    const odd = () => {
      throw "just a text";
    };
    expect(capture(() => simulate(scenario({ respond: odd })))).toMatchObject({ cause: "just a text" });
  });

  it("does not come from a replay: the answers stand in the log", () => {
    const parts = { strategy: stubborn(deal.outcome(1)) };
    const { log, digest } = simulate(scenario(parts));
    const broken: Agent["respond"] = fail;
    expect(replay(scenario({ ...parts, respond: broken, act: fail, keep: fail }), log).digest).toBe(digest);
  });
});

function capture(code: () => unknown): unknown {
  try {
    return code();
  } catch (thrown) {
    return thrown;
  }
}
