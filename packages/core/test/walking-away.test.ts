import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  additive,
  agenda,
  aspiration,
  bidAny,
  compose,
  floorOf,
  hillClimber,
  micro,
  negotiate,
  niceTitForTat,
  randomWalker,
  simulate,
  stackedAlternatingOffers,
  titForTat,
  tough,
  tradeOff,
} from "@summitry/core";
import type { Agenda, Outcome, Strategy, TextTurn } from "@summitry/core";
import { agreeable, small, smallTable, stub, stubborn } from "./small.ts";

/** What rounding makes of 8 tenths: 7 tenths and 1 tenth. */
const ALMOST = 0.7 + 0.1;

describe("an outcome is worth at least walking away", () => {
  const deal = agenda({ price: ["fair", "high"], delivery: ["fast", "slow"] });
  const wants = additive(deal, {
    price: { weight: 1, values: { fair: 0.7, high: 0 } },
    delivery: { weight: 1, values: { fast: 0.1, slow: 0 } },
  });
  const strategies: Readonly<Record<string, Strategy>> = {
    aspiration: aspiration({ exponent: 1 }),
    "hill climber": hillClimber({ exponent: 1 }),
    micro: micro(),
    "nice tit for tat": niceTitForTat(),
    "random walker": randomWalker(),
    "any bid": compose({ bidding: bidAny() }),
    "tit for tat": titForTat(),
    tough: tough(),
    "trade off": tradeOff({ exponent: 1 }),
  };

  it("where a sum falls short of it by rounding alone", () => {
    expect(ALMOST).toBeLessThan(0.8);
    expect(ALMOST).toBeGreaterThanOrEqual(floorOf(0.8, 1));
    expect(ALMOST).toBeLessThan(floorOf(0.8 + 1e-11, 1));
  });

  it.each(Object.entries(strategies))("for the strategy %s", (_, strategy) => {
    const protocol = stackedAlternatingOffers({ rounds: 3 });
    const buyer = { id: "buyer", utility: wants, reservation: 0.8, strategy };
    const best = { price: "fair", delivery: "fast" } as const;
    const seller = { id: "seller", utility: wants, strategy: agreeable(best) };
    for (const parties of [
      [buyer, seller],
      [seller, buyer],
    ])
      expect(negotiate({ agenda: deal, protocol, parties }).agreement).toEqual(best);
    const above = [{ ...buyer, reservation: 0.8 + 1e-11 }, seller];
    expect(negotiate({ agenda: deal, protocol, parties: above }).agreement).toBeNull();
  });

  it("on an agenda too large to be listed", () => {
    const values = Array.from({ length: 100 }, (_, value) => value);
    const wide = agenda({ a: values, b: values, c: values, d: values });
    const linear = (weight: number) => ({ weight, values: (value: number) => value / 99 });
    const parts = { a: linear(0.7), b: linear(0), c: linear(0), d: linear(0.1) };
    const buyer = { utility: additive(wide, parts), strategy: aspiration({ exponent: 1 }) };
    const end = (reservation: number): string =>
      negotiate({
        agenda: wide,
        protocol: stackedAlternatingOffers({ rounds: 3 }),
        parties: ["one", "two"].map((id) => ({ ...buyer, id, reservation })),
      }).ended;
    expect([end(0.8), end(0.8 + 1e-11)]).toEqual(["agreement", "walk-out"]);
  });

  it("for a text that is ratified, kept and renewed", () => {
    const agent = stub("a");
    const turn = (reservation: number) =>
      ({
        reservation,
        floor: floorOf(reservation, 1),
        utility: () => ALMOST,
        text: {},
        crossed: () => [],
      }) as unknown as TextTurn;
    const answers = (reservation: number) =>
      (["ratify", "keep", "renew"] as const).map((name) => agent[name](turn(reservation)).type);
    expect(answers(0.8)).toEqual(["ratify", "keep", "renew"]);
    expect(answers(0.8 + 1e-11)).toEqual(["wait", "denounce", "expire"]);
  });

  it("as whole numbers say, whatever rounding does to the sums", () => {
    const values = fc.array(fc.integer({ min: -2000, max: 2000 }), { minLength: 1, maxLength: 3 });
    const worths = fc.array(values, { minLength: 1, maxLength: 4 });
    const reservations = fc.integer({ min: -4000, max: 4000 });
    fc.assert(
      fc.property(worths, reservations, fc.constantFrom(1, 10, 1000), (issues, reservation, unit) => {
        const all: Agenda = agenda(
          Object.fromEntries(issues.map((values, at) => [`i${at}`, values.map((_, to) => to)])),
        );
        const parts = issues.map((values, at) => [
          `i${at}`,
          { weight: 1, values: (value: unknown) => (values[Number(value)] ?? 0) / unit },
        ]);
        const utility = additive(all, Object.fromEntries(parts));
        const exact = (outcome: Outcome): number =>
          issues.reduce((sum, values, at) => sum + (values[Number(outcome[`i${at}`])] ?? 0), 0);
        const outcomes = Array.from({ length: all.size }, (_, index) => all.outcome(index));
        const expected = outcomes.filter((outcome) => exact(outcome) >= reservation);

        const enough: Outcome[] = [];
        const watcher = stub("a", {
          utility: { table: utility },
          reservation: () => reservation / unit,
          respond(turn) {
            enough.push(...turn.space.descending(turn.floor));
            return { type: "leave", because: "it has seen enough" };
          },
        });
        const other = stub("b", { utility: { table: utility } });
        const table = smallTable({ agenda: all, seats: ["a", "b"], meets: [0] });
        simulate(small([watcher, other], { tables: { table } }));
        expect(new Set(enough)).toEqual(new Set(expected));

        const party = { utility, reservation: reservation / unit, strategy: stubborn(all.outcome(0)) };
        const parties = ["a", "b"].map((id) => ({ ...party, id }));
        const { ended } = negotiate({
          agenda: all,
          protocol: stackedAlternatingOffers({ rounds: 2 }),
          parties,
        });
        expect(ended).toBe(expected.length > 0 ? "deadline" : "no-zone");
      }),
    );
  });
});
