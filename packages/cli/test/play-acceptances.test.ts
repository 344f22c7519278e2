import {
  additive,
  agenda,
  aspiration,
  type BargainingTurn,
  mediatedSingleText,
  mediation,
  type Protocol,
  Simulation,
  type SimulationEvent,
  stackedAlternatingOffers,
} from "@summitry/core";
import { expect, it } from "vitest";
import { tableOf } from "../../core/src/single-table/single-table.ts";
import { describeAccepted, describeReply } from "../src/play/acceptances.ts";
import { fitted } from "../src/play/fitted.ts";
import { FullVocabulary } from "@summitry/story";

const catches = agenda({ catch: [0, 1, 2, 3], season: ["short", "long"] });
const words = new FullVocabulary({ name: "fishing" });

/** What North is told of replies as they come, and of the standing offer when it is asked; beside the log. */
async function told(protocol: Protocol, others: readonly string[]) {
  const parties = ["north", ...others].map((id) => ({
    id,
    utility: additive(catches, {
      catch: { weight: 0.75, values: (value) => (id === "north" ? value : 3 - value) / 3 },
      season: { weight: 0.25, values: { short: 0, long: 1 } },
    }),
    reservation: 0.2,
    strategy: id === "envoy" ? mediation() : aspiration({ exponent: 1 }),
  }));
  const simulation = new Simulation(tableOf({ agenda: catches, protocol, parties }), { seed: 5 });
  const [heard, shown]: [string[], string[]] = [[], []];
  let asked: BargainingTurn | null = null;
  simulation.bus.messages$.subscribe((message) => {
    if (message.type === "turn") asked = message.turn.kind === "bargain" ? message.turn : null;
    if (message.type === "turn" || message.type === "action") return;
    const reply = describeReply(message as SimulationEvent, asked, "north", words);
    if (reply !== null) heard.push(reply);
  });
  simulation.seat("north", (turn) => {
    if (turn.kind === "bargain") shown.push(...describeAccepted(turn, words));
    return undefined;
  });
  const { log, observerErrors } = await simulation.play();
  expect(observerErrors).toEqual([]);
  return { heard, shown, log };
}

it("who has accepted the offer that stands is shown, and who accepts as it happens", async () => {
  const { heard, shown, log } = await told(stackedAlternatingOffers({ rounds: 8 }), ["south", "east"]);
  expect(shown[0]).toBe("  Offer 2 stands, accepted by South (who made it) and East; still to accept: you.");
  const made = log.filter(({ type }) => type === "offer").length;
  const replies = log.filter(({ type }) => type === "accept");
  expect(replies).not.toHaveLength(0);
  expect(heard).toHaveLength(replies.length);
  expect(heard.at(-1)).toMatch(new RegExp(`^  \\w+ accepts? offer ${made}\\.$`));
});

it("with a mediator, objections are told too", async () => {
  const protocol = mediatedSingleText({ rounds: 6, mediator: "envoy" });
  const { heard, shown, log } = await told(protocol, ["envoy", "south"]);
  expect(shown[0]).toBe("  Offer 1 stands, accepted by nobody so far.");
  const replies = log.filter(({ type }) => type === "accept" || type === "object");
  expect(heard).toHaveLength(replies.length);
  expect(heard.join()).toMatch(/South objects to offer \d/);
  expect(heard.join()).toMatch(/You accept offer \d/);
});

it("a person who is not at the table hears nothing of it", () => {
  const accept = { type: "accept", day: 0, by: "south", table: "talks", round: 0 } as const;
  const standing = { by: "east", round: 0, outcome: { catch: 1 } };
  const asked = { standing, offers: [standing], seats: ["south", "east"] };
  expect(describeReply(accept, asked, "east", words)).toBe("  South accepts offer 1.");
  expect(describeReply(accept, asked, "north", words)).toBeNull();
});

it("a long line is broken and keeps its indentation", () => {
  expect(fitted("  Offer 1, South: a b", 40)).toEqual(["  Offer 1, South: a b"]);
  expect(fitted("  Offer 1, South: a word and another one", 30)).toEqual([
    "  Offer 1, South: a word and",
    "      another one",
  ]);
});
