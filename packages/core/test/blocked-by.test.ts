import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { conditionalVoting, mechanism, simulate, stackedAlternatingOffers } from "@summitry/core";
import type { Agent, EventOf, Outcome, RedLine } from "@summitry/core";
import { blueprints, identities } from "./arbitraries.ts";
import { build } from "./blueprint.ts";
import { agreeable, cheap, deal, dear, ofType, small, smallTable, stub, stubborn } from "./small.ts";

const cost = {
  id: "cost",
  forbids: ({ price }: Outcome) => Number(price) < 20,
  because: "it costs 15",
};
const budget = { id: "budget", forbids: ({ price }: Outcome) => Number(price) > 10, because: "it is all" };

type Parts = Parameters<typeof stub>[1];
type Protocol = Parameters<typeof smallTable>[0]["protocol"];

const timed = stackedAlternatingOffers({ rounds: 5 });

/** How a meeting of two ended; both want anything rather than nothing, apart from their red lines. */
function end(buyer: Parts, seller: Parts, protocol: Protocol = timed) {
  const [first, second] = [deal.outcome(0), deal.outcome(5)];
  const agents = [
    stub("buyer", { utility: { table: cheap }, redLines: [budget], strategy: stubborn(first), ...buyer }),
    stub("seller", { utility: { table: dear }, redLines: [cost], strategy: stubborn(second), ...seller }),
  ];
  const table = smallTable({ seats: ["buyer", "seller"], meets: [0], protocol });
  const [adjourned] = ofType(simulate(small(agents, { tables: { table } }), { seed: 1 }).log, "adjourn");
  return adjourned as EventOf<"adjourn">;
}

const leaves: Parts = { leave: () => "there is nothing in it" };
const breaks: Parts = { respond: () => ({ type: "accept" }) };
const hazard = stackedAlternatingOffers({ rounds: 50, hazard: 0.9 });

describe("a meeting that red lines block names the fewest of them", () => {
  const ways: readonly (readonly [EventOf<"adjourn">["ended"], Parts, Protocol])[] = [
    ["no-zone", {}, timed],
    ["walk-out", leaves, timed],
    ["breach", breaks, timed],
    ["breakdown", {}, hazard],
  ];

  it.each(ways)("when it ends by %s", (ended, seller, protocol) => {
    expect(end({}, seller, protocol)).toMatchObject({ ended, blockedBy: ["seller.cost"] });
  });

  it.each(ways.slice(1))(
    "and none where they leave a zone, when it ends by %s",
    (ended, seller, protocol) => {
      expect(end({ redLines: [] }, seller, protocol)).toMatchObject({ ended, blockedBy: [] });
    },
  );

  it.each(ways)(
    "and none where nothing is worth it to all, when it ends by %s",
    (ended, seller, protocol) => {
      expect(end({ reservation: () => 2 }, seller, protocol)).toMatchObject({ ended, blockedBy: [] });
    },
  );

  it("and none where some may agree without the others", () => {
    const protocol = conditionalVoting({ rounds: 1, hazard: 0 });
    expect(end({}, {}, protocol)).toMatchObject({ blockedBy: [] });
  });

  it("when a line begins to bind between the offer and the signature", () => {
    const stir = mechanism({
      id: "stir",
      because: "an acceptance stirs people up",
      evidence: [],
      quantities: { anger: { unit: "1", low: 0, high: 1, neutral: 0 } },
      on: { accept: () => ({ anger: 1 }) },
    });
    const angry: RedLine = { ...cost, forbids: () => true, binds: (view) => view.quantity("anger") > 0 };
    const agents = [stub("anna", { redLines: [angry] }), stub("ben", { strategy: agreeable() })];
    const { log } = simulate(small(agents, { mechanisms: [stir] }));
    expect(ofType(log, "adjourn")).toMatchObject([{ ended: "breach", blockedBy: ["anna.cost"] }]);
  });
});

it("looking for the lines moves nobody's draws", () => {
  const draws: number[] = [];
  const acts: Agent["act"] = ({ random }) => (draws.push(random.uniform()), []);
  end({ act: acts, redLines: [] }, { ...leaves, redLines: [] });
  end({ act: acts }, leaves);
  expect(draws[1]).toBe(draws[0]);
});

it("in random scenarios they are lines of parties, one of each name, and none at a meeting without lines", () => {
  let named = 0;
  const property = fc.property(blueprints, identities, (plan, identity) => {
    const scenario = build(plan);
    const lines = new Map(
      scenario.definition.agents.map(({ id, redLines }) => [id, redLines.map((line) => `${id}.${line.id}`)]),
    );
    for (const { seats, blockedBy } of ofType(simulate(scenario, identity).log, "adjourn")) {
      named += blockedBy.length;
      const held = seats.flatMap((seat) => lines.get(seat) ?? []);
      expect(blockedBy.filter((line) => !held.includes(line))).toEqual([]);
      expect(new Set(blockedBy).size).toBe(blockedBy.length);
    }
  });
  fc.assert(property, { numRuns: 100 });
  expect(named).toBeGreaterThan(0);
});
