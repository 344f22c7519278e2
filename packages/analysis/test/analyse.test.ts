import { describe, expect, it } from "vitest";
import { acceptable, analyse } from "@summitry/analysis";
import {
  agenda,
  aspiration,
  mediatedSingleText,
  type Negotiation,
  negotiate,
  stackedAlternatingOffers,
  stream,
  utility,
} from "@summitry/core";
import { buyer, deal, noLoss, seller } from "./small-tables.ts";

const parties = [
  { ...buyer, reservation: 0.2 },
  { ...seller, reservation: 0.1, redLines: [noLoss] },
] as const;

describe("the analysis of a small table", () => {
  const space = analyse({ agenda: deal, parties });

  it("has the zone, the front and the solutions", () => {
    expect([...space.zone]).toEqual([
      { price: 20, delivery: "slow" },
      { price: 20, delivery: "fast" },
      { price: 30, delivery: "fast" },
    ]);
    expect(space.zone.share).toBe(0.5);
    expect(space.zone.has({ price: 10, delivery: "fast" })).toBe(false);
    expect(space.pareto.map(({ outcome }) => outcome)).toEqual([
      { price: 30, delivery: "fast" },
      { price: 20, delivery: "fast" },
    ]);
    const fast = { outcome: deal.outcome(3), utilities: { buyer: 0.7 * 0.4 + 0.3, seller: 0.4 } };
    expect(space.nash).toEqual([fast]);
    expect(space.kalai).toEqual([fast]);
    expect(space.at(fast.outcome)).toEqual(fast);
    expect(space.pareto[1]).toBe(space.nash[0]);
    expect(space.baselines.nash).toEqual(fast);
    expect(space.utilityRanges).toEqual({ buyer: { min: 0, max: 1 }, seller: { min: 0, max: 1 } });
    expect(space.disagreement).toEqual({ buyer: 0.2, seller: 0.1 });
    expect(space.blockedBy).toEqual([]);
  });

  it("says what the red line costs", () => {
    const [price, ...others] = space.shadowPrices;
    expect(others).toEqual([]);
    // 10 slow is worth the seller's while too; it does not change what the seller can get.
    expect(price).toMatchObject({ holder: "seller", line: "no-loss", opens: 1 });
    expect(price?.welfare).toBe(0);
    expect(price?.best.buyer).toBeCloseTo(0.7 - 0.58, 12);
    expect(price?.best.seller).toBe(0);
    expect(price?.nash).toEqual({ buyer: 0, seller: 0 });
  });

  it("measures an outcome against them", () => {
    const slow = { price: 20, delivery: "slow" } as const;
    const { pareto, nash } = space.distances(slow);
    expect(pareto).toBeCloseTo(Math.sqrt(0.02 * 0.02 + 0.2 * 0.2), 12);
    expect(nash).toBeCloseTo(Math.sqrt(0.3 * 0.3 + 0.2 * 0.2), 12);
    expect(space.optimality(slow).nash).toBeCloseTo(1 - Math.sqrt(0.13) / Math.SQRT2, 12);
    expect(space.optimality(space.maxWelfare[0]!.outcome).maxWelfare).toBe(1);
    const nonsense = { price: 15, delivery: "slow" } as unknown as typeof slow;
    for (const ask of [space.at, space.distances, space.optimality])
      expect(() => ask(nonsense)).toThrow('outcome: {"price":15,"delivery":"slow"} is not allowed');
    expect(space.zone.has(nonsense)).toBe(false);
  });

  it("names what closes the zone", () => {
    const closed = analyse({
      agenda: deal,
      parties: [
        { ...buyer, reservation: 0.6 },
        { ...seller, redLines: [noLoss] },
      ],
    });
    expect(closed.zone.size).toBe(0);
    expect(closed.blockedBy).toEqual([
      [{ type: "reservation", holder: "buyer", value: 0.6 }],
      [{ type: "red-line", holder: "seller", line: "no-loss" }],
    ]);
    const { pareto, nash, opposition, rationalShare, baselines } = closed;
    expect({ pareto, nash, opposition, rationalShare, nashAlone: baselines.nash }).toEqual({
      pareto: [],
      nash: [],
      opposition: Infinity,
      rationalShare: 0,
      nashAlone: null,
    });
    expect(closed.distances(deal.outcome(0)).nash).toBeNaN();
    expect(closed.optimality(deal.outcome(0))).toMatchObject({ pareto: NaN, maxWelfare: NaN });
    // Without the line both prices of 10 join; the disagreement point is 0.6 and the lowest utility, 0.
    expect(closed.shadowPrices).toEqual([
      {
        holder: "seller",
        line: "no-loss",
        opens: 2,
        welfare: expect.closeTo(0.4, 12),
        best: { buyer: expect.closeTo(0.4, 12), seller: expect.closeTo(0.2, 12) },
        nash: { buyer: expect.closeTo(0.1, 12), seller: expect.closeTo(0.2, 12) },
      },
    ]);
  });

  it("tells every outcome of the front where somebody has nothing to gain", () => {
    const { nash, kalaiSmorodinsky, pareto, optimality } = analyse({
      agenda: deal,
      parties: [buyer, { id: "clerk", utility: utility(deal, () => 0.5) }, seller],
    });
    expect(pareto.length).toBeGreaterThan(1);
    expect(nash).toEqual(pareto);
    expect(kalaiSmorodinsky).toEqual(pareto);
    expect(optimality(deal.outcome(0)).pareto).toBeGreaterThan(0);
    const idle = { utility: utility(deal, () => 1) };
    const flat = analyse({
      agenda: deal,
      parties: [
        { id: "a", ...idle },
        { id: "b", ...idle },
      ],
    });
    expect(flat.pareto).toHaveLength(1);
    expect(flat.optimality(deal.outcome(0))).toMatchObject({ pareto: 1, maxWelfare: 1 });
  });
});

describe("what negotiate takes", () => {
  const problem: Negotiation<typeof deal.issues> = {
    agenda: deal,
    protocol: stackedAlternatingOffers({ rounds: 8 }),
    parties: [
      { ...buyer, strategy: aspiration({ exponent: 1 }), reservation: 0.2 },
      { ...seller, strategy: aspiration({ exponent: 1 }), reservation: 0.1, redLines: [noLoss] },
    ],
    seed: 1,
  };

  it("is analysed as it is", () => {
    const { agreement } = negotiate(problem);
    expect(agreement === null ? null : analyse(problem).zone.has(agreement)).toBe(true);
  });

  it("counts as it stands when the meeting opens", () => {
    const space = analyse({
      ...problem,
      parties: [
        {
          ...buyer,
          reservation: (turn) =>
            turn.kind === "bargain" ? 0.1 * turn.round + turn.time + turn.rounds / 100 + turn.day : NaN,
        },
        {
          ...seller,
          redLines: [
            { ...noLoss, binds: ({ day }) => day === 0 },
            { id: "later", forbids: () => true, binds: ({ day }) => day > 0, because: "a test" },
          ],
        },
      ],
    });
    expect(space.disagreement).toEqual({ buyer: 0.08, seller: 0 });
    expect(space.shadowPrices.map(({ line }) => line)).toEqual(["no-loss"]);
    expect(space.zone.size).toBe(3);
  });

  it("leaves a mediator out of what can be signed, though it has utilities", () => {
    const mediator = {
      id: "mediator",
      utility: utility(deal, ({ price }) => -price),
      reservation: 0,
      redLines: [{ id: "no-deal", forbids: () => true, because: "a test" }],
    } as const;
    const protocol = mediatedSingleText({ rounds: 3, mediator: "mediator" });
    const mediated = analyse({ agenda: deal, protocol, parties: [mediator, ...parties] });
    const alone = analyse({ agenda: deal, parties });
    expect([...mediated.zone]).toEqual([...alone.zone]);
    expect(mediated.nash).toEqual([
      {
        outcome: alone.nash[0]?.outcome,
        utilities: { mediator: -20, ...alone.nash[0]?.utilities },
      },
    ]);
    expect(mediated.opposition).toBe(alone.opposition);
    expect(mediated.shadowPrices.map(({ line, best }) => [line, best.mediator])).toEqual([["no-loss", 10]]);
    expect(mediated.utilityRanges.mediator).toEqual({ min: -30, max: -10 });
    expect(mediated.baselines.mean?.outcome).toEqual(alone.baselines.mean?.outcome);
    expect(acceptable({ agenda: deal, protocol, parties: [mediator, ...parties] }).size).toBe(
      alone.zone.size,
    );
    expect(() =>
      acceptable({ agenda: deal, protocol, parties: [mediator, ...parties] }, { atLeast: 3 }),
    ).toThrow("a whole number from 0 to 2");
  });

  it("has the lowest utility as its disagreement point where walking away is worth less, or no number", () => {
    const disagreementAt = (reservation: number) =>
      analyse({ agenda: deal, parties: [buyer, { ...seller, reservation }] }).disagreement.seller;
    expect([-Infinity, -2, 0, 0.25, 2, Infinity].map(disagreementAt)).toEqual([0, 0, 0, 0.25, 2, 0]);
  });

  it("is refused where it reads what a table by itself doesn't have", () => {
    expect(() =>
      analyse({
        agenda: deal,
        parties: [buyer, { ...seller, reservation: (turn) => turn.input("momentum") }],
      }),
    ).toThrow(
      "parties.seller.reservation: a function is not allowed; expected a number, since at the opening it fails: " +
        'input: "momentum" is not allowed; expected one that the scenario declares: it has no input that is seen here',
    );
    expect(() =>
      analyse({
        agenda: deal,
        parties: [
          buyer,
          { ...seller, redLines: [{ ...noLoss, binds: (view) => view.quantity("trust") > 0 }] },
        ],
      }),
    ).toThrow(
      "parties.seller.redLines.no-loss.binds: a function is not allowed; expected a line without it, if it is in force, " +
        'or else no such line, since at the opening it fails: quantity: "trust" is not allowed',
    );
    expect(() => analyse({ agenda: deal, parties: [buyer, { ...seller, reservation: NaN }] })).toThrow(
      "parties.seller.reservation: NaN is not allowed; expected a number",
    );
  });

  it("is refused where a red line does not say what it forbids, naming its holder", () => {
    const redLines = [{ ...noLoss, forbids: () => undefined as never }];
    expect(() => analyse({ agenda: deal, parties: [buyer, { ...seller, redLines }] })).toThrow(
      "parties.seller.redLines.no-loss.forbids: undefined is not allowed; expected true or false for {",
    );
  });

  it("is refused as negotiate refuses it", () => {
    expect(() => analyse({ agenda: deal, parties: [buyer] })).toThrow(
      "parties: 1 is not allowed; expected at least two parties",
    );
    expect(() => analyse({ agenda: deal, parties: [buyer, buyer] })).toThrow('"buyer" is not allowed');
    const other = agenda({ price: [10, 20, 30], delivery: ["slow", "fast"] });
    expect(() =>
      analyse({ agenda: deal, parties: [buyer, { ...seller, utility: utility(other, () => 0) }] }),
    ).toThrow("the agenda of that table");
    expect(() =>
      analyse({ agenda: deal, parties: [buyer, { ...seller, utility: utility(deal, () => NaN) }] }),
    ).toThrow("utility: NaN is not allowed");
  });
});

describe("coalitions", () => {
  const guest = { id: "guest", utility: utility(deal, ({ price }) => price), reservation: 30 } as const;
  const table = { agenda: deal, parties: [...parties, guest] } as const;

  it("may leave somebody out, but for vetoes", () => {
    expect(acceptable(table).size).toBe(1);
    expect([...acceptable(table, { atLeast: 2 })]).toEqual([
      { price: 20, delivery: "slow" },
      { price: 20, delivery: "fast" },
      { price: 30, delivery: "slow" },
      { price: 30, delivery: "fast" },
    ]);
    expect(acceptable(table, { atLeast: 2, vetoes: ["buyer"] }).size).toBe(3);
    expect(acceptable(table, { atLeast: 0 }).size).toBe(6);
    expect(acceptable(table, { atLeast: 0, vetoes: ["seller"] }).size).toBe(4);
  });

  it("are of those at the table", () => {
    expect(() => acceptable(table, { atLeast: 4 })).toThrow(
      "atLeast: 4 is not allowed; expected a whole number from 0 to 3",
    );
    expect(() => acceptable(table, { vetoes: ["nobody" as "guest"] })).toThrow(
      'vetoes: "nobody" is not allowed; expected one of buyer, seller, guest',
    );
  });
});

describe("large tables", () => {
  it("of four parties and 15,625 outcomes are analysed at once", () => {
    const values = ["a", "b", "c", "d", "e"];
    const space = agenda(Object.fromEntries(values.concat("f").map((name) => [name, values])));
    const random = stream("large", 0, "utility");
    const worth = Array.from({ length: 4 }, () =>
      Float64Array.from({ length: space.size }, () => random.uniform()),
    );
    const { pareto } = analyse({
      agenda: space,
      parties: worth.map((table, at) => ({
        id: String(at),
        utility: utility(space, (outcome) => table[space.indexOf(outcome)] ?? NaN),
        reservation: 0.1,
      })),
    });
    const front = pareto.map(({ outcome }) => space.indexOf(outcome));
    expect(front.length).toBeGreaterThan(50);
    // Nothing beats the front, and the front beats all else.
    const isAsGood = (one: number, other: number): boolean =>
      worth.every((table) => (table[one] as number) >= (table[other] as number));
    const isOnFront = new Set(front);
    for (let index = 0; index < space.size; index++) {
      if (worth.some((table) => (table[index] as number) < 0.1)) continue;
      expect(front.some((each) => each !== index && isAsGood(each, index))).toBe(!isOnFront.has(index));
    }
  });

  it("may have a front that is all of them, in whatever order they come", () => {
    const pie = agenda({ share: Array.from({ length: 20_001 }, (_, step) => step) });
    const { pareto, nash } = analyse({
      agenda: pie,
      parties: [
        { id: "one", utility: utility(pie, ({ share }) => share / 20_000) },
        { id: "other", utility: utility(pie, ({ share }) => 1 - share / 20_000) },
      ],
    });
    expect(pareto).toHaveLength(20_001);
    expect(nash.map(({ outcome }) => outcome.share)).toEqual([10_000]);
  });
});
