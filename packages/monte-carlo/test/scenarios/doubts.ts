import { defineScenario, parameter } from "@summitry/core";

const about = { unit: "1", source: "judgement", date: null, because: "an invented doubt" };
const a = parameter({ ...about, id: "x.a", unit: "days", low: 2, mode: 3, high: 6, limits: [0, 10] });
const b = parameter({ ...about, id: "x.b", low: 0, mode: 1, high: 1 });
const c = parameter({ ...about, id: "c", low: -1, mode: 0, high: 1 });

/** Nobody negotiates: a run is what it has drawn. */
export function doubts() {
  return defineScenario({
    name: "doubts",
    module: import.meta.url,
    start: "2025-01-01",
    days: 0,
    agents: [],
    tables: {},
    parameters: [a, b, c],
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
