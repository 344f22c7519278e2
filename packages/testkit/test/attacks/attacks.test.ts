import { expect, it } from "vitest";
import { attack } from "./attack.ts";
import { doctorMany } from "./doctor-many.ts";

/** Milliseconds on a machine that does much else. */
const LONG = 120_000;

/** Rules that are broken often enough for their breaches to count. */
const REACHED = [
  ...["not-an-action", "not-allowed-now", "off-agenda", "off-ballot", "own-red-line"],
  ...["no-standing-offer", "own-offer", "illegal-move", "unreadable", "silence", "stale"],
];

it(
  "50,000 answers of rogues: no log breaks a law, and nothing that was shown was changed",
  { timeout: LONG },
  async () => {
    const report = await attack(50_000, 1);
    expect(Object.fromEntries(report.violations)).toEqual({});
    expect([...report.damage.changed]).toEqual([]);
    expect(report.damage.attempts).toBeGreaterThan(10_000);
    for (const rule of REACHED) expect(report.breaches.get(rule), rule).toBeGreaterThan(20);
    expect(report.signed).toBeGreaterThan(300);
    expect(report.collapses).toBeGreaterThan(10);
    expect(report.breakdowns).toBeGreaterThan(100);
  },
);

it("2,000 doctored logs: the checker and the replay refuse them all", { timeout: LONG }, () => {
  const { logs, byChecker, byReplay, passed, failures, ways } = doctorMany(2_000, 1);
  expect(passed).toEqual({ checker: new Map(), replay: new Map() });
  expect([logs, byChecker, byReplay]).toEqual([2_000, 2_000, 2_000]);
  expect([...failures]).toEqual([]);
  expect(ways.size).toBeGreaterThan(40);
});
