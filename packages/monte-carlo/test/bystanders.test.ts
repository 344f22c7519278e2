import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { merge, monteCarlo, openBatch } from "../src/index.ts";
import { isBystander } from "../src/store/names.ts";
import { newFolder } from "./folders.ts";
import { market } from "./scenarios/market.ts";

const names = [
  ".DS_Store",
  "Thumbs.db",
  "desktop.ini",
  "Desktop.ini",
  ".directory",
  "._part-00000.parquet",
  ".nfs0001",
];

test.each(names)("%s is a bystander", (name) => expect(isBystander(name)).toBe(true));

test.each([
  "_manifest.json",
  "part-00000.parquet",
  "thumbs.db.tex",
  "notes.txt",
  ".git",
  ".part.half",
  "DS_Store",
  "nfs",
])("%s is none", (name) => expect(isBystander(name)).toBe(false));

test("a folder with bystanders only counts as empty, and keeps them", async () => {
  const out = newFolder();
  mkdirSync(out);
  for (const name of names) writeFileSync(join(out, name), "x");
  const options = { runs: 20, workers: 0, out };
  await monteCarlo(market(), options);
  await monteCarlo(market(), { ...options, runs: 40, resume: true });
  expect((await openBatch(out, market())).runs).toBe(40);
  expect(readdirSync(out)).toEqual(expect.arrayContaining(names));

  const [shard, merged] = [newFolder(), newFolder()];
  mkdirSync(merged);
  writeFileSync(join(merged, ".DS_Store"), "x");
  await monteCarlo(market(), { ...options, out: shard, shard: { index: 1, of: 1 } });
  expect((await merge([shard], merged)).runs).toBe(20);
});
