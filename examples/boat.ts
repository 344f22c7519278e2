import {
  Agent,
  agenda,
  aspiration,
  column,
  defineScenario,
  mechanism,
  parameter,
  stackedAlternatingOffers,
  table,
  utility,
} from "@summitry/core";
import type { Drawn, TableTurn } from "@summitry/core";

const reserve = parameter({
  id: "price.reserve", // its name in code, in rows and on the command line
  unit: "thousand euro",
  low: 2,
  mode: 3,
  high: 5,
  limits: [0, 10], // what makes sense at all, whatever is held from outside
  source: "asking prices of three boats of this age",
  date: "2026-03-02",
  because: "nobody has sold one for less",
});
const judged = { unit: "share", source: "judgement", date: null } as const;
const rush = parameter({
  ...judged,
  id: "seller.rush",
  low: 0,
  mode: 0.02,
  high: 0.1,
  because: "she moves away in May",
});
const taste = parameter({
  ...judged,
  id: "buyer.taste",
  low: 0,
  mode: 0.3,
  high: 0.5,
  because: "he has no trailer",
});

const boat = agenda({ price: [1, 2, 3, 4, 5, 6], trailer: ["kept", "sold"] });

class Seller extends Agent {
  readonly id = "seller";
  readonly strategy = aspiration({ exponent: 2 });
  readonly utility = { boat: utility(boat, ({ price }) => price / 6) };

  /** What walking away is worth: the reserve that the run has drawn, less what waiting has taken from it. */
  override reservation = (turn: TableTurn): number => turn.amount(reserve) / 6 - turn.quantity("haste");
}

class Buyer extends Agent {
  readonly id = "buyer";
  readonly strategy = aspiration({ exponent: 1 });
  /** What outcomes are worth may follow from the draws too. */
  readonly utility = {
    boat: (drawn: Drawn) =>
      utility(boat, ({ price, trailer }) => 1 - price / 6 + (trailer === "sold" ? drawn[taste.id]! : 0)),
  };

  override reservation = (): number => 0.5; // another boat
}

const hurry = mechanism({
  id: "hurry",
  because: "every day that she waits costs her",
  evidence: [reserve],
  parameters: [rush], // what it reads: it has to be among those of the scenario
  quantities: { haste: { unit: "share", low: 0, high: 1, neutral: 0 } },
  on: { day: (view) => ({ haste: Math.min(1, view.quantity("haste") + view.amount(rush)) }) },
});

export function boatSale() {
  return defineScenario({
    name: "boatSale",
    module: import.meta.url, // worker threads make the scenario again from here
    start: "2026-04-01",
    days: 14,
    parameters: [reserve, rush, taste], // every run draws them anew
    mechanisms: [hurry],
    agents: [new Seller(), new Buyer()],
    tables: {
      boat: table({
        agenda: boat,
        protocol: stackedAlternatingOffers({ rounds: 6 }),
        seats: (view) => (view.inForce("boat") === null ? ["seller", "buyer"] : []),
        meets: [0, 7, 14],
      }),
    },
    row: {
      columns: { price: column.numberOrNull("price of the boat", "thousand euro") },
      start: (): { price: number | null } => ({ price: null }),
      on: { sign: (row, { outcome }) => void (row.price = outcome.price) },
    },
    outcomes: { sold: (row) => row.price !== null },
  });
}
