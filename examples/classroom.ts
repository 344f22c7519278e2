import { agenda, aspiration, negotiate, stackedAlternatingOffers, utility } from "@summitry/core";

const pizza = agenda({ slices: [0, 1, 2, 3, 4, 5, 6, 7, 8] }); // how many of them Ann gets
const ann = { id: "ann", utility: utility(pizza, (o) => o.slices), strategy: aspiration({ exponent: 4 }) };
const bob = {
  id: "bob",
  utility: utility(pizza, (o) => 8 - o.slices),
  strategy: aspiration({ exponent: 1 }),
};
const protocol = stackedAlternatingOffers({ rounds: 10 });

export const result = negotiate({ agenda: pizza, protocol, parties: [ann, bob] });
console.log(result.agreement, result.utilities, result.offers.length);
