import { alaska, tables } from "@summitry/alaska";
import {
  additive,
  Agent,
  aspiration,
  simulate,
  type ActTurn,
  type Move,
  type TableTurn,
} from "@summitry/core";

/** Türkiye as host and mediator: any ceasefire is better than none, and a meeting of three is a success. */
export class Erdogan extends Agent {
  readonly id = "erdogan";
  readonly module = import.meta.url;
  readonly strategy = aspiration({ exponent: 2 });
  readonly utility = {
    ceasefire: additive(tables.ceasefire.agenda, {
      kind: { weight: 0.6, values: { none: 0, "air only": 0.5, "thirty days": 0.8, general: 1 } },
      line: {
        weight: 0,
        values: { open: 0, "contact line": 0, swap: 0, "Donetsk handover": 0, "four oblasts": 0 },
      },
      recognition: {
        weight: 0,
        values: { open: 0, none: 0, "de facto": 0, "Crimea de jure": 0, "de jure": 0 },
      },
      relief: { weight: 0.1, values: { open: 0, none: 0, phased: 0.5, partial: 1, full: 1 } },
      followUp: {
        weight: 0.3,
        values: {
          open: 0.3,
          "bilateral only": 0,
          "trilateral in two weeks": 1,
          "trilateral after a truce": 0.8,
          "with Europe": 0.5,
        },
      },
    }),
  };

  reservation = (turn: TableTurn) => 0.3 - 0.001 * turn.input("momentum");

  act(turn: ActTurn): readonly Move[] {
    return turn.day % 14 === 0 ? [{ type: "invite", table: "ceasefire" }] : [];
  }
}

export const scenario = alaska().with(new Erdogan(), { seats: ["ceasefire"] });
export const run = simulate(scenario, { seed: 7 });
console.log(
  run.row.ceasefireDay,
  run.log.filter((event) => event.type === "offer" && event.by === "erdogan").length,
);
