import { simulate } from "@summitry/core";
import { describe, expect, it } from "vitest";
import { alaska } from "../src/index.ts";
import { history } from "../src/history.ts";
import { resetSteps } from "../src/tables/steps.ts";

const logs = Array.from({ length: 12 }, (_, run) => simulate(alaska(), { seed: 42, run }).log);

const MOVES: readonly string[] = [
  ...resetSteps.map(({ id }) => id),
  "threaten",
  "penalise",
  "pause",
  "declare truce",
  "violate",
  "pressure",
  "cut",
];

describe("what histories are made of", () => {
  it("is meetings, texts, texts that fall apart, and the moves that change a course, each with words", () => {
    const codes = new Set<string>();
    for (const event of logs.flat()) {
      const code = history.code(event);
      const told =
        event.type === "open" ||
        event.type === "sign" ||
        event.type === "collapse" ||
        (event.type === "move" &&
          (MOVES.includes(event.move) || (event.move === "sanction" && event.by === "trump")));
      expect(code !== null, JSON.stringify(event)).toBe(told);
      if (code !== null) codes.add(code);
    }
    for (const code of codes) expect(history.labels).toHaveProperty([code]);
    expect(codes.size).toBeGreaterThan(6);
  });

  it("tells envoys from presidents, and an initialled text from a signed one", () => {
    const open = { type: "open", day: 0, table: "ceasefire", seats: [], text: null } as const;
    expect(history.code(open)).toBe("ceasefire talks");
    expect(history.code({ ...open, level: "presidents" })).toBe("ceasefire talks");
    expect(history.code({ ...open, level: "envoys" })).toBe("ceasefire envoys");
    const sign = { type: "sign", day: 0, table: "reset", outcome: {}, initials: ["trump"] };
    expect(history.code(sign as never)).toBe("reset initialled");
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
