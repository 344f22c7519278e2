// Prints one digest of twenty seeds, as the runtime at hand makes them: runs of Alaska, and negotiations by every protocol
// and strategy there is.
import { alaska } from "@summitry/alaska";
import {
  acceptAfter,
  acceptNext,
  acceptWhenAny,
  additive,
  agenda,
  aspiration,
  bayesianModel,
  bidBestForOthers,
  compose,
  conditionalVoting,
  digest,
  discounted,
  frequencyModel,
  hillClimber,
  mediatedSingleText,
  mediation,
  micro,
  negotiate,
  niceTitForTat,
  randomWalker,
  range,
  simulate,
  stackedAlternatingOffers,
  stream,
  titForTat,
  tough,
  tradeOff,
} from "@summitry/core";

const space = agenda({
  price: range({ from: 0, to: 2, step: 0.1 }),
  date: ["May", "June", "July"],
  side: [0, 1],
});

const strategies = [
  aspiration({ exponent: 3.7 }),
  tradeOff({ exponent: 0.3 }),
  hillClimber({ exponent: 1.3 }),
  titForTat({ kindness: 0.07 }),
  niceTitForTat(),
  micro(),
  randomWalker(),
  tough(),
  compose({
    bidding: bidBestForOthers({ exponent: 2 }),
    model: bayesianModel(),
    acceptance: acceptWhenAny(acceptNext(), acceptAfter(0.9)),
  }),
  compose({ bidding: bidBestForOthers({ exponent: 0.7 }), model: frequencyModel() }),
];

const protocols = [
  stackedAlternatingOffers({ rounds: 15 }),
  stackedAlternatingOffers({ hazard: 0.07, step: "offer" }),
  mediatedSingleText({ rounds: 25, mediator: "a" }),
  conditionalVoting({ rounds: 6, hazard: 0.05, power: { b: 1.5 } }),
];

function party(id, seed, strategy) {
  const draw = stream(seed, 0, "party", id);
  const worth = (values) => Object.fromEntries(values.map((value) => [value, draw.uniform()]));
  const parts = space.names.map((name) => [
    name,
    { weight: draw.uniform(), values: worth(space.issues[name]) },
  ]);
  const utility = discounted(additive(space, Object.fromEntries(parts)), { factor: 0.99, per: "time" });
  return { id, utility, reservation: 0.2 * draw.uniform(), strategy };
}

function talk(seed) {
  const protocol = protocols[seed % protocols.length];
  const pick = (shift) => strategies[(seed + shift) % strategies.length];
  const first = protocol.id === "mediated-single-text" ? mediation({ bias: 0.4 }) : pick(0);
  const parties = [party("a", seed, first), party("b", seed, pick(1)), party("c", seed, pick(3))];
  return negotiate({ agenda: space, protocol, parties, seed });
}

const seeds = Array.from({ length: 20 }, (_, seed) => seed);
const runs = seeds.map((seed) => simulate(alaska(), { seed }).digest);
const talks = seeds.map(talk);
const ends = [...new Set(talks.map(({ ended }) => ended))].sort();
console.log(JSON.stringify({ digest: digest([...runs, ...talks]), ends }));
