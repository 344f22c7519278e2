import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { alaska } from "@summitry/alaska";
import { monteCarlo } from "@summitry/monte-carlo";
import { expect, onTestFinished, test } from "vitest";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const python = at("../node_modules/.cache/python/bin/python");

test("DuckDB, pandas and polars read the parts as they are", async ({ skip }) => {
  skip(
    !existsSync(python),
    "Python with duckdb, pandas and polars is not there: npm run test:all installs them",
  );
  const scratch = await mkdtemp(join(tmpdir(), "summitry-readers-"));
  onTestFinished(() => rm(scratch, { recursive: true, force: true }));
  const out = join(scratch, "results");
  const batch = await (await monteCarlo(alaska({ horizonDays: 5 }), { runs: 600, seed: 42, out })).load();

  const { stdout } = await promisify(execFile)(python, [at("read_parts.py"), out]);
  const { found, types } = JSON.parse(stdout) as Record<"found" | "types", Record<string, unknown>>;
  const days = batch.column("ceasefireDay").filter((day) => day !== null);
  const sum = days.reduce((total, day) => total + day, 0);
  const coerced = batch.column("coerced").filter(Boolean).length;
  const expected = [600, days.length, sum, expect.closeTo(batch.mean("gainKm2").estimate, 9), coerced];
  for (const reader of ["duckdb", "pandas", "polars"]) {
    expect(found[reader], reader).toEqual([...expected, "the horizon is reached", 0]);
  }
  expect(types).toEqual({
    seed: "String",
    run: "Int64",
    ceasefireDay: "Int64",
    ceasefireKind: "String",
    gainKm2: "Float64",
    coerced: "Boolean",
    "momentum.mean": "Float64",
  });
});
