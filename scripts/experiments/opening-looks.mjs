import { alaska } from "@summitry/alaska";
import { defineScenario, simulateRow } from "@summitry/core";

/** Looks once at each of some draws of the Alaska scenario, as the summit opens: `look` is given the run as a row sees it. */
export function lookAtOpenings({ draws, seed }, look) {
  const { definition } = alaska({ horizonDays: 0 });
  const once = (columns, view) => {
    if (columns.seen) return;
    columns.seen = true;
    look(view);
  };
  const scenario = defineScenario({
    ...definition,
    row: {
      start: () => ({ seen: false }),
      on: { open: (columns, _, view) => once(columns, view) },
      finish: once,
    },
    outcomes: {},
  });
  for (let run = 0; run < draws; run++) simulateRow(scenario, { seed, run });
}
