import { describe, expect, it } from "vitest";
import {
  additive,
  agenda,
  mediatedSingleText,
  mediation,
  negotiate,
  simulate,
  utility,
} from "@summitry/core";
import type { Agent, BargainingTurn, Outcome, Strategy } from "@summitry/core";
import { deal, ofType, small, smallTable, stub } from "./small.ts";

/** Puts these texts forward, one a round. */
const texts = (...numbers: readonly number[]): Strategy => ({
  id: "texts",
  propose: ({ round, agenda: space }) => space.outcome(numbers[round] ?? 0),
  accepts: () => false,
});

/** Approves of texts by their numbers. */
const approving = (of: (index: number, draft: number | null) => boolean): Strategy => ({
  id: "approving",
  propose: () => null,
  accepts: () => false,
  approves: ({ agenda: space, standing, draft }) =>
    of(space.indexOf(standing?.outcome), draft && space.indexOf(draft.outcome)),
});

function mediate(mediator: Strategy, anna: Strategy, ben: Strategy, rounds = 4) {
  const agents = [
    stub("mia", { strategy: mediator }),
    stub("anna", { strategy: anna }),
    stub("ben", { strategy: ben }),
  ];
  const seats = ["anna", "mia", "ben"];
  const protocol = mediatedSingleText({ rounds, mediator: "mia" });
  const { log } = simulate(small(agents, { tables: { table: smallTable({ seats, meets: [0], protocol }) } }));
  const steps = log.flatMap((event) => {
    if (event.type === "offer") return [`${event.round} offer ${deal.indexOf(event.outcome)}`];
    if (event.type === "accept" || event.type === "object")
      return [`${event.round} ${event.by} ${event.type}`];
    return [];
  });
  return { steps, log };
}

describe("a mediated single text", () => {
  it("is improved by what all accept, and signed at the deadline by the parties, without the mediator", () => {
    const { steps, log } = mediate(
      texts(0, 2, 1),
      approving((index) => index !== 2),
      approving(() => true),
      3,
    );
    expect(steps).toEqual([
      ...["0 offer 0", "0 anna accept", "0 ben accept"],
      ...["1 offer 2", "1 anna object", "1 ben accept"],
      ...["2 offer 1", "2 anna accept", "2 ben accept"],
      ...["3 anna accept", "3 ben accept"],
    ]);
    expect(ofType(log, "sign")).toMatchObject([
      { outcome: deal.outcome(1), signatories: ["anna", "ben"], rounds: 3 },
    ]);
  });

  it("is signed before the deadline when the mediator puts it forward unchanged", () => {
    const { log } = mediate(
      texts(3, 3),
      approving(() => true),
      approving(() => true),
      9,
    );
    expect(ofType(log, "sign")).toMatchObject([{ outcome: deal.outcome(3), rounds: 2 }]);
  });

  it("goes on when somebody objects to signing it, and fails at the deadline when somebody still does", () => {
    const never = approving((index, draft) => draft === null);
    const { log, steps } = mediate(
      texts(3, 3, 3),
      never,
      approving(() => true),
      3,
    );
    expect(steps.at(-2)).toBe("3 anna object");
    expect(ofType(log, "adjourn")).toMatchObject([{ ended: "deadline", rounds: 4 }]);
  });

  it("is judged against the text so far and walking away unless a strategy says otherwise", () => {
    const plain: Strategy = { id: "plain", propose: () => null, accepts: () => false };
    const seen: (readonly [number | null, boolean])[] = [];
    const watch = (turn: BargainingTurn): null => {
      const { draft, standing, may } = turn;
      if (may.includes("object") && standing !== null)
        seen.push([draft && turn.utility(draft.outcome), turn.utility(standing.outcome) >= 0.4]);
      return null;
    };
    const worth = utility(deal, (outcome) => (deal as { indexOf(o: Outcome): number }).indexOf(outcome) / 10);
    const agents = [
      stub("mia", { strategy: texts(1, 4, 2, 5) }),
      stub("anna", {
        strategy: plain,
        utility: { table: worth as never },
        reservation: () => 0.3,
        leave: watch,
      }),
      stub("ben", { strategy: plain }),
    ];
    const protocol = mediatedSingleText({ rounds: 4, mediator: "mia" });
    const seats = ["mia", "anna", "ben"];
    const run = simulate(small(agents, { tables: { table: smallTable({ seats, meets: [0], protocol }) } }));
    const annas = run.log.flatMap((event) =>
      (event.type === "accept" || event.type === "object") && event.by === "anna" ? [event.type] : [],
    );
    expect(annas.slice(0, 2)).toEqual(["object", "accept"]);
    expect(annas[2]).toBe("object");
    expect(seen.map(([draft]) => draft).slice(0, 3)).toEqual([null, null, 0.4]);
  });

  it("can't be signed across a red line, nor accepted across one", () => {
    const line = { id: "no", forbids: () => true, because: "a test" };
    const agents = [
      stub("mia", { strategy: texts(0) }),
      stub("anna", {
        redLines: [line],
        respond: ({ may }) => ({ type: may.includes("accept") ? "accept" : "object" }),
      }),
      stub("ben", {}),
    ];
    const protocol = mediatedSingleText({ rounds: 1, mediator: "mia" });
    const seats = ["mia", "anna", "ben"];
    const { log } = simulate(
      small(agents, { tables: { table: smallTable({ seats, meets: [0], protocol }) } }),
    );
    expect(ofType(log, "breach").map(({ rule }) => rule)).toEqual(["own-red-line"]);
    expect(ofType(log, "sign")).toEqual([]);
  });

  it("lets nobody act out of place", () => {
    const agents = [
      stub("mia", { respond: () => ({ type: "accept" }) }),
      stub("anna", { respond: () => ({ type: "offer", outcome: deal.outcome(0) }) }),
      stub("ben", { respond: () => ({ type: "vote", votes: [] }) }),
    ];
    const protocol = mediatedSingleText({ rounds: 1, mediator: "mia" });
    const seats = ["mia", "anna", "ben"];
    const { log } = simulate(
      small(agents, { tables: { table: smallTable({ seats, meets: [0], protocol }) } }),
    );
    expect(ofType(log, "breach")).toMatchObject([
      { by: "mia", rule: "not-allowed-now", because: '"accept" is not allowed now; expected offer or leave' },
    ]);
  });

  it.each<[readonly string[], string]>([
    [
      ["anna", "ben", "carl"],
      'mediatedSingleText.mediator: "mia" is not allowed; expected one of anna, ben, carl',
    ],
    [["mia", "anna"], "mediatedSingleText.seats"],
  ])("refuses the seats %j", (seats, message) => {
    const agents = ["mia", "anna", "ben", "carl"].map((id) => stub(id));
    const protocol = mediatedSingleText({ rounds: 1, mediator: "mia" });
    expect(() => small(agents, { tables: { table: smallTable({ seats, protocol }) } })).toThrow(message);
  });
});

describe("mediation", () => {
  const issues = agenda({ a: [0, 1, 2, 3], b: [0, 1, 2, 3], c: [0, 1, 2, 3] });
  const likes = (peaks: Readonly<Record<string, number>>) =>
    additive(issues, {
      a: { weight: 1, values: valuesAround(peaks["a"] ?? 0) },
      b: { weight: 1, values: valuesAround(peaks["b"] ?? 0) },
      c: { weight: 1, values: valuesAround(peaks["c"] ?? 0) },
    });
  const valuesAround = (peak: number) => ({
    0: -Math.abs(peak),
    1: -Math.abs(peak - 1),
    2: -Math.abs(peak - 2),
    3: -Math.abs(peak - 3),
  });
  const neutral = utility(issues, () => 0);
  const mute: Strategy = { id: "mute", propose: () => null, accepts: () => false };
  const session = (seed: number, bias: number, wants = neutral) =>
    negotiate({
      agenda: issues,
      protocol: mediatedSingleText({ rounds: 200, mediator: "mia" }),
      seed,
      parties: [
        { id: "mia", utility: wants, strategy: mediation({ bias }) },
        { id: "anna", utility: likes({ a: 0, b: 1, c: 3 }), strategy: mute },
        { id: "ben", utility: likes({ a: 3, b: 1, c: 3 }), strategy: mute },
      ],
    });

  it("finds a text that no single change improves for all", () => {
    for (let seed = 0; seed < 20; seed++) {
      const { agreement, rounds } = session(seed, 0);
      expect(agreement).toMatchObject({ b: 1, c: 3 });
      expect(rounds).toBeLessThan(200);
    }
  });

  it("leads to texts that a biased mediator likes better", () => {
    const wants = likes({ a: 3, b: 1, c: 3 });
    const mean = (bias: number): number =>
      Array.from(
        { length: 60 },
        (_, seed) => session(seed, bias, wants).utilities["mia"] ?? Number.NaN,
      ).reduce((sum, worth) => sum + worth / 60, 0);
    expect(mean(1)).toBeGreaterThan(mean(0) + 0.3);
  });

  it.each([-0.1, 1.5, Number.NaN])("refuses a bias of %s", (bias) => {
    expect(() => mediation({ bias })).toThrow("mediation.bias");
  });
});

describe("a pending text that opens a mediated meeting", () => {
  it("is signed at the deadline if all accept it, those who signed it before included", () => {
    const seats = ["anna", "ben", "dora"];
    const carl = stub("carl", {
      act: ({ day }) => (day === 0 ? [{ type: "invite", table: "table", seats: [...seats, "carl"] }] : []),
      ratify: () => ({ type: "wait" }),
      strategy: approving((index) => index === 0),
    });
    const dora = stub("dora", { strategy: { ...texts(), propose: (turn) => turn.agenda.outcome(turn.day) } });
    const [anna, ben] = ["anna", "ben"].map((id) =>
      stub(id, { strategy: approving((index) => index === 0) }),
    );
    const protocol = mediatedSingleText({ rounds: 2, mediator: "dora" });
    const table = smallTable({ seats, meets: [0], protocol, ratification: { by: ["carl"], window: 4 } });
    const { log } = simulate(small([anna, ben, carl, dora] as Agent[], { days: 1, tables: { table } }));
    expect(ofType(log, "breach")).toEqual([]);
    expect(ofType(log, "sign").map(({ day, signatories, outcome }) => [day, signatories, outcome])).toEqual([
      [0, ["anna", "ben"], deal.outcome(0)],
      [1, ["anna", "ben", "carl"], deal.outcome(0)],
    ]);
  });
});

describe("a mediated single text without a deadline", () => {
  const grid = agenda({ x: [0, 1, 2, 3], y: [0, 1, 2, 3], nobodyCares: ["a", "b", "c"] });
  const plain: Strategy = { id: "plain", propose: () => null, accepts: () => false };
  const talk = (
    seed: number,
    {
      bias = 0,
      reservation = 1,
      refuses = false,
    }: { bias?: number; reservation?: number; refuses?: boolean } = {},
  ) =>
    negotiate({
      agenda: grid,
      seed,
      protocol: mediatedSingleText({ hazard: 1e-9, mediator: "mia" }),
      parties: [
        { id: "mia", utility: utility(grid, ({ x }) => -x), strategy: mediation({ bias }) },
        {
          id: "anna",
          utility: utility(grid, ({ x }) => x),
          reservation,
          strategy: refuses ? { ...plain, approves: ({ draft }) => draft === null } : plain,
        },
        { id: "ben", utility: utility(grid, ({ y, x }) => y - x / 2), reservation: 0, strategy: plain },
      ],
    });
  const seeds = [1, 2, 3, 4, 5, 6, 7, 8];

  it.each(seeds)("is signed when nothing improves it any more (seed %d)", (seed) => {
    const { agreement, rounds } = talk(seed);
    expect(agreement).toMatchObject({ y: 3 });
    expect(rounds).toBeLessThanOrEqual(grid.size + 1);
  });

  it.each(seeds)("ends when nobody would sign what can't be improved (seed %d)", (seed) => {
    for (const bias of [0, 0.5, 1]) {
      const { ended, rounds } = talk(seed, { bias, refuses: true });
      expect(ended).toBe("walk-out");
      expect(rounds).toBeLessThanOrEqual(grid.size + 20);
    }
  });

  it.each(seeds)("ends when nobody agrees to any text (seed %d)", (seed) => {
    for (const bias of [0, 0.5, 1]) {
      const { ended, offers } = talk(seed, { bias, reservation: 9 });
      expect(ended).toBe("walk-out");
      const texts = new Set(offers.map(({ outcome }) => grid.indexOf(outcome)));
      expect([offers.length, texts.size]).toEqual([grid.size, grid.size]);
    }
  });
});
