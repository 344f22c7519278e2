import {
  additive,
  Agent,
  agenda,
  aspiration,
  autoregressive,
  type BargainingTurn,
  type Drawn,
  defineScenario,
  parameter,
  type Row,
  stackedAlternatingOffers,
  table,
  type TableTurn,
} from "@summitry/core";

export const deal = agenda({ price: [10, 20, 30, 40], delivery: ["slow", "fast"] });

const patience = parameter({
  id: "buyer.patience",
  unit: "1",
  low: 0,
  mode: 0.4,
  high: 1,
  source: "judgement",
  date: null,
  because: "an invented market",
});

/** Pays as little as it can; how much fast delivery is worth to it is uncertain. */
export class Buyer extends Agent {
  readonly id = "buyer";
  readonly utility = {
    sale: (drawn: Drawn) =>
      additive(deal, {
        price: { weight: 0.7, values: { 10: 1, 20: 0.7, 30: 0.4, 40: 0 } },
        delivery: { weight: 0.3, values: { slow: drawn["buyer.patience"] ?? 0, fast: 1 } },
      }),
  };
  readonly strategy = aspiration({ exponent: 2 });
  readonly generosity: number;

  constructor(generosity: number) {
    super();
    this.generosity = generosity;
  }

  override reservation(turn: TableTurn): number {
    return 0.5 - this.generosity + 0.2 * turn.random.uniform();
  }
}

/** Takes as much as it can, and less when the market is weak. */
export class Seller extends Agent {
  readonly id: string = "seller";
  readonly utility = {
    sale: additive(deal, {
      price: { weight: 0.8, values: { 10: 0, 20: 0.4, 30: 0.8, 40: 1 } },
      delivery: { weight: 0.2, values: { slow: 1, fast: 0 } },
    }),
  };
  readonly strategy = aspiration({ exponent: 1 });

  override reservation(turn: TableTurn): number {
    return 0.4 + 0.2 * turn.input("demand");
  }
}

/** A seller whose code throws when demand is weak, which it is in some runs. */
export class BrittleSeller extends Seller {
  override leave(turn: BargainingTurn): string | null {
    if (turn.input("demand") < -0.8) throw new Error("no demand, no seller");
    return null;
  }
}

export interface MarketOptions {
  /** By how much the buyer's reservation value is lower than usual. */
  readonly generosity?: number;
  /** Days on which buyer and seller meet. */
  readonly meets?: readonly number[];
  /** Who sells. */
  readonly seller?: "sturdy" | "brittle";
  /** Where the scenario says it comes from. */
  readonly module?: string | null;
  /** Options that the scenario does not own up to. */
  readonly forgets?: boolean;
}

export interface MarketColumns {
  price: number | null;
  demand: number;
  offers: number;
  delivery: string;
  deal: boolean;
}

/** A run as a row. */
export type MarketRow = Row<MarketColumns, "buyer.patience">;

/** A buyer and a seller who bargain on some days, until they agree. */
export function market(options: MarketOptions = {}) {
  const { generosity = 0, meets = [0, 2], seller = "sturdy", module = import.meta.url } = options;
  return defineScenario({
    name: "market",
    ...(module === null ? {} : { module }),
    ...(options.forgets === true ? {} : { options }),
    start: "2025-01-01",
    days: 3,
    agents: [new Buyer(generosity), seller === "brittle" ? new BrittleSeller() : new Seller()],
    inputs: { demand: autoregressive({ unit: "1", mean: 0, deviation: 1, memory: 0.5 }) },
    parameters: [patience],
    tables: {
      sale: table({
        agenda: deal,
        protocol: stackedAlternatingOffers({ rounds: 8 }),
        seats: ["buyer", "seller"],
        meets,
      }),
    },
    row: {
      start: (): MarketColumns => ({ price: null, demand: 0, offers: 0, delivery: "none", deal: false }),
      on: {
        input: (columns, { value }) => {
          columns.demand = value;
        },
        offer: (columns) => {
          columns.offers += 1;
        },
        sign: (columns, { outcome }) => {
          columns.price = outcome.price;
          columns.delivery = outcome.delivery;
          columns.deal = true;
        },
      },
    },
    outcomes: {
      sold: (row) => row.deal,
      cheap: (row) => row.price !== null && row.price <= 20,
    },
  });
}
