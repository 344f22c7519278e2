import { defineScenario, type JointPrior, parameter } from "@summitry/core";

const about = { unit: "1", source: "judgement", date: null, because: "an invented doubt" };
const a = parameter({ ...about, id: "x.a", unit: "days", low: 2, mode: 3, high: 6, limits: [0, 10] });
const b = parameter({ ...about, id: "x.b", low: 0, mode: 1, high: 1 });
const c = parameter({ ...about, id: "c", low: -1, mode: 0, high: 1 });

/** What is drawn together. */
export interface DoubtsOptions {
  readonly together?: Readonly<Record<string, JointPrior>>;
}

/** Nobody negotiates: a run is what it has drawn. */
export function doubts(options: DoubtsOptions = {}) {
  const { together } = options;
  return defineScenario({
    name: "doubts",
    module: import.meta.url,
    options,
    start: "2025-01-01",
    days: 0,
    agents: [],
    tables: {},
    parameters: [a, b, c],
    ...(together === undefined ? {} : { priors: together }),
    row: {
      start: () => ({ sum: 0 }),
      on: {},
      finish: (columns, { world: { parameters } }) => {
        columns.sum = parameters["x.a"]! + parameters["x.b"]! + parameters["c"]!;
      },
    },
    outcomes: { high: ({ sum }) => sum > 4.5 },
  });
}
