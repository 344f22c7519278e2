import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { simulate, type Outcome } from "@summitry/core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readScenario } from "../src/index.ts";

/** Two tables with an issue of one name: the values of the land are words, those of the water are numbers. */
const file = (forbids: string) => `name: valley
start: 2026-09-01
days: 0
tables:
  land:
    settles: { share: [none, half], fence: [old, new] }
    seats: [upper, lower]
    meets: [0]
  water:
    settles: { share: { from: 10, to: 30, step: 10 }, canal: [left, right] }
    seats: [upper, lower]
    meets: [0]
agents:
  upper: &valley
    redLines:
      - { id: share, forbids: ${forbids}, because: a test }
    at:
      land:
        utility:
          share: { weight: 1, values: { none: 0, half: 1 } }
          fence: { weight: 1, values: { old: 0, new: 1 } }
        reservation: 0
      water:
        utility:
          share: { weight: 1, values: { 10: 1, 30: 0 } }
          canal: { weight: 1, values: { left: 1, right: 0 } }
        reservation: 0
  lower: *valley
`;

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "summitry-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const read = (forbids: string) => {
  const path = join(folder, "valley.yaml");
  writeFileSync(path, file(forbids));
  return readScenario(path);
};

/** The outcomes, by table, that the file's red line forbids. */
async function forbiddenBy(forbids: string): Promise<Readonly<Record<string, readonly Outcome[]>>> {
  const { definition } = await read(forbids);
  const [line] = definition.agents[0]?.redLines ?? [];
  return Object.fromEntries(
    Object.entries(definition.tables).map(([name, { agenda }]) => {
      const all = Array.from({ length: agenda.size }, (_, index) => agenda.outcome(index));
      return [name, all.filter((outcome) => line?.forbids(outcome))];
    }),
  );
}

it("a red line holds at every table that has all the issues it names, by the values they have there", async () => {
  const [left, right] = [{ canal: "left" }, { canal: "right" }];
  expect(await forbiddenBy("{ share: [half] }")).toEqual({
    land: [
      { share: "half", fence: "old" },
      { share: "half", fence: "new" },
    ],
    water: [],
  });
  expect(await forbiddenBy("{ share: { above: 20 } }")).toEqual({
    land: [],
    water: [
      { share: 30, ...left },
      { share: 30, ...right },
    ],
  });
  expect(await forbiddenBy("{ share: [half, 30] }")).toMatchObject({ land: [{}, {}], water: [{}, {}] });
  expect(await forbiddenBy("{ share: [half], fence: [new] }")).toEqual({
    land: [{ share: "half", fence: "new" }],
    water: [],
  });
});

it("agreements keep to it at both", async () => {
  const { world } = simulate(await read("{ share: [half, 10] }"), { seed: 1 });
  expect(world.texts.map(({ outcome }) => outcome["share"])).toEqual(["none", 20]);
});

it.each([
  [
    "{ fence: [old], canal: [left] }",
    '.forbids: ["fence","canal"] is not allowed; expected issues that one table',
  ],
  ["{ share: [30], fence: [old] }", ".forbids.share.0: 30 is not allowed; expected one of none, half"],
  [
    "{ share: [third] }",
    '.forbids.share.0: "third" is not allowed; expected none, half, or a number from 10',
  ],
  ["{ share: { above: 30 } }", ".forbids.share: {"],
  ["{ share: {} }", ".forbids.share: {} is not allowed; expected bounds: below, above, or both"],
  ["{ water: [left] }", '.forbids.water: "water" is not allowed; expected one of share, fence, canal'],
  ["{}", '.forbids: "nothing" is not allowed; expected one of share, fence, canal'],
])("a red line that could hold nowhere is refused: %s", async (forbids, complaint) => {
  await expect(read(forbids)).rejects.toThrow(complaint);
});
