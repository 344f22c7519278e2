import { describe, expect, it } from "vitest";
import { away, movesOf, type Scope } from "../src/play/away.ts";

const moves = {
  offer: { says: "an offer", by: ["anna"] },
  "offer business": { says: "a deal" },
  veto: { says: "a veto", by: ["ben"] },
};
const scope: Scope = { agents: ["anna", "ben"], tables: ["talks"], moves: movesOf("anna", moves) };
const acts = (...made: readonly object[]) => ({ type: "answer", action: { type: "act", moves: made } });
const move = { type: "move", because: "no reason is given" };

describe("a line between meetings", () => {
  it.each([
    ["", { type: "answer", action: null }],
    ["nothing", acts()],
    ["skip 14", { type: "skip", days: 14 }],
    ["offer", acts({ ...move, move: "offer" })],
    [
      "offer ben in 5 : or else: war",
      acts({ ...move, move: "offer", toward: "ben", due: 5, because: "or else: war" }),
    ],
    ["invite talks ben in 3", acts({ type: "invite", table: "talks", seats: ["ben"], lead: 3 })],
    ["invite talks ben", acts({ type: "invite", table: "talks", seats: ["ben"], lead: 1 })],
    ["denounce talks they cheat", { type: "denounce", table: "talks", because: "they cheat" }],
  ])("%j is understood", (line, understood) => {
    expect(away(line, scope)).toEqual(understood);
  });

  it("help is the same as ?, and speaks of moves where there are some", () => {
    expect(away("help", scope)).toEqual(away("?", scope));
    expect(JSON.stringify(away("?", scope))).toContain("moves:");
    expect(JSON.stringify(away("?", { ...scope, moves: {} }))).not.toContain("moves:");
  });

  it("takes the longest move that it names", () => {
    expect(away("offer business ben", scope)).toEqual(
      acts({ ...move, move: "offer business", toward: "ben" }),
    );
  });

  it.each([
    "fly",
    "veto",
    "skip",
    "skip 0",
    "offer carl",
    "invite",
    "invite talks",
    "invite talks carl",
    "denounce war",
  ])("%j is asked again", (line) => {
    expect(away(line, scope)).toMatchObject({ type: "again" });
  });

  it.each([
    ["fly away", '"fly away" is no answer here; possible are Enter, skip, nothing, invite, denounce, offer'],
    ["skip a week", 'skip takes a whole number of days of at least 1, not "a week".'],
    ["nothing much", 'Nothing can follow "nothing", and "much" does.'],
    ["offer carl", 'offer is aimed at one of anna, ben, or at nobody, not at "carl".'],
    ["offer ben in 0", "A deadline is in at least 1 day, not in 0."],
    ["invite talks carl", 'invite takes whom to invite, with commas, not "carl": anna, ben.'],
    ["invite talks ben in 0", "A meeting is in at least 1 day, not in 0."],
    ["denounce war", 'denounce takes a table, not "war": talks.'],
  ])("%j is answered in one line that names it", (line, said) => {
    const { says } = away(line, scope) as { says: readonly string[] };
    expect(says).toEqual([expect.stringContaining(said)]);
  });
});
