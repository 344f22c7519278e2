import { agenda, aspiration, negotiate, stackedAlternatingOffers, utility } from "@summitry/core";
import type { BargainingTurn, Strategy } from "@summitry/core";

/** Comes down by as much, in its own utility, as the others have come toward it since their first offer. */
export function titForTat(): Strategy {
  const wanted = (turn: BargainingTurn): number => {
    const worth = turn.offers
      .filter(({ by }) => by !== turn.agent)
      .map(({ outcome }) => turn.utility(outcome));
    const given = worth.length === 0 ? 0 : Math.max(...worth) - (worth[0] ?? 0);
    return Math.max(turn.floor, turn.space.max - given);
  };
  return {
    id: "tit-for-tat",
    propose: (turn) => turn.space.lowestAtLeast(wanted(turn)), // null when nothing is worth walking away
    accepts: (turn) => turn.standing !== null && turn.utility(turn.standing.outcome) >= wanted(turn),
  };
}

const wage = agenda({ wage: [20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30] });
export const result = negotiate({
  agenda: wage,
  protocol: stackedAlternatingOffers({ rounds: 30 }),
  parties: [
    {
      id: "union",
      utility: utility(wage, (outcome) => (outcome.wage - 20) / 10),
      reservation: 0.2,
      strategy: titForTat(),
    },
    {
      id: "employer",
      utility: utility(wage, (outcome) => (30 - outcome.wage) / 10),
      reservation: 0.2,
      strategy: aspiration({ exponent: 1 }),
    },
  ],
});
console.log(result.agreement, result.rounds, result.utilities);
