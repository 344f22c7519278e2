import { aScenario } from "@summitry/core/checks";
import {
  type Agendas,
  type Agent,
  type BargainingTurn,
  type Identity,
  type Run,
  type Scenario,
  simulate,
  type SimulateOptions,
} from "@summitry/core";

/** What an offer was to a party when that party was asked about it. */
export interface OfferWorth {
  /** Utility of the offer. */
  readonly utility: number;
  /** The least utility that is worth at least walking away. */
  readonly floor: number;
}

/** An offer, and the party that was asked about it. */
export interface AskedAbout {
  readonly table: string;
  readonly day: number;
  readonly by: string;
  readonly round: number;
  readonly party: string;
}

/** Finds what an offer was to a party; `null` when the party was not asked any more, or nobody watched. */
export type WorthOf = (asked: AskedAbout) => OfferWorth | null;

/** Simulates a run, and notes what every offer was worth to those who were asked about it. Watching changes nothing. Throws as `simulate` does. */
export function watchedRun<Tables extends Agendas, R extends Identity>(
  scenario: Scenario<Tables, R>,
  options: SimulateOptions,
): { readonly run: Run<Tables, R>; readonly worthOf: WorthOf } {
  aScenario("scenario", scenario);
  const worths = new Map<string, OfferWorth>();
  const note = (party: string, turn: BargainingTurn): void => {
    const { table, day, offers } = turn;
    for (const { by, round, outcome } of offers) {
      const key = keyOf({ table, day, by, round, party });
      if (by === party || worths.has(key)) continue;
      const { floor } = turn.forSigning("accept");
      worths.set(key, { utility: turn.utility(outcome), floor });
    }
  };
  const watched = scenario.definition.agents.reduce(
    (made, agent) => made.replace(watch(agent, (turn) => note(agent.id, turn))),
    scenario,
  );
  return { run: simulate(watched, options), worthOf: (asked) => worths.get(keyOf(asked)) ?? null };
}

function keyOf({ table, day, by, round, party }: AskedAbout): string {
  return JSON.stringify([table, day, by, round, party]);
}

/** The same agent, which is watched as it answers at a table. */
function watch(agent: Agent, asked: (turn: BargainingTurn) => void): Agent {
  return new Proxy(agent, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== "function" || name === "constructor") return value;
      if (name !== "respond") return value.bind(target) as unknown;
      return (turn: BargainingTurn) => {
        asked(turn);
        return target.respond(turn);
      };
    },
  });
}
