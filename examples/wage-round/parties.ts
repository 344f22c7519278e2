import { additive, Agent, agenda, aspiration, range, tough, type TableTurn } from "@summitry/core";

const rises = range({ from: 0, to: 6, step: 0.5 });

export const wage = agenda(
  { rise: rises, week: [38, 37, 36] },
  {
    words: {
      rise: { label: "a rise of", unit: "per cent" },
      week: { label: "a week of", unit: "hours" },
    },
  },
);

export class Union extends Agent {
  readonly id = "union";
  readonly strategy = aspiration({ exponent: 1 });
  readonly utility = {
    wage: additive(wage, {
      rise: { weight: 0.7, values: (rise) => rise / 6 },
      week: { weight: 0.3, values: { 38: 0, 37: 0.5, 36: 1 } },
    }),
  };

  /** The old contract loses what prices take from it. */
  override reservation(turn: TableTurn): number {
    return 0.65 - 0.03 * turn.input("prices");
  }
}

export class Employer extends Agent {
  readonly id = "employer";
  readonly strategy;
  readonly utility = {
    wage: additive(wage, {
      rise: { weight: 0.6, values: (rise) => 1 - rise / 6 },
      week: { weight: 0.4, values: { 38: 1, 37: 0.6, 36: 0 } },
    }),
  };

  constructor({ firm }: { readonly firm: boolean }) {
    super();
    this.strategy = firm ? tough() : aspiration({ exponent: 1 });
  }

  /** Unrest makes a strike likelier, and so no contract worth less. */
  override reservation(turn: TableTurn): number {
    return 0.55 - 0.12 * turn.quantity("unrest");
  }
}
