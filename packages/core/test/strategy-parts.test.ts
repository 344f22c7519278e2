import { describe, expect, it } from "vitest";
import {
  acceptAfter,
  acceptAspiration,
  acceptConstant,
  acceptNext,
  acceptWhenAll,
  acceptWhenAny,
  additive,
  agenda,
  aspiration,
  bidAny,
  bidBest,
  compose,
  conditionalVoting,
  hillClimber,
  mediatedSingleText,
  negotiate,
  niceTitForTat,
  randomWalker,
  series,
  simulate,
  stackedAlternatingOffers,
  stream,
  titForTat,
  utility,
} from "@summitry/core";
import type { Acceptance, Agenda, BargainingTurn, Preference, Protocol, Strategy } from "@summitry/core";
import { ofType, small, smallTable, stub } from "./small.ts";

const pie = agenda({ share: Array.from({ length: 101 }, (_, part) => part) });
const mine = utility(pie, ({ share }) => share / 100);
const theirs = utility(pie, ({ share }) => 1 - share / 100);

/** Shares that a strategy asks for against one that asks for these in turn and takes nothing. */
function asked(strategy: Strategy, offers: readonly number[], reservation = 0): readonly number[] {
  const scripted: Strategy = {
    id: "scripted",
    propose: ({ round, agenda: space }) => space.outcome(offers[round] ?? 0),
    accepts: () => false,
  };
  const result = negotiate({
    agenda: pie,
    protocol: stackedAlternatingOffers({ rounds: offers.length }),
    parties: [
      { id: "them", utility: theirs, strategy: scripted },
      { id: "us", utility: mine, reservation, strategy },
    ],
  });
  return result.offers.flatMap(({ by, outcome }) => (by === "us" ? [outcome.share] : []));
}

describe("tit-for-tat", () => {
  it("gives step by step what it was given, and takes back what was taken back", () => {
    expect(asked(titForTat(), [0, 0, 10, 30, 25, 25])).toEqual([100, 100, 90, 70, 75, 75]);
  });

  it("gives something unasked when it is kind", () => {
    expect(asked(titForTat({ kindness: 0.05 }), [0, 0, 10, 10])).toEqual([100, 95, 80, 75]);
  });

  it("never asks for less than walking away is worth", () => {
    expect(Math.min(...asked(titForTat(), [0, 30, 59, 59], 0.6))).toBe(60);
  });

  it.each([-1, 2, Number.NaN])("refuses a kindness of %s", (kindness) => {
    expect(() => titForTat({ kindness })).toThrow("titForTat.kindness");
  });
});

describe("two nice tit-for-tats", () => {
  /** Agreements in a hundred talks of a hundred rounds between parties who want the opposite on every issue. */
  const deals = (step: "round" | "offer", reservation: number): number =>
    Array.from({ length: 100 }, (_, domain) => {
      const random = stream("nice", domain, "domain");
      const issues = Array.from({ length: 2 + random.below(3) }, (_issue, at) => {
        return [`issue${at}`, Array.from({ length: 2 + random.below(5) }, (_value, place) => place)] as const;
      });
      const space: Agenda = agenda(Object.fromEntries(issues));
      const wanting = (rises: boolean): Preference => {
        const weights = issues.map(() => 0.1 + random.uniform());
        const all = weights.reduce((sum, weight) => sum + weight, 0);
        const parts = issues.map(([name, values], at) => {
          const top = values.length - 1;
          const worth = values.map((value) => [value, (rises ? value : top - value) / top]);
          return [name, { weight: (weights[at] ?? NaN) / all, values: Object.fromEntries(worth) }];
        });
        return additive(space, Object.fromEntries(parts));
      };
      const { agreement } = negotiate({
        agenda: space,
        protocol: stackedAlternatingOffers({ rounds: 100, step }),
        parties: [
          { id: "one", utility: wanting(true), reservation, strategy: niceTitForTat() },
          { id: "other", utility: wanting(false), reservation, strategy: niceTitForTat() },
        ],
      });
      return agreement;
    }).filter((agreement) => agreement !== null).length;

  it.each<["round" | "offer", number]>([
    ["round", 0],
    ["offer", 0],
    ["round", 0.1],
  ])("agree nearly always when rounds count by %s and walking away is worth %s", (step, reservation) => {
    expect(deals(step, reservation)).toBeGreaterThanOrEqual(95);
  });
});

describe("nice tit-for-tat", () => {
  const meets = (strategy: Strategy) =>
    negotiate({
      agenda: pie,
      protocol: stackedAlternatingOffers({ rounds: 60 }),
      parties: [
        { id: "them", utility: theirs, reservation: 0, strategy: aspiration({ exponent: 1 }) },
        { id: "us", utility: mine, reservation: 0, strategy },
      ],
    });

  it("meets a steady conceder near the middle", () => {
    const { agreement } = meets(niceTitForTat());
    expect(Math.abs((agreement?.share ?? 0) - 50)).toBeLessThan(15);
  });

  it("gives nothing to one who gives nothing", () => {
    expect(new Set(asked(niceTitForTat(), [0, 0, 0, 0, 0]))).toEqual(new Set([100]));
  });
});

describe("a hill climber", () => {
  const table = agenda({ a: [0, 1, 2, 3, 4], b: [0, 1, 2, 3, 4] });
  const ours = utility(table, ({ a, b }) => (3 * a + b) / 16);
  const wants = utility(table, ({ a, b }) => (4 - a + 3 * (4 - b)) / 16);

  it("gives way where the other gains most, one issue at a time, and never below its aspiration", () => {
    const { offers, agreement } = negotiate({
      agenda: table,
      protocol: stackedAlternatingOffers({ rounds: 30 }),
      parties: [
        { id: "us", utility: ours, reservation: 0.3, strategy: hillClimber({ exponent: 1 }) },
        { id: "them", utility: wants, reservation: 0.3, strategy: aspiration({ exponent: 1 }) },
      ],
    });
    const own = offers.filter(({ by }) => by === "us").map(({ outcome }) => outcome);
    for (const [at, outcome] of own.entries()) {
      const before = own[at - 1] ?? outcome;
      expect(Number(outcome.a !== before.a) + Number(outcome.b !== before.b)).toBeLessThanOrEqual(1);
      const level = 0.3 + 0.7 * (1 - (at + 1) / 31);
      if (at > 0 && outcome !== before) expect(ours.of(outcome)).toBeGreaterThanOrEqual(level - 1e-12);
    }
    expect(agreement).not.toBeNull();
    expect(agreement && ours.of(agreement) + wants.of(agreement)).toBeGreaterThan(1.2);
  });
});

describe("a random walker", () => {
  it("asks for anything worth at least walking away, each as likely", () => {
    const shares = asked(
      randomWalker(),
      Array.from({ length: 4000 }, () => 0),
      0.905,
    );
    const counts = Array.from({ length: 10 }, (_, at) => shares.filter((share) => share === 91 + at).length);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(4000);
    const square = counts.reduce((sum, count) => sum + (count - 400) ** 2 / 400, 0);
    expect(square).toBeLessThan(27.9);
  });

  it("accepts what is worth its own next offer, and then would have made that very offer", () => {
    const walker = compose({ bidding: bidAny() });
    const seen: (readonly [boolean, number])[] = [];
    const spying: Strategy = {
      ...walker,
      accepts(turn) {
        const accepts = walker.accepts(turn);
        const next = walker.propose(turn);
        seen.push([
          accepts,
          turn.utility(turn.standing?.outcome ?? pie.outcome(0)) - turn.utility(next ?? pie.outcome(0)),
        ]);
        return false;
      },
    };
    asked(
      spying,
      Array.from({ length: 50 }, (_, round) => round * 2),
    );
    for (const [accepts, margin] of seen) expect(accepts).toBe(margin >= 0);
    expect(seen.some(([accepts]) => accepts) && seen.some(([accepts]) => !accepts)).toBe(true);
  });
});

describe("acceptance", () => {
  /** Rounds, of ten, in which a condition takes an offer of 5, 15, ... 95 hundredths. */
  const taken = (acceptance: Acceptance, reservation = 0): readonly number[] => {
    const rounds: number[] = [];
    const strategy = compose({ bidding: bidBest(), acceptance });
    const watching: Strategy = {
      ...strategy,
      accepts: (turn) => (strategy.accepts(turn) && rounds.push(turn.round), false),
    };
    asked(
      watching,
      Array.from({ length: 10 }, (_, round) => 10 * round + 5),
      reservation,
    );
    return rounds;
  };

  it.each<[string, Acceptance, readonly number[]]>([
    ["acceptConstant", acceptConstant(0.7), [7, 8, 9]],
    ["acceptNext", acceptNext(), []],
    ["acceptNext with a scale", acceptNext({ scale: 1.1 }), [9]],
    ["acceptNext with an addition", acceptNext({ plus: 0.2 }), [8, 9]],
    ["acceptAfter", acceptAfter(0.8), [8, 9]],
    ["acceptAspired", acceptAspiration({ exponent: 1 }), [5, 6, 7, 8, 9]],
    ["acceptWhenAny", acceptWhenAny(acceptConstant(0.9), acceptAfter(0.7)), [7, 8, 9]],
    ["acceptWhenAll", acceptWhenAll(acceptConstant(0.5), acceptAfter(0.9)), [9]],
  ])("%s", (_name, acceptance, rounds) => {
    expect(taken(acceptance)).toEqual(rounds);
  });

  it("never takes less than walking away is worth", () => {
    expect(taken(acceptConstant(0), 0.8)).toEqual([8, 9]);
  });

  it.each<[() => Acceptance, string]>([
    [() => acceptConstant(Number.NaN), "acceptConstant"],
    [() => acceptAfter(1.5), "acceptAfter"],
    [() => acceptNext({ scale: 0 }), "acceptNext.scale"],
    [() => acceptNext({ plus: Infinity }), "acceptNext.plus"],
    [() => acceptAspiration({ exponent: 0 }), "aspiration.exponent"],
  ])("refuses numbers out of range: %s", (make, field) => {
    expect(make).toThrow(field);
  });
});

describe("an aspiration driven by an input", () => {
  const exponent = (turn: { input(id: string): number }) => turn.input("resolve");
  const talk = (resolve: number) => {
    const agents = ["anna", "ben"].map((id) =>
      stub(id, { strategy: aspiration({ exponent }), reservation: () => 0 }),
    );
    const inputs = { resolve: series([{ day: 0, value: resolve }]) };
    const table = smallTable({ seats: ["anna", "ben"], meets: [0] });
    return simulate(small(agents, { inputs, tables: { table } })).log;
  };

  it("concedes as the input says", () => {
    const plain = (exponentGiven: number) => {
      const agents = ["anna", "ben"].map((id) =>
        stub(id, { strategy: aspiration({ exponent: exponentGiven }), reservation: () => 0 }),
      );
      return ofType(simulate(small(agents)).log, "offer").map(({ outcome }) => outcome);
    };
    for (const resolve of [0.25, 1, 4])
      expect(ofType(talk(resolve), "offer").map(({ outcome }) => outcome)).toEqual(plain(resolve));
  });

  it("names agent, table and day when the input is out of range", () => {
    expect(() => talk(-1)).toThrow(/agent "anna" at table "table" on day 0: aspiration.exponent: -1/);
  });
});

describe("acceptance after a time", () => {
  /** Rounds in which a party that takes anything from then on takes it, by deadline; `null` for never. */
  const takes = (acceptance: Acceptance, rounds: number, step: "round" | "offer" = "round") => {
    const never: Strategy = { id: "never", propose: () => ({ share: 0 }), accepts: () => false };
    const { agreement, rounds: played } = negotiate({
      agenda: pie,
      protocol: stackedAlternatingOffers({ rounds, step }),
      parties: [
        { id: "them", utility: theirs, strategy: never },
        { id: "us", utility: mine, reservation: 0, strategy: compose({ bidding: bidBest(), acceptance }) },
      ],
    });
    return agreement === null ? null : played - 1;
  };

  it.each([0, 0.05, 0.3, 0.5, 0.7, 0.9])("begins in the first round whose time has reached %s", (time) => {
    for (const rounds of [9, 19, 99]) {
      const first = Array.from({ length: rounds }, (_, round) => round).findIndex(
        (round) => (round + 1) / (rounds + 1) >= time,
      );
      expect(takes(acceptAfter(time), rounds)).toBe(first);
      expect(takes(acceptAfter(time, { lastTurn: true }), rounds)).toBe(first);
    }
  });

  it("never begins after the last round, unless the last turn is to count", () => {
    expect(takes(acceptAfter(0.95), 10)).toBeNull();
    expect(takes(acceptAfter(0.95, { lastTurn: true }), 10)).toBe(9);
    expect(takes(acceptAfter(1), 10)).toBeNull();
    expect(takes(acceptAfter(1, { lastTurn: true }), 10)).toBe(9);
    // The second party acts in rounds 1, 3, 5 and so on.
    expect(takes(acceptAfter(1, { lastTurn: true }), 10, "offer")).toBe(9);
    expect(takes(acceptAfter(1, { lastTurn: true }), 9, "offer")).toBe(7);
  });
});

describe("a last turn", () => {
  /** Whether each turn of each party says that it is the last, by party. */
  const seen = (protocol: Protocol): Record<string, boolean[]> => {
    const turns: Record<string, boolean[]> = {};
    const watch = (turn: BargainingTurn) => {
      (turns[turn.agent] ??= []).push(turn.isLast);
      return null;
    };
    const agents = ["anna", "mia", "ben"].map((id) => stub(id, { strategy: bold, leave: watch }));
    simulate(
      small(agents, {
        tables: { table: smallTable({ seats: ["anna", "mia", "ben"], meets: [0], protocol }) },
      }),
    );
    return turns;
  };
  const bold: Strategy = {
    id: "bold",
    propose: ({ agenda: space }) => space.outcome(0),
    accepts: () => false,
    approves: ({ draft }) => draft === null,
  };

  it.each<[string, Protocol]>([
    ["alternating offers", stackedAlternatingOffers({ rounds: 4 })],
    ["alternating offers by action", stackedAlternatingOffers({ rounds: 8, step: "offer" })],
    ["a mediated text", mediatedSingleText({ rounds: 4, mediator: "mia" })],
    ["votes", conditionalVoting({ rounds: 3 })],
  ])("is the last that a party is asked under %s", (_, protocol) => {
    const turns = seen(protocol);
    expect(Object.keys(turns)).toHaveLength(3);
    for (const [id, each] of Object.entries(turns))
      expect([id, ...each]).toEqual([id, ...each.map((_turn, at) => at === each.length - 1)]);
  });

  it("never comes without a deadline", () => {
    const all = Object.values(seen(stackedAlternatingOffers({ hazard: 0.2 }))).flat();
    expect(all.length).toBeGreaterThan(2);
    expect(all).not.toContain(true);
  });
});
