import { simulate, type EventOf, type SimulationEvent, type WorldView } from "@summitry/core";
import { alaska, type AlaskaOptions } from "@summitry/alaska";
import { describe, expect, it } from "vitest";
import { isReliefElsewhere, withoutRelief } from "../src/interests/relief.ts";
import { utilityOf } from "../src/interests/interest.ts";
import { flip } from "../src/mechanisms/flip.ts";
import { likeliest } from "../src/parameters/index.ts";
import { FULL_RESET, resetSteps, stepOf, stepsIn, waitsForTruce } from "../src/tables/steps.ts";
import { resetAgenda, type ResetText } from "../src/tables/reset.ts";

/** Runs in which the presidents are as free as can be, so that most sign something. */
const READY: AlaskaOptions = {
  parameters: { "reset.mandate": 0.5, "reset.slope": 1, "reset.delay": 15, "reset.progressStart": 0.1 },
};

function logs(options: AlaskaOptions, runs: number): readonly (readonly SimulationEvent[])[] {
  const scenario = alaska(options);
  return Array.from({ length: runs }, (_, run) => [...simulate(scenario, { seed: "reset", run }).log]);
}

const ready = logs(READY, 25);

const isStep = (event: SimulationEvent): event is EventOf<"move"> =>
  event.type === "move" && stepOf(event.move) !== undefined;

describe("the steps of a reset", () => {
  it("are named by the texts that say them, the larger word including the smaller", () => {
    const lifted: ResetText = {
      business: "open",
      travel: "embassies",
      sanctions: "lifted",
      armsControl: "open",
      spheres: "open",
      china: "open",
      order: "relief after a truce",
      text: "precise",
    };
    const steps = stepsIn(lifted);
    expect(steps.map(({ id }) => id)).toEqual([
      "staff embassies",
      "waive farm banks",
      "waive energy",
      "lift sanctions",
    ]);
    expect(steps.map((step) => waitsForTruce(lifted, step))).toEqual([false, true, true, true]);
    for (const step of resetSteps) {
      expect(Array.from({ length: resetAgenda.size }, (_, at) => resetAgenda.outcome(at)).some(step.in)).toBe(
        true,
      );
    }
  });

  it("are carried out after the text that names them is in force, by those who can, each once", () => {
    const carried = ready.flatMap((log) => {
      const texts = new Map<string, EventOf<"sign">>();
      const forced = new Map<string, number>();
      const done = new Set<string>();
      const moves: EventOf<"move">[] = [];
      for (const event of log) {
        if (event.type === "sign") texts.set(event.text, event);
        if (event.type === "force") forced.set(event.text, event.day);
        if (event.type === "move" && event.move === "reimpose sanctions") done.clear();
        if (!isStep(event)) continue;
        const text = texts.get(event.about ?? "");
        expect(stepsIn(text?.outcome ?? {}).map(({ id }) => id)).toContain(event.move);
        expect(event.day).toBeGreaterThan(forced.get(event.about ?? "") ?? Number.POSITIVE_INFINITY);
        expect(event.by).toBe(stepOf(event.move)?.by);
        expect(done.has(event.move)).toBe(false);
        done.add(event.move);
        moves.push(event);
      }
      return moves;
    });
    expect(carried.length).toBeGreaterThan(30);
    const days = new Set(carried.map(({ day }) => day));
    expect(days.size).toBeGreaterThan(15);
  });

  it("raise progress by their size, and nothing else does", () => {
    let risen = 0;
    for (const log of ready) {
      let progress = 0.1;
      for (const event of log) {
        if (isStep(event)) progress += (0.9 * (stepOf(event.move)?.size ?? 0)) / FULL_RESET;
        if (event.type === "move" && event.move === "reimpose sanctions") break;
        if (event.type !== "quantity" || event.quantity !== "resetProgress") continue;
        expect(event.value).toBeCloseTo(progress, 10);
        risen += 1;
      }
    }
    expect(risen).toBeGreaterThan(ready.length);
  });

  it("wait for a truce on the ground where the text says so", () => {
    for (const log of ready) {
      const texts = new Map<string, ResetText>();
      let quiet = false;
      for (const event of log) {
        if (event.type === "sign" && event.table === "reset")
          texts.set(event.text, event.outcome as ResetText);
        if (event.type === "force" && event.text.startsWith("ceasefire")) quiet = true;
        const text = isStep(event) ? texts.get(event.about ?? "") : undefined;
        const step = isStep(event) ? stepOf(event.move) : undefined;
        if (text !== undefined && step !== undefined && !quiet) expect(waitsForTruce(text, step)).toBe(false);
      }
    }
  });
});

describe("what is signed on a reset", () => {
  const signed = (options: AlaskaOptions, runs: number): readonly EventOf<"sign">[] =>
    logs({ ...options, horizonDays: 0 }, runs)
      .flat()
      .filter((event): event is EventOf<"sign"> => event.type === "sign" && event.table === "reset");

  it("is small, a list of areas above all, and hardly ever everything at once", () => {
    const texts = signed({}, 160).map(({ outcome }) => outcome as ResetText);
    expect(texts.length).toBeGreaterThan(8);
    const share = (test: (text: ResetText) => boolean): number => texts.filter(test).length / texts.length;
    expect(share(({ business }) => business === "areas for deals")).toBeGreaterThan(0.5);
    expect(share(({ sanctions }) => sanctions === "lifted")).toBeLessThan(0.1);
  });

  it("grows with the mandate and shrinks with anger", () => {
    const at = (slope: number, rate: number) =>
      signed({ parameters: { "reset.mandate": rate, "reset.slope": slope } }, 60);
    const size = (texts: readonly EventOf<"sign">[]): number =>
      texts.flatMap(({ outcome }) => stepsIn(outcome)).reduce((sum, step) => sum + step.size, 0) /
      texts.length;
    expect(size(at(0.5, 0.5))).toBeGreaterThan(size(at(5, 0.5)));
    expect(at(2, 0.5).length).toBeGreaterThan(at(2, 0.01).length);
  });
});

describe("relief that is promised at another table", () => {
  const text = (table: string, outcome: object, status: string) => ({ table, outcome, status });
  const worth = utilityOf("reset", "putin")(likeliest);
  const areas = resetAgenda.outcome(0);

  it("is worth silence, and costs no more", () => {
    const without = withoutRelief("reset", worth);
    const lifted = { ...areas, business: "areas for deals", sanctions: "lifted" };
    const silent = { ...lifted, sanctions: "open" };
    expect(worth.of(lifted)).toBeGreaterThan(worth.of(silent));
    expect(without.of(lifted)).toBeCloseTo(worth.of(silent), 12);
    expect(without.of(silent)).toBeCloseTo(worth.of(silent), 12);
  });

  it("is that of the first text in force or waiting", () => {
    const relief = { relief: "partial" };
    const view = (...texts: readonly object[]) => ({ texts }) as Pick<WorldView, "texts">;
    const first = text("ceasefire", relief, "pending");
    expect(isReliefElsewhere("reset", view(first))).toBe(true);
    expect(isReliefElsewhere("ceasefire", view(first))).toBe(false);
    expect(isReliefElsewhere("settlement", view(text("ceasefire", relief, "refused")))).toBe(false);
    expect(isReliefElsewhere("settlement", view(text("ceasefire", { relief: "none" }, "in force")))).toBe(
      false,
    );
    expect(isReliefElsewhere("guarantees", view(first))).toBe(false);
  });
});

describe("the mood of Trump", () => {
  const view = (
    quantities: Readonly<Record<string, number>>,
    inputs: Readonly<Record<string, number>> = {},
  ) =>
    ({
      amount: (amount) => (typeof amount === "number" ? amount : amount.mode),
      quantity: (id) => quantities[id] ?? 0,
      input: (id) => inputs[id] ?? 0,
    }) as WorldView;
  const visit = (by: string, move = "visit"): EventOf<"move"> => ({
    type: "move",
    day: 3,
    by,
    move,
    toward: "trump",
    due: null,
    because: "to be heard",
  });
  const sign: EventOf<"sign"> = {
    type: "sign",
    day: 3,
    table: "reset",
    text: "reset-1",
    outcome: {},
    signatories: ["trump", "putin"],
    awaits: [],
    lapsesAfter: null,
    supersedes: [],
    crosses: [],
    rounds: 1,
  };

  it("moves from where it stands, whatever a reset has won", () => {
    const at = (lean: number) => flip.on.move?.(view({ mood: 0.2, lean }), visit("zelensky"))?.mood;
    expect(at(0)).toBeLessThan(0.2);
    expect(at(0.6)).toBe(at(0));
  });

  it("follows both sides, a word less than a conversation", () => {
    const after = (by: string, move?: string): number =>
      flip.on.move?.(view({ mood: 0 }), visit(by, move))?.mood ?? Number.NaN;
    expect(after("putin")).toBeCloseTo(-after("europe"), 12);
    expect(after("putin", "flatter")).toBeGreaterThan(0);
    expect(after("putin", "flatter")).toBeLessThan(after("putin"));
  });

  it("goes off-script at a signing too", () => {
    const mood = (signing: number) =>
      flip.on.sign?.(view({ mood: 0 }, { signing }), sign)?.mood ?? Number.NaN;
    expect(mood(1)).toBeGreaterThan(mood(0));
    expect(mood(-1)).toBeLessThan(mood(0));
  });
});
