import { simulate } from "@summitry/core";
import { describe, expect, it } from "vitest";
import { alaska } from "../src/index.ts";
import { history } from "../src/history.ts";

const logs = Array.from({ length: 12 }, (_, run) => simulate(alaska(), { seed: 42, run }).log);

describe("what histories are made of", () => {
  it("is the first meetings, texts, threats, pauses and cuts alone, each with words", () => {
    const codes = new Set<string>();
    for (const event of logs.flat()) {
      const code = history.code(event);
      const told =
        event.type === "open" ||
        event.type === "sign" ||
        (event.type === "move" && ["threaten", "pause", "cut"].includes(event.move));
      expect(code !== null, JSON.stringify(event)).toBe(told);
      if (code !== null) codes.add(code);
    }
    for (const code of codes) expect(history.labels).toHaveProperty([code]);
    expect(codes.size).toBeGreaterThan(6);
  });

  it("tells a truce in the air from one on the ground, and from a text on further talks", () => {
    const sign = (kind: string) =>
      history.code({ type: "sign", day: 0, table: "ceasefire", outcome: { kind } } as never);
    expect(["air only", "thirty days", "general", "none"].map(sign)).toEqual([
      "air truce",
      "ground ceasefire",
      "ground ceasefire",
      "talks to follow",
    ]);
  });

  it("leaves out a table that it does not know", () => {
    expect(history.code({ type: "open", day: 0, table: "prisoners", seats: [], text: null })).toBeNull();
  });
});
