import { describe, expect, it } from "vitest";
import type { Preference } from "@summitry/core";
import { additive, agenda, constant, defineScenario, InputError, mechanism, parameter } from "@summitry/core";
import { cheap, small, smallTable, stub } from "./small.ts";

const about = { unit: "1", low: 0, mode: 1, high: 2, source: "made up", date: null, because: "a test" };
const quantity = { unit: "1", low: 0, high: 1, neutral: 0 };
const line = { forbids: () => false, because: "a test" };
const mood = { because: "a test", evidence: [], on: {} };
const anna = stub("anna");
const ben = stub("ben");
const row = { start: () => ({}), on: {} };

/** Everything that has a name, by the field that an error gives for it. */
const named: Readonly<Record<string, (name: string) => unknown>> = {
  agents: (name) => small([stub(name), ben]),
  "agents.anna.redLines": (name) => small([stub("anna", { redLines: [{ ...line, id: name }] }), ben]),
  tables: (name) => {
    const seated = ["anna", "ben"].map((id) => stub(id, { utility: { [name]: cheap as Preference } }));
    return small(seated, { tables: { [name]: smallTable({ seats: ["anna", "ben"] }) } as never });
  },
  moves: (name) => small([anna, ben], { moves: { [name]: { says: "a test" } } }),
  inputs: (name) => small([anna, ben], { inputs: { [name]: constant(1) } }),
  mechanisms: (name) =>
    small([anna, ben], { mechanisms: [mechanism({ ...mood, id: name, quantities: {} })] }),
  outcomes: (name) => small([anna, ben], { outcomes: { [name]: () => true } }),
  name: (name) => small([anna, ben], { name }),
  agenda: (name) => agenda({ [name]: ["low", "high"] }),
};
const dotted: Readonly<Record<string, (name: string) => unknown>> = {
  quantities: (name) =>
    small([anna, ben], {
      mechanisms: [mechanism({ ...mood, id: "mood", quantities: { [name]: quantity } })],
    }),
  "parameter.id": (id) => parameter({ ...about, id }),
  parameters: (id) => small([anna, ben], { parameters: [{ ...about, id }] }),
  row: (name) =>
    defineScenario({
      name: "columns",
      start: "2025-01-01",
      days: 0,
      agents: [],
      tables: {},
      row: { ...row, start: () => ({ [name]: 0 }) },
    }),
};
const decomposed = "cafe\u0301";

describe("a name", () => {
  const places = Object.entries({ ...named, ...dotted });

  it.each(places)("of %s may be of any alphabet", (_, make) => {
    for (const name of ["a", "café", "Київ", "東京", "تبریز", "हिंदी", "no-NATO_2 now", "__x__"])
      expect(() => make(name), name).not.toThrow();
  });

  it.each(places)("of %s has one form in Unicode", (field, make) => {
    expect(() => make(decomposed)).toThrow(InputError);
    expect(() => make(decomposed)).toThrow(
      `${field}: "${decomposed}" is not allowed; expected "café", which`,
    );
  });

  it.each(places)("of %s has no other characters", (field, make) => {
    for (const name of [
      "",
      " ",
      "a ",
      " a",
      "a+b",
      "a/b",
      "a\u0000b",
      "a\nb",
      "a:b",
      "\u200b",
      "😀",
      "\ud800",
    ]) {
      expect(() => make(name), name).toThrow(InputError);
      if (name === "") continue; // it is no name at all, and refused as such
      expect(() => make(name), name).toThrow(
        / is not allowed; expected a name of letters, marks, digits, - and _/,
      );
      expect(() => make(name), name).toThrow(new RegExp(`^${field}: `));
    }
  });

  it("has dots between its groups where it is that of a parameter, a column or a quantity, and nowhere else", () => {
    for (const make of Object.values(dotted)) {
      expect(() => make("momentum.mean")).not.toThrow();
      for (const name of [".", "a.", ".a", "a..b"]) expect(() => make(name), name).toThrow("joined by dots");
    }
    for (const make of Object.values(named)) expect(() => make("momentum.mean")).toThrow(InputError);
  });

  it("can't be that of what every row says", () => {
    const { row: column = () => undefined, parameters = () => undefined } = dotted;
    const allowed = "expected a name other than seed, run, failure";
    expect(() => column("run")).toThrow(`row: "run" is not allowed; ${allowed}`);
    expect(() => parameters("run")).toThrow(`parameters: "run" is not allowed; ${allowed}`);
    const share = parameter({ ...about, id: "share" });
    const taken = { ...row, start: () => ({ share: 0 }) };
    expect(() => small([anna, ben], { parameters: [share], row: taken } as never)).toThrow(
      'row: "share" is not allowed; expected a column of another name: every row has the parameter under this one',
    );
  });
});

describe("the text of a value", () => {
  it("may be any that can be printed", () => {
    for (const value of ["10 %", "a (b)", "it's", "1/2", "…", "😀", "€5.50", ""])
      expect(() => agenda({ price: [value, "other"] }), value).not.toThrow();
  });

  it("has one form in Unicode and no control characters", () => {
    expect(() => agenda({ price: [decomposed] })).toThrow(
      'agenda.price: "café" is not allowed'.replace("café", decomposed),
    );
    for (const value of ["a\nb", "\u0000", "\ud800", "__proto__"])
      expect(() => agenda({ price: [value] }), value).toThrow(InputError);
  });

  it("is found by the name it was declared with", () => {
    const deal = agenda({ цена: ["низкая", "высокая"] });
    const worth = additive(deal, { цена: { weight: 1, values: { низкая: 0, высокая: 1 } } });
    expect(worth.of({ цена: "высокая" })).toBe(1);
  });
});
