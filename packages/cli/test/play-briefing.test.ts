import {
  additive,
  agenda,
  type AnyTurn,
  aspiration,
  discounted,
  type Preference,
  type RedLine,
  redLine,
  Simulation,
  stackedAlternatingOffers,
  withInteractions,
} from "@summitry/core";
import { describe, expect, it } from "vitest";
import { tableOf } from "../../core/src/single-table/single-table.ts";
import { briefLines, briefTable } from "../src/play/briefing.ts";
import { interestsAt } from "../src/play/interests.ts";
import { FullVocabulary } from "@summitry/story";
import { summitry } from "./child.ts";

const catches = agenda({ catch: [0, 1, 2, 3], season: ["short", "long"], flag: ["red", "blue"] });
const sum = additive(catches, {
  catch: { weight: 0.75, values: (value) => value / 3 },
  season: { weight: 0.25, values: { short: 1, long: 0 } },
  flag: { weight: 0, values: { red: 0, blue: 0 } },
});
const words = new FullVocabulary(
  { name: "fishing" },
  { vocabulary: { values: { season: { short: "a short season" } } } },
);

/** The lines that tell North what it wants, when it is first asked a question of a kind. */
async function briefed(
  utility: Preference<typeof catches.issues>,
  redLines: readonly RedLine[] = [],
  kind: AnyTurn["kind"] = "bargain",
) {
  const strategy = aspiration({ exponent: 1 });
  const parties = ["north", "south"].map((id) => ({
    id,
    utility,
    reservation: 0.2,
    strategy,
    redLines: id === "north" ? redLines : [],
  }));
  const scenario = tableOf({ agenda: catches, protocol: stackedAlternatingOffers({ rounds: 3 }), parties });
  const simulation = new Simulation(scenario, { seed: 5 });
  const north = scenario.definition.agents.find(({ id }) => id === "north")!;
  let told: readonly string[] = [];
  simulation.seat("north", (turn) => {
    if (told.length === 0 && turn.kind === kind)
      told = [
        ...briefLines(north, turn.view),
        ...interestsAt(north, turn).flatMap((interest) => briefTable(interest, words)),
      ];
    return undefined;
  });
  await simulation.play();
  return told;
}

describe("a briefing", () => {
  it("tells of every issue its weight, its best and its worst values, the weightiest first", async () => {
    expect(await briefed(sum)).toEqual([
      "You hold no red lines.",
      "What you want in the talks on table, issue by issue:",
      "  catch, weight 75 %: best 3 (0.75), worst 0 (0).",
      "  season, weight 25 %: best a short season (0.25), worst long (0).",
      "  All the same to you: flag.",
      "  Walking away is worth 0.2 to you now. Your best text is worth 1: catch 3, a short season, flag red.",
    ]);
  });

  it("begins with the weightiest issue, wherever it stands on the agenda", async () => {
    const last = additive(catches, {
      catch: { weight: 0.25, values: (value) => value / 3 },
      season: { weight: 0.75, values: { short: 1, long: 0 } },
      flag: { weight: 1, values: { red: 0, blue: 3 } },
    });
    expect((await briefed(last)).slice(2, 5).map((line) => line.split(":")[0])).toEqual([
      "  flag, weight 75 %",
      "  season, weight 19 %",
      "  catch, weight 6 %",
    ]);
  });

  it("gives the red lines with their reasons, and the best text that crosses none", async () => {
    const none = (id: string, limit: number, binds?: RedLine["binds"]) =>
      redLine({
        id,
        because: `no ${limit}`,
        forbids: (text) => text.catch === limit,
        ...(binds && { binds }),
      });
    const told = await briefed(sum, [none("three", 3), none("two", 2, () => false)]);
    expect(told.slice(0, 3)).toEqual([
      "Your red lines, which nothing that you sign may cross:",
      "  three: no 3.",
      "  two: no 2 (not in force now).",
    ]);
    expect(told.at(-1)).toContain("Your best text is worth 0.75: catch 2, a short season");
    const away = await briefed(sum, [none("three", 3)], "act");
    expect(away.at(-1)).toContain("Your best text is worth 0.75: catch 2, a short season");
  });

  it("tells of a worth that is no sum what a change to the best text would leave", async () => {
    const told = await briefed(withInteractions(sum, [{ when: { catch: 3, season: "long" }, adds: 0.5 }]));
    expect(told.slice(1, 4)).toEqual([
      "What you want in the talks on table, when one issue at a time is changed in your best text:",
      "  catch, weight 83 %: best 3 (1.25), worst 0 (0).",
      "  season, weight 17 %: best long (1.25), worst a short season (1).",
    ]);
    const late = await briefed(discounted(sum, { factor: 0.9, per: "round" }));
    expect(late[2]).toBe("  catch, weight 75 %: best 3 (1), worst 0 (0.25).");
  });
});

describe("summitry play", () => {
  it("briefs a seat at the start and when asked to, and answers the question afterwards", async () => {
    const args = ["play", "examples/scenario-files/harbour.yaml", "--as", "north"];
    const { stdout } = await summitry(args, { input: "brief now\nbrief\nquit\n" });
    expect(stdout).toContain('Nothing can follow "brief", and "now" does.');
    expect(stdout.match(/ {2}no-large-long: the stock would not last\./g)).toHaveLength(2);
    expect(stdout.match(/ {2}quota, weight 54 %: best small \(0\.5\), worst large \(0\)\./g)).toHaveLength(2);
    expect(stdout.match(/ {2}Walking away is worth 0\.528 to you now\. Your best/g)).toHaveLength(2);
  });

  it("tells of a table when the seat first sees it, and between meetings of all", async () => {
    const args = ["play", "alaska", "--as", "putin"];
    const { stdout } = await summitry(args, { input: `${"\n".repeat(24)}brief\nquit\n` });
    const on = (topic: string) => stdout.split(`What you want in the talks on ${topic}`).length - 1;
    expect([on("a ceasefire"), on("a peace settlement"), on("a US-Russia reset")]).toEqual([2, 2, 2]);
    expect(stdout.indexOf("talks on a ceasefire")).toBeLessThan(stdout.indexOf("talks on a US-Russia reset"));
  });
});
