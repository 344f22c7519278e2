import { describe, expect, it, vi } from "vitest";
import { branch, InputError, replay, simulate, simulateRow, Simulation } from "@summitry/core";
import type { RowRecipe, WorldView } from "@summitry/core";
import { ofType, small, smallTable, stub, stubborn } from "./small.ts";

const row: RowRecipe<{ endDay: number; endReason: string }> = {
  start: () => ({ endDay: -1, endReason: "" }),
  on: {},
  finish(columns, { world }) {
    columns.endDay = world.day;
    columns.endReason = world.ended ?? "";
  },
};

/** Two who meet every day for ten days; they sign on the day that the second begins to be agreeable. */
function talks(endsWhen?: (view: WorldView) => boolean, signsOn = 4) {
  const wary = { ...stubborn(), accepts: ({ day }: { day: number }) => day >= signsOn };
  const agents = [stub("anna", { strategy: wary }), stub("ben", { strategy: wary })];
  const table = smallTable({ seats: ["anna", "ben"], meets: [...Array(11).keys()] });
  const ending = endsWhen === undefined ? {} : { endsWhen };
  return small(agents, { days: 10, tables: { table }, ...ending, row } as never);
}

const signed = (view: WorldView): boolean => view.inForce("table") !== null;

const thrown = (code: () => unknown): unknown => {
  try {
    code();
  } catch (error) {
    return error;
  }
  return null;
};

describe("a scenario that says when it ends", () => {
  it("ends with the first day after which that holds, and says why", () => {
    const { log, world, row } = simulate(talks(signed));
    expect(ofType(log, "sign")).toMatchObject([{ day: 4 }]);
    expect(log.at(-1)).toEqual({ type: "end", day: 4, because: "the condition for its end is met" });
    expect(world).toMatchObject({ day: 4, ended: "the condition for its end is met" });
    expect(row).toMatchObject({ endDay: 4, endReason: "the condition for its end is met" });
  });

  it("goes on to its last day where it never holds", () => {
    expect(simulate(talks(signed, 11)).log.at(-1)).toEqual({
      type: "end",
      day: 10,
      because: "the horizon is reached",
    });
  });

  it("ends on its last day for the reason that holds there", () => {
    const { log } = simulate(talks(signed, 10));
    expect(log.at(-1)).toMatchObject({ day: 10, because: "the condition for its end is met" });
  });

  it("is asked once a day, when all else of the day is over", () => {
    const seen: number[] = [];
    const endsWhen = vi.fn((view: WorldView) => {
      seen.push(view.texts.length);
      return view.day === 6;
    });
    simulateRow(talks(endsWhen));
    expect(endsWhen).toHaveBeenCalledTimes(7);
    expect(seen).toEqual([0, 0, 0, 0, 1, 2, 3]);
  });

  it("has the digest that it has without, as long as it goes on", () => {
    const digest = simulate(talks(), { seed: 3 }).digest;
    expect(
      simulate(
        talks(() => false),
        { seed: 3 },
      ).digest,
    ).toBe(digest);
    expect(simulate(talks(signed), { seed: 3 }).digest).not.toBe(digest);
  });

  it("is the same run live, replayed, branched off, and as a row", async () => {
    const scenario = talks(signed);
    const { digest, log, row } = simulate(scenario, { seed: 5 });
    expect((await new Simulation(scenario, { seed: 5 }).play()).digest).toBe(digest);
    expect(replay(scenario, log).digest).toBe(digest);
    expect(branch(scenario, log, { at: Math.floor(log.length / 2) }).digest).toBe(digest);
    expect(simulateRow(scenario, { seed: 5 })).toEqual(row);
  });

  it("does not replay a log that goes on, nor one that ends before", () => {
    const [ends, goesOn] = [talks(signed), talks()];
    expect(() => replay(ends, simulate(goesOn).log)).toThrow("log event");
    expect(() => replay(goesOn, simulate(ends).log)).toThrow("log event");
  });

  it("has no days after its end", () => {
    const run = simulate(talks(signed));
    expect(run.at(4).ended).not.toBeNull();
    expect(run.at(3).ended).toBeNull();
    expect(() => run.at(5)).toThrow("day: 5 is not allowed; expected a whole number from 0 to 4");
  });
});

const fail = (): never => {
  throw new Error("broken");
};

describe("a condition for the end that is no such thing", () => {
  it.each<[string, () => unknown, unknown]>([
    ["nothing", () => undefined, undefined],
    ["null", () => null, null],
    ["a number", () => 1, 1],
    ["a text", () => "yes", "yes"],
  ])("stops the run when it says %s", async (_, answer, value) => {
    const scenario = talks(answer as () => boolean);
    const error = thrown(() => simulateRow(scenario));
    expect(error).toBeInstanceOf(InputError);
    expect(error).toMatchObject({ field: "endsWhen", value, allowed: "true or false on day 0" });
    await expect(new Simulation(scenario).play()).rejects.toMatchObject({ field: "endsWhen" });
  });

  it("stops the run when it throws, with the cause", () => {
    const error = thrown(() => simulate(talks(fail)));
    expect(error).toBeInstanceOf(InputError);
    expect(error).toMatchObject({ field: "endsWhen", value: fail, cause: { message: "broken" } });
    expect(String(error)).toContain("true or false on day 0; it threw: broken");
  });

  it.each<[string, (view: WorldView) => unknown]>([
    ["the view", (view) => ((view as { day: number }).day = 9)],
    ["the list of texts", ({ texts }) => (texts as unknown[]).push({})],
    ["a text", ({ texts }) => texts.forEach((text) => ((text as { table: string }).table = "x"))],
    ["a rule of the view", (view) => ((view as { inForce: unknown }).inForce = () => null)],
  ])("can't write to %s", (_, write) => {
    const endsWhen = (view: WorldView): boolean => view.texts.length > 0 && write(view) === view;
    expect(thrown(() => simulateRow(talks(endsWhen)))).toMatchObject({
      field: "endsWhen",
      cause: { name: "TypeError" },
    });
  });

  it("can't be anything but a function", () => {
    expect(() => talks("never" as never)).toThrow('endsWhen: "never" is not allowed; expected a function');
  });
});
