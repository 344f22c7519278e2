import { alaska, baselines, tables } from "@summitry/alaska";
import { defineScenario, simulateRow } from "@summitry/core";
import { table } from "./print.mjs";

/** What the stated positions say without any bargaining, and the Nash point of the settlement table. */
export function baselineTable() {
  return table(
    ["issue", "salience-weighted mean", "weighted median"],
    baselines().map(({ issue, mean, median }) => [issue, mean.toFixed(1), String(median)]),
  );
}

/** The text that maximises the product of gains over walking away at the likeliest parameters, as the summit opens, if any. */
export function nashPoint(name, agents) {
  const { definition } = alaska({ parameters: "mode", horizonDays: 0 });
  const { agenda } = tables[name];
  const best = { product: 0, index: -1 };
  const scenario = defineScenario({
    ...definition,
    row: {
      start: () => ({}),
      on: {},
      finish(_, { turn }) {
        const seats = agents.map((agent) => turn(agent, name));
        for (let index = 0; index < agenda.size; index++) {
          const outcome = agenda.outcome(index);
          const gains = seats.map((seat) => seat.utility(outcome) - seat.reservation);
          const product = gains.every((gain) => gain > 0) ? gains.reduce((one, other) => one * other, 1) : 0;
          if (product > best.product) Object.assign(best, { product, index });
        }
      },
    },
    outcomes: {},
  });
  simulateRow(scenario, { seed: 42 });
  return best.index < 0 ? null : agenda.outcome(best.index);
}
