import { simulate, simulateRow, type Mechanism } from "@summitry/core";
import { alaska, mechanisms, type AlaskaRow, type MechanismId } from "@summitry/alaska";
import { describe, expect, it } from "vitest";

const RUNS = 60;
/** Most runs that are looked at for a change by a mechanism, some of which are rarely at work. */
const MOST = 600;
const ids = mechanisms.map(({ id }) => id);

function rows(options: Parameters<typeof alaska>[0]): readonly AlaskaRow[] {
  const scenario = alaska(options);
  return Array.from({ length: RUNS }, (_, run) => simulateRow(scenario, { seed: "mechanisms", run }));
}

/** The first run, of the most that are looked at, that is another one without a mechanism. */
function firstChanged(id: MechanismId): number {
  const [plain, off] = [alaska(), alaska({ without: [id] })];
  for (let run = 0; run < MOST; run++) {
    const of = (scenario: typeof plain) => JSON.stringify(simulateRow(scenario, { seed: "mechanisms", run }));
    if (of(plain) !== of(off)) return run;
  }
  return MOST;
}

const share = (some: readonly AlaskaRow[], test: (row: AlaskaRow) => boolean): number =>
  some.filter(test).length / some.length;

const base = rows({});

describe("each mechanism", () => {
  it.each(ids)("%s, switched off, changes some column", (id) => {
    expect(firstChanged(id)).toBeLessThan(MOST);
  });

  it.each(ids)("%s, switched off, leaves its quantities neutral", (id) => {
    const { log, world } = simulate(alaska({ without: [id] }), { seed: 1 });
    const own: Mechanism | undefined = mechanisms.find((each) => each.id === id);
    const quantities = Object.entries(own?.quantities ?? {});
    expect(quantities.length).toBeGreaterThan(0);
    for (const [name, { neutral }] of quantities) expect(world.quantities[name]).toBe(neutral);
    expect(log.some((event) => event.type === "quantity" && event.mechanism === id)).toBe(false);
  });

  it("can be off together with all others", () => {
    const all: readonly MechanismId[] = ids;
    expect(rows({ without: all })).toHaveLength(RUNS);
  });
});

describe("what the mechanisms do", () => {
  it("momentum: a faster advance leaves fewer truces in the air", () => {
    const pace = (km2: number) => ({ parameters: { "momentum.mean": km2, "momentum.start": km2 } });
    const signed = (row: AlaskaRow): boolean => row.airTruceDay !== null;
    expect(share(rows(pace(20)), signed)).toBeGreaterThan(share(rows(pace(250)), signed));
    const off = { without: ["momentum", "control"] } as const;
    expect(share(rows({ ...pace(20), ...off }), signed)).toBe(share(rows({ ...pace(250), ...off }), signed));
  });

  it("control: nearly full control lowers the price of a halt", () => {
    const at = (start: number) =>
      simulate(alaska({ parameters: { "control.start": start } }), { seed: 1 }).at(0);
    expect(at(0.78).quantities.haltPrice).toBeGreaterThan(1);
    expect(at(0.9).quantities.haltPrice).toBeLessThan(0.9);
    expect(at(0.999).quantities.haltPrice).toBeLessThan(0.25);
  });

  it("reset: without it no reset is signed before the guns are silent on the ground", () => {
    for (const { resetDay, ceasefireDay, ceasefireKind } of rows({ without: ["reset"] })) {
      if (resetDay === null) continue;
      expect(ceasefireKind).toMatch(/thirty days|general/);
      expect(resetDay).toBeGreaterThanOrEqual(ceasefireDay ?? Number.POSITIVE_INFINITY);
    }
    expect(share(base, ({ resetDay }) => resetDay !== null)).toBeGreaterThan(0.1);
  });

  it("exclusion: without it all four sit from the start and nothing is left to ratify", () => {
    for (const row of rows({ without: ["exclusion"] })) {
      expect(row).toMatchObject({ trilateralDay: 0, europeSeatedDay: 0, frameworkDay: null });
    }
    expect(share(base, ({ frameworkDay }) => frameworkDay !== null)).toBeGreaterThan(0);
    expect(
      base.every(({ europeSeatedDay, trilateralDay }) => europeSeatedDay !== 0 && trilateralDay !== 0),
    ).toBe(true);
  });
});
