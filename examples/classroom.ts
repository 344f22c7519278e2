import { agenda, aspiration, negotiate, stackedAlternatingOffers, utility } from "@summitry/core";

const pizza = agenda({ slices: [0, 1, 2, 3, 4, 5, 6, 7, 8] });
export const talk = (patience: number) =>
  negotiate({
    agenda: pizza,
    protocol: stackedAlternatingOffers({ rounds: 10 }),
    parties: [
      { id: "ann", utility: utility(pizza, (o) => o.slices), strategy: aspiration({ exponent: patience }) },
      { id: "bob", utility: utility(pizza, (o) => 8 - o.slices), strategy: aspiration({ exponent: 1 }) },
    ],
  });
for (const patience of [0.25, 1, 4]) console.log(patience, talk(patience).utilities);
