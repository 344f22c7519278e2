import { describe, expect, it } from "vitest";
import { InputError, mechanism, parameter, simulate, Simulation, utility } from "@summitry/core";
import type { Agent, EventType, Preference, AnyTurn, Recipes, Turn } from "@summitry/core";
import { deal, small, smallTable, stub, stubborn } from "./small.ts";

const about = { unit: "1", source: "made up", date: null, because: "a test" };
const fear = parameter({ ...about, id: "fear", low: 0, mode: 1, high: 2, seenBy: ["anna"] });
const trust = parameter({ ...about, id: "trust", low: 0, mode: 1, high: 2 });
const nerves = mechanism({
  id: "nerves",
  because: "a test",
  evidence: [],
  quantities: {
    calm: { unit: "1", low: 0, high: 100, neutral: 1 },
    stress: { unit: "1", low: 0, high: 100, neutral: 1, seenBy: ["anna"] },
  },
  on: { day: ({ day }) => ({ calm: 10 + day, stress: 77 + day }) },
});
const settings = {
  days: 2,
  mechanisms: [nerves],
  parameters: [fear, trust],
  tables: {
    table: smallTable({ seats: ["anna", "ben"], meets: [0] }),
    side: smallTable({ seats: ["anna", "ben"], meets: [1], ratification: { by: ["carl"], window: 1 } }),
  },
};

const secretWorth = 0.123456789;
const worth = utility(deal, () => secretWorth) as Preference;
const both = { table: worth, side: worth };

/** What is made of every question put to one agent, as it is put, in a run with three. */
async function questionsTo<T>(
  id: string,
  look: (turn: AnyTurn) => T,
  parts: Parameters<typeof stub>[1] = {},
) {
  const agents = ["anna", "ben", "carl"].map((name) =>
    stub(name, {
      utility: both,
      reservation: () => 0.0987,
      inner: { thought: `thought of ${name}` },
      ...(name === id ? parts : {}),
    }),
  );
  const simulation = new Simulation(small(agents, settings));
  const looks: T[] = [];
  simulation.seat(id, (turn) => void looks.push(look(turn)));
  await simulation.play();
  return looks;
}

/** All names and values that an agent can get hold of from a turn without calling anything. */
function reachable(turn: object): readonly string[] {
  const seen = new Set<unknown>();
  const found: string[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return void found.push(String(value));
    if (seen.has(value)) return;
    seen.add(value);
    for (
      let level = value;
      level !== Object.prototype;
      level = Object.getPrototypeOf(level) ?? Object.prototype
    ) {
      for (const key of Reflect.ownKeys(level)) {
        if (key === "constructor") continue;
        found.push(String(key));
        const property: unknown = capture(() => Reflect.get(level, key, value) as unknown);
        if (typeof property !== "function") visit(property);
      }
    }
  };
  visit(turn);
  return found;
}

describe("a turn", () => {
  it("shows no quantity that is hidden from the agent", async () => {
    expect(await questionsTo("anna", (turn) => turn.quantity("stress"))).toContain(78);
    expect(await questionsTo("ben", (turn) => turn.quantity("calm"))).toContain(11);
    const hidden = await questionsTo("ben", (turn) => capture(() => turn.quantity("stress")));
    for (const error of hidden) {
      expect(error).toBeInstanceOf(InputError);
      expect(String(error)).toContain('quantity: "stress" is not allowed; expected one of calm');
    }
  });

  it("says of a parameter that is not declared where it has to be", () => {
    const act = (turn: Turn) => (turn.amount(trust) > 0 ? [] : []);
    expect(() => simulate(small([stub("anna", { act }), stub("ben")]))).toThrow(
      'parameter: "trust" is not allowed; expected one that the scenario declares: it has no parameter that is seen here',
    );
  });

  it("shows no parameter that is hidden from the agent", async () => {
    const names = (turn: AnyTurn) => Object.keys(turn.drawn).join();
    expect(new Set(await questionsTo("anna", names))).toEqual(new Set(["fear,trust"]));
    expect(new Set(await questionsTo("ben", names))).toEqual(new Set(["trust"]));
    expect(await questionsTo("anna", (turn) => turn.amount(fear) === turn.drawn["fear"])).not.toContain(
      false,
    );
    for (const error of await questionsTo("ben", (turn) => capture(() => turn.amount(fear)))) {
      expect(String(error)).toContain('parameter: "fear" is not allowed; expected one of trust');
    }
  });

  it("leads to nothing but the agent's own", async () => {
    const zero = utility(deal, () => 0) as Preference;
    const blank = { utility: { table: zero, side: zero }, reservation: () => 0 };
    const foreign = [
      String(secretWorth),
      "0.0987",
      "thought of anna",
      "thought of carl",
      "78",
      "stress",
      "fear",
    ];
    for (const found of await questionsTo("ben", reachable, blank)) {
      expect(found).toContain("thought of ben");
      for (const each of [...foreign, "world", "quantities", "parameters", "scenario"])
        expect(found).not.toContain(each);
    }
    expect((await questionsTo("anna", reachable)).flat()).toContain(String(secretWorth));
  });

  it("is written without what it hides", async () => {
    const written = await questionsTo("ben", (turn) => ({
      kind: turn.kind,
      text: JSON.stringify(turn),
    }));
    for (const { kind, text } of written) {
      const keys = Object.keys(JSON.parse(text) as object).sort();
      expect(text).not.toMatch(/thought|stress|fear|0\.1234|0\.0987/);
      expect(keys).toEqual(
        {
          act: ["agent", "date", "day", "kind", "question"],
          attend: ["agent", "date", "day", "invitation", "kind", "question"],
          bargain: [
            ...[
              "accepted",
              "agent",
              "ballot",
              "date",
              "day",
              "draft",
              "isLast",
              "kind",
              "level",
              "may",
              "offers",
            ],
            ...["question", "round", "rounds", "sealed", "seats", "standing", "table", "time"],
          ],
          keep: ["agent", "date", "day", "kind", "question", "table", "text"],
          ratify: ["agent", "date", "day", "kind", "question", "table", "text"],
          renew: ["agent", "date", "day", "kind", "question", "table", "text"],
        }[kind],
      );
    }
  });

  it.each(["momentum", "toString", "constructor", "__proto__"])("knows nothing called %s", async (id) => {
    const errors = await questionsTo("anna", (turn) =>
      [
        () => turn.input(id),
        () => turn.quantity(id),
        () => turn.amount({ ...trust, id }),
        () => turn.lastMet(id),
        () => turn.inForce(id),
        () => turn.pending(id),
      ].map(capture),
    );
    for (const error of errors.flat()) expect(error).toBeInstanceOf(InputError);
  });

  it("does not hand out the lists of the world", () => {
    const tamper: Agent["act"] = ({ texts, invitations }: Turn) => {
      for (const list of [texts, invitations]) if (!Object.isFrozen(list)) (list as unknown[]).length = 0;
      return [];
    };
    const agents = ["anna", "ben", "carl"].map((id) => stub(id, { utility: both }));
    const tampering = agents.map((agent) => stub(agent.id, { utility: both, act: tamper }));
    expect(simulate(small(tampering, settings)).world).toEqual(simulate(small(agents, settings)).world);
  });
});

function capture(code: () => unknown): unknown {
  try {
    return code();
  } catch (thrown) {
    return thrown;
  }
}

const EVERY_KIND = [
  ...["start", "day", "input", "quantity", "invite", "attend", "decline", "open", "offer", "accept", "leave"],
  ...[
    "breach",
    "adjourn",
    "sign",
    "ratify",
    "refuse",
    "lapse",
    "force",
    "renew",
    "expire",
    "collapse",
    "end",
  ],
] as readonly EventType[];

describe("an agent's recipes", () => {
  /** Kinds of event that an agent who only watches, and is not seated, takes note of. */
  function noted(id: string): readonly Record<string, unknown>[] {
    const note = (inner: Record<string, unknown>, event: object) =>
      void (inner["noted"] = [...((inner["noted"] as object[] | undefined) ?? []), event]);
    const watching = {
      utility: both,
      on: Object.fromEntries(EVERY_KIND.map((kind) => [kind, note])) as Recipes,
    };
    const agents = ["anna", "ben", "carl"].map((name) =>
      stub(name, {
        ...(name === id ? watching : { utility: both }),
        ...(name === "ben"
          ? { strategy: stubborn(deal.outcome(5)), act: () => [{ type: "bomb" }] as never }
          : {}),
      }),
    );
    const { world } = simulate(small(agents, settings));
    return world.inner[id]?.["noted"] as readonly Record<string, unknown>[];
  }
  const kinds = (id: string) => new Set(noted(id).map(({ type }) => type));

  it("see offers, assents and breaches at a table where the agent sits", () => {
    expect(kinds("anna")).toContain("offer");
    expect(kinds("anna")).toContain("accept");
  });

  it("see none of them otherwise, but all that is public", () => {
    const seen = kinds("carl");
    for (const hidden of ["offer", "accept", "breach"]) expect(seen).not.toContain(hidden);
    for (const open of ["start", "day", "open", "sign", "force", "end"]) expect(seen).toContain(open);
  });

  it("see a breach away from the table only if it is the agent's own", () => {
    expect(noted("ben").filter(({ type }) => type === "breach")).toHaveLength(3);
    expect(noted("anna").filter(({ type }) => type === "breach")).toEqual([]);
  });

  it("see changes of the quantities that the agent can see", () => {
    const quantities = (id: string) =>
      new Set(noted(id).flatMap(({ type, quantity }) => (type === "quantity" ? [quantity] : [])));
    expect(quantities("anna")).toEqual(new Set(["calm", "stress"]));
    expect(quantities("carl")).toEqual(new Set(["calm"]));
  });

  it("see the parameters that the agent knows", () => {
    const known = (id: string) => Object.keys(noted(id)[0]?.["parameters"] ?? {});
    expect(known("anna")).toEqual(["fear", "trust"]);
    expect(known("carl")).toEqual(["trust"]);
  });
});

describe("utility drawn from parameters", () => {
  it("sees those that the agent knows", () => {
    const seen: Record<string, readonly string[]> = {};
    const agents = ["anna", "ben", "carl"].map((id) => {
      const source = (drawn: object) => ((seen[id] = Object.keys(drawn)), worth);
      return stub(id, { utility: { table: source, side: source } });
    });
    simulate(small(agents, settings));
    expect(seen).toEqual({ anna: ["fear", "trust"], ben: ["trust"], carl: ["trust"] });
  });
});
