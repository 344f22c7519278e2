import {
  additive,
  Agent,
  agenda,
  aspiration,
  constant,
  defineScenario,
  mechanism,
  parameter,
  simulate,
  stackedAlternatingOffers,
  table,
} from "@summitry/core";
import type { Preference } from "@summitry/core";

export const deal = agenda({ price: [10, 20, 30], delivery: ["slow", "fast"] });

export const cheap = additive(deal, {
  price: { weight: 0.7, values: { 10: 1, 20: 0.4, 30: 0 } },
  delivery: { weight: 0.3, values: { slow: 0, fast: 1 } },
});

export const never = { id: "never", forbids: () => false, because: "an example" };

/** Somebody who bargains at the table `deal`. */
export class Trader extends Agent {
  readonly id: string;
  override readonly redLines = [never];
  override readonly inner = {};
  readonly utility: Readonly<Record<string, Preference>> = { deal: cheap as Preference };
  readonly strategy = aspiration({ exponent: 1 });

  constructor(id: string) {
    super();
    this.id = id;
  }
}

export const share = {
  id: "share",
  unit: "1",
  low: 0,
  mode: 0.5,
  high: 1,
  limits: [0, 1] as const,
  seenBy: ["anna"],
  source: "judgement",
  date: "2025-01-01",
  because: "an example",
};

export const mood = {
  id: "mood",
  because: "an example",
  evidence: [{ source: "judgement", date: null, because: "an example" }],
  quantities: { gloom: { unit: "1", low: 0, high: 9, neutral: 3, seenBy: ["anna"] } },
  on: { day: () => ({ gloom: 5 }) },
  parameters: [],
};

/** A scenario with a part of every kind, as its definition. */
export function definition() {
  return {
    priors: { all: { parameters: ["share"], sample: [[0.25], [0.75]] } },
    name: "example",
    module: "file:///example.ts",
    maker: "example",
    options: {},
    start: "2025-01-01",
    days: 2,
    endsWhen: () => false,
    moves: { wave: { says: "waves", by: ["anna"] } },
    agents: [new Trader("anna"), new Trader("ben")],
    tables: {
      deal: table({
        agenda: deal,
        protocol: stackedAlternatingOffers({ rounds: 5 }),
        seats: ["anna", "ben"],
        meets: [0],
        ratification: { by: [], window: 3 },
        term: () => null,
      }),
    },
    inputs: { still: constant(1) },
    mechanisms: [mechanism(mood)],
    without: ["mood"],
    parameters: [parameter(share)],
    fixed: { share: 0.25 },
    limits: { questionsPerMeeting: 1_000, eventsPerRun: 10_000, answersPerRun: 10_000, answerSize: 10_000 },
    row: { start: () => ({ deals: 0 }), on: { sign: () => undefined }, finish: () => undefined },
    outcomes: { signs: () => true },
  };
}

export const scenario = defineScenario(definition() as never);

/** The same, drawing its parameter. */
export const drawing = defineScenario({ ...definition(), fixed: {} } as never);

export const run = simulate(scenario, { seed: 1 });
