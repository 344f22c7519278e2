/** What a table allows before anybody bargains. */

import { analyse } from "@summitry/analysis";
import { additive, agenda } from "@summitry/core";

const treaty = agenda({
  border: ["as it was", "as it is", "further on"],
  troops: [0, 5_000, 20_000],
  trade: ["closed", "open"],
});

export const problem = {
  agenda: treaty,
  parties: [
    {
      id: "north",
      utility: additive(treaty, {
        border: { weight: 0.6, values: { "as it was": 0, "as it is": 0.7, "further on": 1 } },
        troops: { weight: 0.3, values: { 0: 1, 5_000: 0.5, 20_000: 0 } },
        trade: { weight: 0.1, values: { closed: 0, open: 1 } },
      }),
      reservation: 0.45,
    },
    {
      id: "south",
      utility: additive(treaty, {
        border: { weight: 0.5, values: { "as it was": 1, "as it is": 0.5, "further on": 0 } },
        troops: { weight: 0.4, values: { 0: 0, 5_000: 0.6, 20_000: 1 } },
        trade: { weight: 0.1, values: { closed: 0, open: 1 } },
      }),
      reservation: 0.4,
      redLines: [
        {
          id: "no-recognition",
          forbids: ({ border }: { readonly border: string }) => border !== "as it was",
          because: "the constitution forbids it",
        },
      ],
    },
  ],
} as const;

// Nothing is open: what would have to go, and what the red line costs.
export const closed = analyse(problem);
for (const set of closed.blockedBy) console.log(set);
console.log(closed.shadowPrices);

// Without it there is a zone, and in it what theories of bargaining expect.
const [north, south] = problem.parties;
export const open = analyse({ agenda: treaty, parties: [north, { ...south, redLines: [] }] });
console.log(open.zone.size, "of", treaty.size, "outcomes are open,", open.pareto.length, "on the front");
console.log(open.nash, open.kalaiSmorodinsky1975, open.maxWelfare);
console.log(open.optimality({ border: "as it is", troops: 0, trade: "open" }).nash);
