import { agenda, aspiration, negotiate, stackedAlternatingOffers, utility } from "@summitry/core";

const pizza = agenda({ ann: [0, 1, 2, 3, 4, 5, 6, 7, 8] }); // how many slices Ann gets; Bob gets the others
const [firm, soft] = [aspiration({ exponent: 4 }), aspiration({ exponent: 1 })];
const ann = { id: "Ann", utility: utility(pizza, (cut) => cut.ann), strategy: firm };
const bob = { id: "Bob", utility: utility(pizza, (cut) => 8 - cut.ann), strategy: soft };
const protocol = stackedAlternatingOffers({ rounds: 10 });

export const result = negotiate({ agenda: pizza, protocol, parties: [ann, bob] });
console.log(result.agreement, result.utilities, result.offers.length);
