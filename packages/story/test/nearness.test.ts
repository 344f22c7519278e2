import type { EventOf } from "@summitry/core";
import { describe, expect, it } from "vitest";
import { nearest } from "../src/describe/nearness.ts";
import { Calendar } from "../src/words/calendar.ts";
import { LatestTerms } from "../src/events/latest-terms.ts";
import type { WorthOf } from "../src/watched-run.ts";
import { FullVocabulary } from "../src/words/full-vocabulary.ts";

const seats = ["north", "south", "isle"];
const offer = (by: string, round: number, holders: readonly string[] = []): EventOf<"offer"> => ({
  ...{ type: "offer", day: 0, table: "talks", by, round, outcome: { price: round } },
  crosses: holders.map((holder) => ({ line: "price", holder })),
});

/** Says how near a meeting came at which these offers were made; utilities by round and party, against a floor of 0.5. */
function said(
  offers: readonly EventOf<"offer">[],
  utilities: readonly Readonly<Record<string, number>>[],
  worthOf: WorthOf = ({ round, party }) => {
    const utility = utilities[round]?.[party];
    return utility === undefined ? null : { utility, floor: 0.5 };
  },
  unit?: string,
): string | null {
  const teller = {
    ...{
      vocabulary: new FullVocabulary(
        { name: "fishing" },
        { vocabulary: { tables: { talks: { topic: "fish", text: "the text", unit } } } },
      ),
      calendar: new Calendar("2025-12-01"),
      tables: {},
      worthOf,
    },
    ...{ signed: new Map(), textEnds: new Map(), openings: new LatestTerms(), signatures: new LatestTerms() },
    verbose: false,
  };
  const open = { type: "open", day: 0, table: "talks", seats, text: null } as const;
  const because = "the last round passed without an agreement";
  const result = { rounds: 3, blockedBy: [], because, seats, ended: "deadline" } as const;
  const end = { type: "adjourn", day: 0, table: "talks", ...result } as const;
  const group = { type: "meeting", day: 0, invite: null, goesOn: false, force: null } as const;
  return nearest(teller, { ...group, open, end, offers, breaches: [], leaves: [], voters: [] });
}

describe("how near a meeting came to an agreement", () => {
  it("is told by the offer that was least short for whom it was worth least to", () => {
    const utilities = [
      { south: 0.4, isle: 0.9 },
      { north: 0.45, isle: 0.6 },
      { north: 0.2, south: 0.7 },
    ];
    expect(said([offer("north", 0), offer("south", 1), offer("isle", 2)], utilities)).toBe(
      "Nearest came an offer by South in round 2: worth 0.45 to North, to whom walking away is worth 0.50.",
    );
  });

  it("is told in the unit of the table", () => {
    const [offers, utilities] = [[offer("north", 0)], [{ south: 0.4, isle: 0.9 }]];
    expect(said(offers, utilities, undefined, "billion dollars")).toBe(
      "Nearest came an offer by North in round 1: worth 0.40 billion dollars to South, to whom walking away is worth 0.50.",
    );
  });

  it("is told with as many decimals as show that it fell short", () => {
    expect(said([offer("north", 0)], [{ south: 0.4999, isle: 0.9 }])).toBe(
      "Nearest came an offer by North in round 1: worth 0.4999 to South, to whom walking away is worth 0.5000.",
    );
  });

  it("has no sign on what rounds to nothing", () => {
    const worthOf: WorthOf = () => ({ utility: -0.27, floor: -0.001 });
    expect(said([offer("north", 0)], [], worthOf)).toBe(
      "Nearest came an offer by North in round 1: worth -0.27 to South, to whom walking away is worth 0.00.",
    );
  });

  it("is that nobody took what was good enough", () => {
    expect(said([offer("north", 0)], [{ south: 0.5, isle: 0.9 }])).toBe(
      "Nearest came an offer by North in round 1, worth at least as much as walking away to South and Isle, and not taken.",
    );
  });

  it("counts no offer across a red line of those at the table, nor one that not all were asked about", () => {
    const utilities = [{ south: 0.9, isle: 0.9 }, { north: 0.9 }, { north: 0.3, south: 0.9 }];
    const offers = [offer("north", 0, ["south", "guard"]), offer("south", 1), offer("isle", 2, ["guard"])];
    expect(said(offers, utilities)).toBe(
      "Nearest came an offer by Isle in round 3: worth 0.30 to North, to whom walking away is worth 0.50.",
    );
    expect(said(offers.slice(0, 1), utilities)).toBe(
      "Every offer crossed a red line of somebody at the table.",
    );
    expect(said(offers.slice(1, 2), utilities)).toBeNull();
    expect(said([], utilities)).toBeNull();
  });
});
