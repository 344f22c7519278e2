import { describe, expect, it } from "vitest";
import { entries, excuses } from "./plain-calls/all.ts";
import { tallies } from "./plain-calls/trial.ts";

/** Calls of each function; all of them together are a tenth of those of the experiment. */
const CALLS = 80;
/** The share of calls, of every function, that have to fail as they should. */
const ENOUGH = 0.99;

const packages = [
  "core",
  "analysis",
  "monte-carlo",
  "plots",
  "testkit",
  "alaska",
  "story",
  "scenario-file",
] as const;

describe("a call from plain JavaScript with one field wrong", () => {
  it("fails with an error that names the field and has the value, whatever function is called", async () => {
    const found = await tallies(entries, CALLS, 1);
    for (const { name, calls, good, complaints } of found)
      expect(good / calls, `${name}: ${[...complaints.keys()].join("; ")}`).toBeGreaterThanOrEqual(ENOUGH);
    expect(found).toHaveLength(entries.length);
  });

  it("is a call of something that works otherwise", async () => {
    for (const { name, args, call } of entries.filter((entry) => !NEED_FILES.includes(entry.name))) {
      const called = (async () => void (await call(...(args() as never[]))))();
      await expect(called, name).resolves.toBeUndefined();
    }
  });

  it("is tried for every function and class that the packages export, or there is a reason", async () => {
    const known = new Set([...entries.map(({ name }) => name), ...Object.keys(excuses)]);
    for (const name of packages) {
      const exported: Record<string, unknown> = await import(`@summitry/${name}`);
      const functions = Object.entries(exported)
        .filter(([, value]) => typeof value === "function")
        .map(([key]) => `${name}.${key}`);
      expect(functions.length).toBeGreaterThan(2);
      expect(functions.filter((each) => !known.has(each))).toEqual([]);
    }
  });

  it("has a reason only where it is not tried", () => {
    expect(entries.filter(({ name }) => Object.hasOwn(excuses, name))).toEqual([]);
    expect(new Set(entries.map(({ name }) => name)).size).toBe(entries.length);
  });
});

/** Their valid arguments name folders that are not there. */
const NEED_FILES = ["monte-carlo.merge", "monte-carlo.openBatch", "monte-carlo.openSweep"];
