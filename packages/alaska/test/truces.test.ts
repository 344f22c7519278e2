import { simulate, type SimulationEvent } from "@summitry/core";
import { alaska, tables, type AlaskaOptions } from "@summitry/alaska";
import { describe, expect, it } from "vitest";
import { NOT_CARRIED_OUT } from "../src/agents/keeping-a-truce.ts";
import { feastAfter } from "../src/evidence/feasts.ts";

const runs = (options: AlaskaOptions, count = 60) =>
  Array.from({ length: count }, (_, run) => simulate(alaska(options), { seed: "truces", run }));

const base = runs({});
const total = (some: typeof base, column: "incidents" | "truceViolations" | "strikes" | "trucesDeclared") =>
  some.reduce((sum, { row }) => sum + row[column], 0);

const moves = (log: readonly SimulationEvent[], name: string) =>
  log.filter((event) => event.type === "move" && event.move === name);

describe("truces", () => {
  it("have a term of thirty days unless they are general", () => {
    for (const kind of ["energy only", "sea only", "air only", "thirty days", "general"] as const) {
      const text = {
        kind,
        line: "open",
        recognition: "open",
        relief: "open",
        followUp: "open",
        text: "precise",
      } as const;
      expect(tables.ceasefire.term?.(text)).toBe(kind === "general" ? null : 30);
    }
  });

  it("are renewed as often as Moscow is inclined to, and never where it never is", () => {
    const renewed = (rate: number) =>
      runs({ parameters: { "truce.renew": rate } }, 40).reduce((sum, { row }) => sum + row.trucesRenewed, 0);
    expect(renewed(0)).toBe(0);
    expect(renewed(1)).toBeGreaterThan(5);
  });

  it("that ran out make the next one worth less, and that fades", () => {
    const log = base.map((run) => run.log).find((each) => each.some(({ type }) => type === "expire"));
    const end = log?.find((event) => event.type === "expire");
    const after = log?.filter(
      (event) => event.type === "quantity" && event.quantity === "distrust" && event.day === end?.day,
    );
    expect(after?.length).toBeGreaterThan(0);
  });

  it("fray: more incidents mean more of them, and none where there is no luck to have", () => {
    const rate = (daily: number) => runs({ parameters: { "incidents.rate": daily } }, 30);
    expect(total(rate(0.3), "incidents")).toBeGreaterThan(2 * total(rate(0.03), "incidents"));
    expect(total(runs({ without: ["incidents"] }, 30), "incidents")).toBe(0);
  });

  it("have incidents and answers only while one is in force", () => {
    for (const run of base.slice(0, 20)) {
      for (const event of [...moves(run.log, "answer"), ...moves(run.log, "violate")]) {
        const kinds = run
          .at(event.day)
          .texts.filter(({ table }) => table === "ceasefire")
          .map(({ outcome }) => outcome.kind);
        expect(kinds.some((kind) => kind !== "none")).toBe(true);
      }
    }
  });

  it("that are never carried out end a day after they entered into force, and are partial", () => {
    const unborn = base.flatMap(({ log, world }) =>
      log.flatMap((event) => {
        if (event.type !== "collapse" || event.because !== NOT_CARRIED_OUT) return [];
        return world.texts.filter(({ id }) => id === event.text);
      }),
    );
    expect(unborn.length).toBeGreaterThan(0);
    for (const { forceDay, endDay, outcome } of unborn) {
      expect((endDay ?? 0) - (forceDay ?? 0)).toBe(1);
      expect(outcome.kind).toMatch(/only/);
    }
  });

  it("are declared on the eve of a feast, and nobody strikes until they end", () => {
    const declaring = runs({ parameters: { "truce.declare": 1, "truce.declaredDays": 3 } }, 20);
    expect(total(declaring, "trucesDeclared")).toBeGreaterThan(0);
    for (const { log } of declaring) {
      for (const event of moves(log, "declare truce")) {
        if (event.type !== "move" || event.due === null) throw new Error("a declared truce has an end");
        const { day, due } = event;
        expect(due - day).toBe(3);
        const date = log.find((each) => each.type === "day" && each.day === day);
        expect(date?.type === "day" && feastAfter(date.date)).not.toBeNull();
        expect(moves(log, "strike").filter((strike) => strike.day > day && strike.day < due)).toEqual([]);
      }
    }
    expect(total(runs({ parameters: { "truce.declare": 0 } }, 20), "trucesDeclared")).toBe(0);
  });
});

describe("strikes", () => {
  const gaps = base.flatMap(({ log }) => {
    const days = moves(log, "strike").map(({ day }) => day);
    return days.slice(1).map((day, at) => day - (days[at] ?? 0));
  });

  it("come at no fixed interval", () => {
    expect(new Set(gaps).size).toBeGreaterThan(15);
  });

  it("fall on the day of the summit in few runs", () => {
    const onDayZero = base.filter(({ log }) => moves(log, "strike").some(({ day }) => day === 0));
    expect(onDayZero.length / base.length).toBeLessThan(0.3);
  });

  it("are fewer under more restraint, more after calls, and none with the mechanism off", () => {
    const none = { "air.restraint": 0, "air.afterCall": 1 };
    const calm = total(runs({ parameters: none }, 40), "strikes");
    expect(total(runs({ parameters: { ...none, "air.restraint": 0.9 } }, 40), "strikes")).toBeLessThan(calm);
    expect(total(runs({ parameters: { ...none, "air.afterCall": 5 } }, 40), "strikes")).toBeGreaterThan(calm);
    expect(total(runs({ without: ["strikes"] }, 10), "strikes")).toBe(0);
  });

  it("do the usual harm on average", () => {
    const { days, harm } = base.reduce(
      (sum, { log }) => {
        let now = 1;
        for (const event of log) {
          if (event.type === "quantity" && event.quantity === "harm") now = event.value;
          if (event.type === "day") sum = { days: sum.days + 1, harm: sum.harm + now };
        }
        return sum;
      },
      { days: 0, harm: 0 },
    );
    expect(harm / days).toBeGreaterThan(0.4);
    expect(harm / days).toBeLessThan(1.6);
  });
});
