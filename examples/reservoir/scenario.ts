import {
  autoregressive,
  column,
  defineScenario,
  parameter,
  stackedAlternatingOffers,
  table,
} from "@summitry/core";
import { water } from "./agenda.ts";
import { LowerTown, UpperTown } from "./towns.ts";

const rainAtStart = parameter({
  id: "rain.start",
  unit: "mm a month",
  low: 30,
  mode: 75,
  high: 120,
  source: "invented",
  date: null,
  because: "a dry March and a wet one have both been seen",
});

const columns = {
  day: column.day("a text on the water entered into force"),
  share: column.numberOrNull("share of the upper town in that text", "per cent"),
  meetings: column.count("meetings"),
  blockedBy: column.textOrNull("red lines that blocked the first meeting they blocked"),
};

interface Columns {
  day: number | null;
  share: number | null;
  meetings: number;
  blockedBy: string | null;
}

export function reservoir() {
  return defineScenario({
    name: "reservoir",
    module: import.meta.url, // worker threads make the scenario again from here
    start: "2026-04-01",
    days: 60,
    parameters: [rainAtStart], // every run draws it anew
    inputs: {
      rain: autoregressive({ unit: "mm a month", mean: 75, deviation: 25, memory: 0.9, start: rainAtStart }),
    },
    agents: [new UpperTown(), new LowerTown()],
    tables: {
      water: table({
        agenda: water,
        protocol: stackedAlternatingOffers({ rounds: 12 }),
        seats: (view) => (view.inForce("water") === null ? ["upper", "lower"] : []), // meets until it has a text
        meets: [0, 30, 60],
      }),
    },
    row: {
      columns,
      start: (): Columns => ({ day: null, share: null, meetings: 0, blockedBy: null }),
      on: {
        open: (row) => void (row.meetings += 1),
        force: (row, { day }) => void (row.day ??= day),
        sign: (row, { outcome }) => void (row.share ??= outcome.share),
        adjourn: (row, { blockedBy }) => {
          if (blockedBy.length > 0) row.blockedBy ??= blockedBy.join(" and ");
        },
      },
    },
    outcomes: {
      text: (row) => row.day !== null,
      blocked: (row) => row.blockedBy !== null,
    },
  });
}
