import { additive, Agent, aspiration, redLine, type TableTurn } from "@summitry/core";
import { water } from "./agenda.ts";

/** The upper town wants water, and nobody at its meters. */
export class UpperTown extends Agent {
  readonly id = "upper";
  readonly strategy = aspiration({ exponent: 2 });
  readonly utility = {
    water: additive(water, {
      share: { weight: 0.7, values: { 40: 0, 50: 0.4, 60: 0.8, 70: 1 } },
      meters: { weight: 0.3, values: { none: 1, own: 0.6, joint: 0 } },
    }),
  };

  /** The more it rains, the better it can do without a text. */
  override reservation = (turn: TableTurn) => 0.3 + 0.006 * turn.input("rain");
}

/** The lower town wants water too, and never signs for a share that nobody measures. */
export class LowerTown extends Agent {
  readonly id = "lower";
  readonly strategy = aspiration({ exponent: 0.5 });
  readonly utility = {
    water: additive(water, {
      share: { weight: 0.6, values: { 40: 1, 50: 0.7, 60: 0.3, 70: 0 } },
      meters: { weight: 0.4, values: { none: 0.5, own: 0.6, joint: 1 } },
    }),
  };
  override readonly redLines = [
    redLine<{ readonly meters: string }>({
      id: "unmeasured",
      forbids: ({ meters }) => meters === "none",
      because: "a share that nobody measures can't be kept",
    }),
  ];

  override reservation = () => 0.35;
}
