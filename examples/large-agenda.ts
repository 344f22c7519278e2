import { additive, agenda, aspiration, negotiate, range, stackedAlternatingOffers } from "@summitry/core";

const points = range({ from: 0, to: 9, step: 1 });
/** Ten issues of ten values: ten thousand million outcomes. */
const treaty = agenda({
  fish: points,
  timber: points,
  grain: points,
  steel: points,
  visas: points,
  ports: points,
  rail: points,
  mail: points,
  water: points,
  power: points,
});

const cares = (weights: readonly number[], worth: (points: number) => number) => {
  const issue = (at: number) => ({ weight: weights[at] ?? 0, values: worth });
  return additive(treaty, {
    fish: issue(0),
    timber: issue(1),
    grain: issue(2),
    steel: issue(3),
    visas: issue(4),
    ports: issue(5),
    rail: issue(6),
    mail: issue(7),
    water: issue(8),
    power: issue(9),
  });
};

export const result = negotiate({
  agenda: treaty,
  protocol: stackedAlternatingOffers({ rounds: 200 }),
  parties: [
    {
      id: "north",
      utility: cares([9, 8, 7, 6, 5, 4, 3, 2, 1, 1], (points) => points / 9),
      reservation: 15,
      strategy: aspiration({ exponent: 4 }),
    },
    {
      id: "south",
      utility: cares([1, 1, 2, 3, 4, 5, 6, 7, 8, 9], (points) => 1 - points / 9),
      reservation: 15,
      strategy: aspiration({ exponent: 4 }),
      redLines: [{ id: "water", forbids: ({ water }) => water === 9, because: "the wells are its own" }],
    },
  ],
});

console.log(result.agreement, result.rounds, result.utilities);
