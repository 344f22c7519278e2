import { alaska, tables } from "@summitry/alaska";
import { Agent, aspiration, simulate, utility, type ActTurn, type Move } from "@summitry/core";

const truces = {
  none: 0,
  ...{ "energy only": 0.1, "sea only": 0.1 },
  "air only": 0.3,
  "thirty days": 0.5,
  general: 0.6,
};
const meetings = {
  open: 0.1,
  "bilateral only": 0,
  "trilateral in two weeks": 0.4,
  "trilateral after a truce": 0.3,
  "with Europe": 0.2,
};

/** Türkiye as host and mediator: any ceasefire is better than none, and a meeting of three is a success. */
export class Erdogan extends Agent {
  readonly id = "erdogan";
  readonly module = import.meta.url;
  readonly strategy = aspiration({ exponent: 2 });
  readonly utility = {
    ceasefire: utility(tables.ceasefire.agenda, ({ kind, followUp }) => truces[kind] + meetings[followUp]),
  };

  override reservation = () => 0.1;

  /** Calls the whole table every three weeks, and puts in a word for talks. */
  override act(turn: ActTurn): readonly Move[] {
    if (turn.day % 21 === 20) return [{ type: "invite", table: "ceasefire", lead: 7 }];
    if (turn.day % 21 !== 10) return [];
    return [{ type: "move", move: "lobby", toward: "trump", because: "talks need a host" }];
  }
}

export const scenario = alaska().with(new Erdogan(), { seats: ["ceasefire"] });
export const run = simulate(scenario, { seed: 7 });
console.log(run.row.groundCeasefireDay, run.log.filter(({ type }) => type === "offer").length);
