import { replay, simulate } from "@summitry/core";
import { parseLog } from "@summitry/core/log";
import { describe, expect, it } from "vitest";
import { small, smallTable, stub } from "./small.ts";

describe("a log from outside", () => {
  const scenario = small([stub("anna"), stub("ben")], {
    days: 2,
    tables: { table: smallTable({ seats: ["anna", "ben"], meets: [1] }) },
  });
  const { log, digest } = simulate(scenario, { seed: 7 });
  const text = JSON.stringify(log);

  it("is read, and replays to the same digest", () => {
    expect(replay(scenario, parseLog(JSON.parse(text))).digest).toBe(digest);
  });

  it.each([
    ["no list", {}, "log: {}"],
    ["empty", [], "log: []"],
    ["an unknown event", [...log, { type: "miracle", day: 1 }], 'type: "miracle"'],
    ["no day", [log[0], { type: "day", date: "2025-01-01" }], "log.1.day: undefined"],
    ["no beginning", log.slice(1), "log.0.type"],
  ])("is refused when it has %s", (_, json, message) => {
    expect(() => parseLog(json)).toThrow(message);
  });
});
