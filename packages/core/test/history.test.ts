import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  additive,
  agenda,
  bayesianModel,
  bidBestForOthers,
  compose,
  frequencyModel,
  micro,
  negotiate,
  niceTitForTat,
  stackedAlternatingOffers,
  stream,
  titForTat,
  type BargainingTurn,
  type Offer,
  type Preference,
  type Strategy,
} from "@summitry/core";
import { summaryOfOffers } from "../src/strategies/opponent-models/history.ts";

const values = [0, 1, 2, 3, 4];
const space = agenda({ land: values, money: values, date: values });

/** A preference with these weights for values that rise, or fall. */
const wanting = (weights: readonly number[], rises: boolean): Preference<typeof space.issues> => {
  const worth = Object.fromEntries(
    values.map((value) => [value, rises ? value / 4 : 1 - value / 4]),
  ) as never;
  const [land = 0, money = 0, date = 0] = weights;
  return additive(space, {
    land: { weight: land, values: worth },
    money: { weight: money, values: worth },
    date: { weight: date, values: worth },
  });
};
const one = wanting([0.5, 0.3, 0.2], true);
const other = wanting([0.2, 0.3, 0.5], false);

const strategies: Readonly<Record<string, () => Strategy>> = {
  micro,
  "tit-for-tat": () => titForTat({ kindness: 0.001 }),
  "nice tit-for-tat": () => niceTitForTat(),
  "the frequency model": () =>
    compose({ bidding: bidBestForOthers({ exponent: 4 }), model: frequencyModel() }),
  "the Bayesian model": () => compose({ bidding: bidBestForOthers({ exponent: 4 }), model: bayesianModel() }),
};

/** What a strategy reads. */
interface Work {
  offers: number;
  utilities: number;
}

/** The same strategy, which accepts nothing, with its reading of offers and utilities counted. */
function counted(strategy: Strategy, work: Work): Strategy {
  const seen = new WeakMap<BargainingTurn, BargainingTurn>();
  const counting = (turn: BargainingTurn): BargainingTurn => {
    const before = seen.get(turn);
    if (before !== undefined) return before;
    const offers = new Proxy(turn.offers, {
      get(list, key) {
        if (typeof key === "string" && /^\d+$/.test(key)) work.offers += 1;
        return Reflect.get(list, key) as unknown;
      },
    });
    const shown: Partial<BargainingTurn> = {
      offers,
      utility(outcome) {
        work.utilities += 1;
        return turn.utility(outcome);
      },
      timeIn: (round) => turn.timeIn(round),
      withBeliefs: (beliefs) => counting(turn.withBeliefs(beliefs)),
    };
    const watched = new Proxy(turn, {
      get: (target, key) =>
        (key in shown ? shown[key as keyof BargainingTurn] : Reflect.get(target, key, target)) as unknown,
    });
    seen.set(turn, watched);
    return watched;
  };
  return {
    id: strategy.id,
    propose: (turn) => strategy.propose(counting(turn)),
    accepts(turn) {
      strategy.accepts(counting(turn));
      return false;
    },
  };
}

const talk = (first: Strategy, second: Strategy, rounds: number) =>
  negotiate({
    agenda: space,
    protocol: stackedAlternatingOffers({ rounds }),
    parties: [
      { id: "one", utility: one, reservation: 0.1, strategy: first },
      { id: "other", utility: other, reservation: 0.1, strategy: second },
    ],
  });

describe("the work of a turn", () => {
  it.each(Object.keys(strategies))("does not grow with the rounds before it: %s", (name) => {
    const make = strategies[name] as () => Strategy;
    const workIn = (rounds: number): Work => {
      const work = { offers: 0, utilities: 0 };
      const { offers } = talk(counted(make(), work), counted(make(), work), rounds);
      expect(offers).toHaveLength(2 * rounds);
      return work;
    };
    const [short, long] = [workIn(100), workIn(400)];
    for (const each of ["offers", "utilities"] as const) {
      expect(long[each], each).toBeLessThanOrEqual(4.1 * short[each]);
      expect(long[each] / 800, each).toBeLessThan(20);
    }
    expect(long.offers).toBeGreaterThan(400);
  });
});

/** Answers as one strategy does, and checks that one made anew for every turn would have answered the same. */
function compared(make: () => Strategy): Strategy {
  const strategy = make();
  return {
    id: strategy.id,
    propose(turn) {
      const answer = strategy.propose(turn);
      expect(make().propose(turn)).toBe(answer);
      return answer;
    },
    accepts(turn) {
      const answer = strategy.accepts(turn);
      expect(make().accepts(turn)).toBe(answer);
      return answer;
    },
  };
}

/** Offers of a strategy that draws, which are no ladder. */
const restless = (seed: number): Strategy => {
  const random = stream(seed, 0, "restless");
  return {
    id: "restless",
    propose: ({ agenda: table }) => table.outcome(random.below(table.size)),
    accepts: () => false,
  };
};

describe("what a strategy makes of the offers", () => {
  it.each(Object.keys(strategies))("is the same when it is asked for the first time: %s", (name) => {
    const make = strategies[name] as () => Strategy;
    for (const seed of [1, 2, 3]) talk(compared(make), restless(seed), 40);
    talk(compared(make), compared(make), 60);
  });

  it("depends on the offers alone, in whatever order turns are asked", () => {
    const sum = summaryOfOffers<string[]>(
      () => [],
      (state, { by, round }) => void state.push(`${by}${round}`),
    );
    const lengths = fc.array(fc.tuple(fc.constantFrom("anna", "ben"), fc.integer({ min: 0, max: 12 })), {
      maxLength: 30,
    });
    const property = fc.property(lengths, (asked) => {
      const all: Offer[] = Array.from({ length: 12 }, (_, round) => {
        return Object.freeze({ by: round % 2 === 0 ? "anna" : "ben", round, outcome: space.outcome(round) });
      });
      for (const [agent, length] of asked) {
        const turn = { agent, offers: all.slice(0, length) } as unknown as BargainingTurn;
        expect(sum(turn)).toEqual(all.slice(0, length).map(({ by, round }) => `${by}${round}`));
      }
    });
    fc.assert(property);
  });
});
