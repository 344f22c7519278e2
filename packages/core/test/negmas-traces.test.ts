import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  additive,
  agenda,
  aspiration,
  micro,
  negotiate,
  stackedAlternatingOffers,
  tough,
} from "@summitry/core";
import type { Issues, Preference, Strategy } from "@summitry/core";

/**
 * Traces of NegMAS 0.15.7 (https://negmas.readthedocs.io), made on small domains: every offer, the rounds, the
 * agreement and the utilities must come out the same.
 */
interface Trace {
  readonly domain: {
    readonly issues: readonly { readonly name: string; readonly values: readonly string[] }[];
  };
  readonly protocol: {
    readonly n_steps: number;
    readonly one_offer_per_step: boolean;
    readonly offering_is_accepting: boolean;
  };
  readonly parties: readonly {
    readonly weights: readonly number[];
    readonly values: readonly Readonly<Record<string, number>>[];
    readonly reserved_value: number | null;
    readonly negotiator: {
      readonly type: string;
      readonly params: Readonly<Record<string, number | string>>;
    };
  }[];
  readonly result: {
    readonly agreement: readonly string[] | null;
    readonly final_step: number;
    readonly utilities: readonly number[];
    readonly trace: readonly {
      readonly step: number;
      readonly party: number;
      readonly offer: readonly string[];
    }[];
  };
}

const folder = new URL("fixtures/negmas/", import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith(".json"));

describe("published traces of alternating offers", () => {
  it("are all here", () => expect(files).toHaveLength(16));

  it.each(files)("%s", (file) => {
    const trace = JSON.parse(readFileSync(new URL(file, folder), "utf8")) as Trace;
    const issues: Issues = Object.fromEntries(trace.domain.issues.map(({ name, values }) => [name, values]));
    const space = agenda(issues);
    const { n_steps: rounds, one_offer_per_step, offering_is_accepting } = trace.protocol;
    const result = negotiate({
      agenda: space,
      protocol: stackedAlternatingOffers({
        rounds,
        step: one_offer_per_step ? "offer" : "round",
        proposerAccepts: offering_is_accepting ? "by-offering" : "explicitly",
      }),
      parties: trace.parties.map((party, index) => ({
        id: String(index),
        utility: additive(
          space,
          Object.fromEntries(
            space.names.map((name, issue) => [
              name,
              { weight: party.weights[issue] ?? 0, values: party.values[issue] ?? {} },
            ]),
          ),
        ) as Preference,
        reservation: party.reserved_value ?? Number.NEGATIVE_INFINITY,
        strategy: strategyOf(party.negotiator),
      })),
    });
    const values = (outcome: Readonly<Record<string, unknown>>): unknown[] =>
      space.names.map((name) => outcome[name]);
    const offers = result.offers.map(({ by, round, outcome }) => [round, Number(by), values(outcome)]);
    expect(offers).toEqual(trace.result.trace.map(({ step, party, offer }) => [step, party, offer]));
    expect(result.agreement && values(result.agreement)).toEqual(trace.result.agreement);
    expect(result.rounds).toBe(trace.result.final_step);
    expect(Object.values(result.utilities)).toEqual(trace.result.utilities);
  });
});

const EXPONENTS: Readonly<Record<string, number>> = { boulware: 4, linear: 1, conceder: 0.25 };

function strategyOf({ type, params }: Trace["parties"][number]["negotiator"]): Strategy {
  const timeBased = /^(Boulware|Linear|Conceder)TBNegotiator$/.exec(type)?.[1];
  if (timeBased !== undefined) {
    return aspiration({ exponent: EXPONENTS[timeBased.toLowerCase()] ?? Number.NaN, tolerance: 0.0001 });
  }
  switch (type) {
    case "AspirationNegotiator": {
      const { aspiration_type: kind, max_aspiration: max = 1, tolerance = 0.001 } = params;
      const exponent = typeof kind === "number" ? kind : (EXPONENTS[kind ?? ""] ?? Number.NaN);
      return aspiration({ exponent, max: Number(max), tolerance: Number(tolerance), pool: "all" });
    }
    case "MiCRONegotiator":
      return micro();
    case "ToughNegotiator":
      return tough();
    default:
      throw new Error(`the traces use a negotiator this test does not know: ${type}`);
  }
}
