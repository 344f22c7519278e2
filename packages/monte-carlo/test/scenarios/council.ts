import {
  additive,
  Agent,
  agenda,
  column,
  defineScenario,
  stackedAlternatingOffers,
  table,
  type BargainingTurn,
} from "@summitry/core";

const terms = agenda({ tolls: ["none", "some"], flags: ["ours", "theirs"] });

const indifferent = additive(terms, {
  tolls: { weight: 1, values: { none: 1, some: 1 } },
  flags: { weight: 1, values: { ours: 1, theirs: 1 } },
});

const easy = {
  id: "easy",
  propose: ({ random }: BargainingTurn) => ({
    tolls: "none",
    flags: random.uniform() < 0.5 ? "ours" : "theirs",
  }),
  accepts: () => true,
};

/** Offers either, and accepts anything. */
const party = (id: string): Agent =>
  new (class extends Agent {
    readonly id = id;
    readonly utility = { pact: indifferent };
    readonly strategy = easy;
  })();

/** Ratifies every pact but one under the flags of others. */
class Council extends Agent {
  readonly id = "council";
  readonly utility = { pact: indifferent };
  readonly strategy = easy;
  override readonly redLines = [
    {
      id: "flags",
      because: "no flags of others",
      forbids: ({ flags }: { readonly flags?: unknown }) => flags === "theirs",
    },
  ];
}

/** A pact that is signed in every run, and that a council refuses in those in which it crosses its red line. */
export const council = () =>
  defineScenario({
    name: "council",
    start: "1648-10-24",
    days: 5,
    agents: [party("one"), party("other"), new Council()],
    tables: {
      pact: table({
        agenda: terms,
        protocol: stackedAlternatingOffers({ rounds: 2 }),
        seats: ["one", "other"],
        meets: [0],
        ratification: { by: ["council"], window: 3 },
      }),
    },
    row: {
      start: () => ({ forceDay: null as number | null }),
      columns: { forceDay: column.day("the pact was in force") },
      on: {
        force: (columns, { day }) => {
          columns.forceDay = day;
        },
      },
    },
    outcomes: { kept: ({ forceDay }) => forceDay !== null },
  });
