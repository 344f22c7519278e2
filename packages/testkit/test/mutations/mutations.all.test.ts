import { beforeAll, describe, expect, it } from "vitest";
import type { Exercise } from "./exercise.ts";
import { exercised, exercisedWithout } from "./mutate.ts";
import { mutations } from "./mutation-list.ts";

describe("an engine without one of its rules", () => {
  let whole: Exercise;
  beforeAll(async () => {
    whole = await exercised();
  });

  it("is noticed, and the whole one is not", () => expect(whole.broken).toBeNull());

  it.each(mutations)("that lets pass $lets is noticed $noticed", async (mutation) => {
    const { runs, broken } = await exercisedWithout(mutation, whole);
    if (mutation.noticed === "by the checker") expect(broken).not.toBeNull();
    else expect(runs).not.toEqual(whole.runs);
  });
});
