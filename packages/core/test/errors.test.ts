import { describe, expect, it } from "vitest";
import { AgentError, InputError, ReplayError } from "@summitry/core";

describe("bad input", () => {
  const circular: Record<string, unknown> = {};
  circular["itself"] = circular;

  it.each<[string, unknown, string | readonly string[], string]>([
    ["a number", 3, "4 or more", "runs: 3 is not allowed; expected 4 or more"],
    ["no number", Number.NaN, "a number", "runs: NaN is not allowed; expected a number"],
    ["nothing", undefined, "a number", "runs: undefined is not allowed; expected a number"],
    ["null", null, "a number", "runs: null is not allowed; expected a number"],
    ["a text", "many", ["few", "some"], 'runs: "many" is not allowed; expected one of few, some'],
    ["a list", [1, 2], "a number", "runs: [1,2] is not allowed; expected a number"],
    ["a function", () => 1, "a number", "runs: a function is not allowed; expected a number"],
    ["where there is no choice", "many", [], 'runs: "many" is not allowed; expected nothing (there is none)'],
    ["much of it", "x".repeat(3).split("").concat(Array(50).fill("y")), "less", "..."],
    ["a bigint", 10n, "a number", "runs: 10 is not allowed"],
    ["an object in a circle", circular, "a number", "runs: "],
  ])("is named with its field and what is allowed: %s", (_, value, allowed, message) => {
    const error = new InputError({ field: "runs", value, allowed });
    expect(error.message).toContain(message);
    expect(error.message.length).toBeLessThan(200);
    expect(error).toMatchObject({ name: "InputError", field: "runs", value, allowed });
  });
});

describe("an error", () => {
  it("of an agent names agent, table and day, and keeps its cause", () => {
    const cause = new Error("broken");
    const at = new AgentError({ agent: "anna", table: "gaza", day: 3 }, "broken", cause);
    expect(at.message).toBe('agent "anna" at table "gaza" on day 3: broken');
    expect(at).toMatchObject({ name: "AgentError", agent: "anna", table: "gaza", day: 3, cause });
    const away = new AgentError({ agent: "anna", table: null, day: 0 }, "broken");
    expect(away.message).toBe('agent "anna" away from the table on day 0: broken');
    expect("cause" in away).toBe(false);
  });

  it("of a replay names the position", () => {
    const error = new ReplayError(7, "the log stops");
    expect(error).toMatchObject({ name: "ReplayError", position: 7, message: "log event 7: the log stops" });
  });
});
