import { additive, agenda, aspiration, conditionalVoting, negotiate, openVotes } from "@summitry/core";
import type { BargainingTurn } from "@summitry/core";

/** Three parties share a budget of ten; any who have a majority of the eight seats between them can sign. */
const budget = agenda({ roads: [0, 2, 4, 6, 8, 10], schools: [0, 2, 4, 6, 8, 10] }, { excludes: isTooDear });
function isTooDear({ roads, schools }: { readonly roads: number; readonly schools: number }): boolean {
  return roads + schools > 10;
}

const seats = { left: 3, centre: 3, right: 2 };
const party = (id: keyof typeof seats, roads: number) => ({
  id,
  utility: additive(budget, {
    roads: { weight: roads, values: { 0: 0, 2: 0.2, 4: 0.4, 6: 0.6, 8: 0.8, 10: 1 } },
    schools: { weight: 1 - roads, values: { 0: 0, 2: 0.2, 4: 0.4, 6: 0.6, 8: 0.8, 10: 1 } },
  }),
  reservation: 0.35,
  strategy: {
    ...aspiration({ exponent: 1 }),
    /** Votes for every bid worth enough by now, but only together with a majority. */
    vote: (turn: BargainingTurn) =>
      openVotes(turn, aspiration({ exponent: 1 })).map(({ bid }) => ({ bid, least: 5 })),
  },
});

export const result = negotiate({
  agenda: budget,
  protocol: conditionalVoting({ rounds: 12, power: seats }),
  parties: [party("left", 0.1), party("centre", 0.35), party("right", 0.9)],
});
for (const { signatories, outcome, rounds } of result.agreements) console.log(signatories, outcome, rounds);
console.log(result.utilities, result.because);
