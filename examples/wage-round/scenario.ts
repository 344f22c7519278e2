import {
  autoregressive,
  column,
  defineScenario,
  scenarioPackage,
  stackedAlternatingOffers,
  table,
} from "@summitry/core";
import { Employer, Union, wage } from "./parties.ts";
import { unrest, unrestHalfLife } from "./unrest.ts";

export interface WageOptions {
  readonly without?: readonly "unrest"[];
  readonly firm?: boolean;
}

interface WageColumns {
  day: number | null;
  rise: number | null;
  meetings: number;
}

const columns = {
  day: column.day("a contract entered into force"),
  rise: column.numberOrNull("rise in that contract", "per cent"),
  meetings: column.count("meetings held"),
};

export function wageRound({ without = [], firm = false }: WageOptions = {}) {
  return defineScenario({
    name: "wageRound", // the function that makes it, which worker threads call again
    module: import.meta.url,
    options: { without, firm },
    start: "2026-03-02",
    days: 60,
    agents: [new Union(), new Employer({ firm })],
    tables: {
      wage: table({
        agenda: wage,
        protocol: stackedAlternatingOffers({ rounds: 10 }),
        seats: (view) => (view.inForce("wage") === null ? ["union", "employer"] : []),
        meets: [0, 14, 28, 42, 56],
      }),
    },
    inputs: { prices: autoregressive({ unit: "per cent a year", mean: 3, deviation: 1, memory: 0.97 }) },
    mechanisms: [unrest],
    without,
    parameters: [unrestHalfLife],
    row: {
      columns,
      start: (): WageColumns => ({ day: null, rise: null, meetings: 0 }),
      on: {
        open: (row) => void (row.meetings += 1),
        sign: (row, { day, outcome }) => void ([row.day, row.rise] = [day, outcome.rise]),
      },
    },
    outcomes: { settled: ({ day }) => day !== null },
  });
}

export default scenarioPackage({
  about: "a union and an employer settle a rise in wages and the hours of a week",
  make: wageRound,
  settings: { firm: { says: "whether the employer holds to its first offer", takes: "true or false" } },
  vocabulary: {
    title: "A round of wage talks",
    caveat: "an example without sources, not a forecast",
    agents: { union: "the union", employer: "the employer" },
    tables: { wage: { topic: "wages and hours", text: "the contract" } },
    outcomes: { settled: "a contract in force" },
  },
  story: {
    world: ({ today: { prices = 0 } }) => ({
      says: `Prices rise by ${prices.toFixed(1)} % a year.`,
      state: prices > 4 ? "high" : "usual",
      level: prices,
    }),
    ending: ({ day, rise, meetings }, say) => [
      { heading: "Contract", says: day === null ? "none" : `a rise of ${rise} %, from ${say.date(day)}` },
      { heading: "Meetings", says: say.whole(meetings) },
    ],
  },
  claims: [
    {
      id: "unrest-settles",
      says: "failed meetings make a contract likelier, since no contract is worth less to the employer then",
      measures: "share of runs with a contract",
      measure: ({ day }) => day !== null,
      expects: "more",
      base: { without: ["unrest"] },
      changed: {},
      control: { without: ["unrest"] },
    },
  ],
});
