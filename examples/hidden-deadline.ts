import { agenda, aspiration, negotiate, range, stackedAlternatingOffers, utility } from "@summitry/core";

const wage = agenda({ wage: range({ from: 20, to: 30, step: 0.1 }) });

/** Talks that may break down after any round, nobody knows when. */
const talks = (hazard: number, exponent: number, seed: number) =>
  negotiate({
    agenda: wage,
    protocol: stackedAlternatingOffers({ hazard }),
    parties: [
      {
        id: "union",
        utility: utility(wage, (outcome) => (outcome.wage - 20) / 10),
        reservation: 0.2,
        strategy: aspiration({ exponent }),
      },
      {
        id: "employer",
        utility: utility(wage, (outcome) => (30 - outcome.wage) / 10),
        reservation: 0.2,
        strategy: aspiration({ exponent }),
      },
    ],
    seed,
  });

/** Share of two hundred talks that end in an agreement. */
export function agreed(hazard: number, exponent: number): number {
  let agreements = 0;
  for (let seed = 0; seed < 200; seed++)
    if (talks(hazard, exponent, seed).ended === "agreement") agreements += 1;
  return agreements / 200;
}

for (const exponent of [4, 1, 0.25]) console.log(exponent, agreed(0.1, exponent));
