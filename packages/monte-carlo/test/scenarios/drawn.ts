import {
  type Agendas,
  defineScenario,
  type Drawn,
  parameter,
  type Row,
  type RowTest,
  type Scenario,
} from "@summitry/core";

/** What a run of the scenario below is made of. */
export interface DrawnRecipe<C extends object, P extends string> {
  /** Parameters by id: low, mode, high. */
  readonly priors: Readonly<Record<P, readonly [low: number, mode: number, high: number]>>;
  /** The columns of a run before its end. */
  readonly start: () => C;
  /** The columns of a run, from what it has drawn. */
  readonly row: (drawn: Drawn) => C;
  readonly outcomes?: Readonly<Record<string, RowTest<Row<C, P>>>>;
}

/** A scenario whose rows are a function of the parameters that are drawn, so that what is to be found is known. Nobody negotiates. */
export function drawnScenario<C extends object, const P extends string>({
  priors,
  start,
  row,
  outcomes = {},
}: DrawnRecipe<C, P>): Scenario<Agendas, Row<C, P>> {
  const ids = Object.keys(priors) as P[];
  const evidence = { unit: "1", source: "judgement", date: null, because: "an example" };
  return defineScenario<Agendas, C, P>({
    name: "drawn",
    start: "2025-01-01",
    days: 0,
    agents: [],
    tables: {},
    parameters: ids.map((id) => {
      const [low, mode, high] = priors[id];
      return parameter({ id, low, mode, high, ...evidence });
    }),
    row: {
      start,
      on: {},
      finish: (columns, { world }) => void Object.assign(columns, row(world.parameters)),
    },
    outcomes,
  });
}
