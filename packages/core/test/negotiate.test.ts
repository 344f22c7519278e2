import { describe, expect, it } from "vitest";
import { additive, agenda, aspiration, negotiate, stackedAlternatingOffers, utility } from "@summitry/core";
import type { Strategy } from "@summitry/core";
import { agreeable, cheap, deal, dear, stubborn } from "./small.ts";

const protocol = stackedAlternatingOffers({ rounds: 4 });
const buyer = { id: "buyer", utility: cheap, strategy: agreeable() };
const seller = { id: "seller", utility: dear, strategy: agreeable() };
const talk = (...parties: Parameters<typeof negotiate<typeof deal.issues>>[0]["parties"]) =>
  negotiate({ agenda: deal, protocol, parties });

describe("a negotiation at one table", () => {
  it("is a program of a few lines", () => {
    const deal = agenda({ price: [10, 20, 30], delivery: ["slow", "fast"] });
    const result = negotiate({
      agenda: deal,
      protocol: stackedAlternatingOffers({ rounds: 20 }),
      parties: [
        {
          id: "buyer",
          utility: additive(deal, {
            price: { weight: 0.7, values: { 10: 1, 20: 0.4, 30: 0 } },
            delivery: { weight: 0.3, values: { slow: 0, fast: 1 } },
          }),
          reservation: 0.2,
          strategy: aspiration({ exponent: 4 }),
        },
        {
          id: "seller",
          utility: additive(deal, {
            price: { weight: 0.8, values: { 10: 0, 20: 0.5, 30: 1 } },
            delivery: { weight: 0.2, values: { slow: 0, fast: 1 } },
          }),
          reservation: 0.1,
          strategy: aspiration({ exponent: 0.25 }),
          redLines: [{ id: "no-loss", forbids: (o) => o.price < 20, because: "cost is 15" }],
        },
      ],
      seed: 1,
    });
    expect(result.ended).toBe("agreement");
    expect(result.because).toBe("all parties accepted the standing offer");
    expect(result.agreement).toEqual({ price: 20, delivery: "fast" });
    expect(result.utilities).toEqual({ buyer: 0.7 * 0.4 + 0.3, seller: 0.8 * 0.5 + 0.2 });
    expect(result.offers.at(-1)?.outcome).toEqual(result.agreement);
    expect(result.rounds).toBe(1 + (result.offers.at(-1)?.round ?? 0));
    expect(result.offers.filter(({ by, outcome }) => by === "seller" && outcome.price < 20)).toEqual([]);
    expect(result.breaches).toEqual([]);
  });
});

it("weights need not add up to one, and walking away may be worth less than anything", () => {
  const heavy = additive(deal, {
    price: { weight: 40, values: { 10: 1, 20: -3, 30: -9 } },
    delivery: { weight: -2, values: { slow: 0, fast: 1 } },
  });
  const play = (reservation: number) =>
    talk(
      { id: "heavy", utility: heavy, reservation, strategy: aspiration({ exponent: 4 }) },
      { ...seller, strategy: stubborn(deal.outcome(5)) },
    );
  expect(play(Number.NEGATIVE_INFINITY)).toMatchObject({
    agreement: null,
    utilities: { heavy: Number.NEGATIVE_INFINITY },
  });
  expect(play(Number.NEGATIVE_INFINITY).offers.filter(({ by }) => by === "heavy")[0]?.outcome).toEqual(
    deal.outcome(0),
  );
  expect(play(-20).utilities.heavy).toBe(-20);
  expect(
    talk({ id: "heavy", utility: heavy, strategy: agreeable(deal.outcome(5)) }, seller).utilities,
  ).toEqual({
    heavy: -362,
    seller: 0.8,
  });
});

describe("a negotiation ends by", () => {
  it("agreement", () => {
    const { agreement, ended, rounds, offers } = talk(buyer, seller);
    expect({ agreement, ended, rounds }).toEqual({
      agreement: deal.outcome(0),
      ended: "agreement",
      rounds: 1,
    });
    expect(offers).toEqual([{ by: "buyer", round: 0, outcome: deal.outcome(0) }]);
  });

  it("deadline, though there was a zone of agreement", () => {
    const result = talk(
      { ...buyer, strategy: stubborn() },
      { ...seller, strategy: stubborn(deal.outcome(5)) },
    );
    expect(result).toMatchObject({ agreement: null, ended: "deadline", rounds: 4 });
    expect(result.offers).toHaveLength(8);
    expect(result.because).toBe("the last round passed without an agreement");
    expect(result.utilities).toEqual({ buyer: -Infinity, seller: -Infinity });
  });

  it("walk-out, when even the best outcome is worth less than walking away", () => {
    const result = talk(buyer, {
      ...seller,
      reservation: 1.5,
      strategy: aspiration({ exponent: 1, pool: "all" }),
    });
    expect(result).toMatchObject({ agreement: null, ended: "walk-out", rounds: 1, breaches: [] });
    expect(result.because).toBe("seller walked out: nothing it may sign is worth at least walking away");
    expect(result.utilities.seller).toBe(1.5);
  });

  it("breach, after three by one party", () => {
    const nonsense = { price: 15, delivery: "slow" } as unknown as ReturnType<typeof deal.outcome>;
    const result = talk({ ...buyer, strategy: stubborn(nonsense) }, { ...seller, strategy: stubborn() });
    expect(result).toMatchObject({ agreement: null, ended: "breach", rounds: 3 });
    expect(result.because).toBe(
      "buyer broke the rules 3 times, last: the offer is not an outcome of the agenda",
    );
    expect(result.breaches.map(({ by, rule }) => `${by} ${rule}`)).toEqual(Array(3).fill("buyer off-agenda"));
    expect(result.offers.map(({ by }) => by)).toEqual(["seller", "seller"]);
  });

  it("no zone, when walking away is worth more to one or the other", () => {
    const parties = [
      { ...buyer, reservation: 0.9, strategy: stubborn() },
      { ...seller, reservation: 0.9, strategy: stubborn(deal.outcome(5)) },
    ];
    const { ended, because } = talk(...parties);
    expect(ended).toBe("no-zone");
    expect(because).toBe("no outcome is worth at least walking away to all of buyer, seller");
  });

  it("no zone, naming red lines where they are the cause", () => {
    const [low, high] = [
      {
        id: "budget",
        forbids: ({ price }: { readonly price: number }) => price > 10,
        because: "it is all I have",
      },
      { id: "cost", forbids: ({ price }: { readonly price: number }) => price < 20, because: "it costs 15" },
    ];
    const { ended, because } = talk(
      { ...buyer, redLines: [low], strategy: stubborn(deal.outcome(0)) },
      { ...seller, redLines: [high], strategy: stubborn(deal.outcome(5)) },
    );
    expect(ended).toBe("no-zone");
    expect(because).toBe(
      "every outcome worth at least walking away to all of buyer, seller crosses at least the red line cost of seller",
    );
  });
});

describe("the reservation value of a party", () => {
  it("may be read off the turn", () => {
    const soft: Strategy = { ...stubborn(), accepts: (turn) => turn.reservation < 0.3 };
    const seen: number[] = [];
    const result = talk(
      { ...buyer, strategy: stubborn() },
      {
        ...seller,
        strategy: soft,
        reservation: (turn) => {
          const worth = "round" in turn ? 0.5 - Number(turn.round) / 8 : 0.25;
          seen.push(worth);
          return worth;
        },
      },
    );
    expect(result).toMatchObject({ ended: "agreement", rounds: 3 });
    expect(new Set(seen)).toEqual(new Set([0.5, 0.375, 0.25]));
  });

  it("is what a failed negotiation is worth", () => {
    const still = { strategy: stubborn() };
    const result = talk(
      { ...buyer, ...still, reservation: 0.3 },
      { ...seller, ...still, reservation: () => 0.1 },
    );
    expect(result.utilities).toEqual({ buyer: 0.3, seller: 0.1 });
  });

  it("may be minus infinity: any agreement is better than none", () => {
    const bad = utility(deal, () => -1e9);
    const soft = {
      utility: bad,
      reservation: Number.NEGATIVE_INFINITY,
      strategy: aspiration({ exponent: 1 }),
    };
    expect(talk({ ...buyer, ...soft }, { ...seller, ...soft }).utilities).toEqual({
      buyer: -1e9,
      seller: -1e9,
    });
  });
});

describe("a negotiation refuses", () => {
  it("fewer than two parties", () => {
    expect(() => talk()).toThrow("parties: 0 is not allowed; expected at least two parties");
    expect(() => talk(buyer)).toThrow("parties: 1 is not allowed; expected at least two parties");
  });

  it("an id twice", () => {
    expect(() => talk(buyer, seller, { ...seller, strategy: stubborn() })).toThrow(
      'parties: "seller" is not allowed; expected every id once',
    );
  });

  it("a utility over another agenda", () => {
    const other = agenda({ price: [10, 20, 30], delivery: ["slow", "fast"] });
    expect(() => talk(buyer, { ...seller, utility: utility(other, () => 0) })).toThrow(
      "the agenda of that table",
    );
  });
});
