import { type Agendas, type Claim, defineScenario, parameter, type Row, type Scenario } from "@summitry/core";
import { fishing } from "../../cli/test/fixtures.ts";

/** Options of the lake. */
export interface LakeOptions {
  readonly without?: readonly ("tide" | "sluice")[];
  /** Fish that the tide adds to a catch; 0 when left out. */
  readonly tide?: number;
  /** What luck counts for in a catch, in fish; 1 when left out. */
  readonly stretch?: number;
  /** What the sluice opens to, whatever the catch; 0 when left out. */
  readonly sluice?: number;
  /** Luck where it is not drawn. */
  readonly luck?: number;
  /** Whether every run breaks off. */
  readonly torn?: boolean;
}

/** Columns of a run on the lake. */
export interface LakeColumns {
  /** Fish caught: what luck and the tide bring. */
  catch: number;
  /** How far the sluice is open. */
  sluice: number;
}

/** One run on the lake. */
export type LakeRow = LakeColumns & { readonly seed: string; readonly run: number; readonly luck: number };

const luck = parameter({
  id: "luck",
  unit: "fish",
  low: 0,
  mode: 1,
  high: 2,
  source: "judgement",
  date: null,
  because: "some have it",
});

/** A lake with two mechanisms, whose rows follow from the drawn luck and the options. */
export function lake(options: LakeOptions = {}): Scenario<Agendas, Row<LakeColumns, "luck">> {
  const { without = [], tide = 0, stretch = 1, sluice = 0, luck: fixed, torn = false } = options;
  const act = (): void => {
    if (torn) throw new Error("the nets are torn");
  };
  return defineScenario<Agendas, LakeColumns, "luck">({
    ...fishing(act).definition,
    name: "lake",
    parameters: [luck],
    ...(fixed === undefined ? {} : { fixed: { luck: fixed } }),
    row: {
      start: () => ({ catch: 0, sluice: 0 }),
      on: {},
      finish(columns, { world }) {
        const drawn = world.parameters["luck"] ?? Number.NaN;
        columns.catch = stretch * drawn + (without.includes("tide") ? 0 : tide);
        columns.sluice = without.includes("sluice") ? 0 : sluice;
      },
    },
    outcomes: {},
  });
}

/** A claim that the tide adds a fish, with changes. */
export function lakeClaim(changes: Partial<Claim<LakeOptions, LakeRow>> = {}): Claim<LakeOptions, LakeRow> {
  return {
    id: "tide",
    says: "the tide brings fish",
    measures: "fish caught",
    measure: (row) => row.catch,
    expects: "more",
    base: {},
    changed: { tide: 1 },
    control: { without: ["tide"] },
    ...changes,
  };
}
