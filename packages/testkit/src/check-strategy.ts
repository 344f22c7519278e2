import { aNumber, anObject, aThingWith, maybe, oneAmong } from "@summitry/core/checks";
import {
  Agent,
  type Belief,
  type Beliefs,
  type Outcome,
  type Preference,
  type Protocol,
  type RedLine,
  type Strategy,
} from "@summitry/core";
import { agendaOf, drawnPreference } from "./arbitraries.ts";
import { assertMade, assertMaker, checkAll, checkOptions, type CheckOptions } from "./checking.ts";
import { checkRuns } from "./check-runs.ts";
import { noNeeds, withNeeds } from "./needs.ts";
import { scenarioPlans, type ScenarioPlan } from "./scenario-plan.ts";
import { otherIds, buildScenario, wantOf, type ScenarioSetting } from "./stage.ts";

/** Options of `checkStrategy`: what the strategy needs. Whatever is left out varies. */
export interface CheckStrategyOptions extends CheckOptions {
  /** "mediator" for a strategy that mediates single texts; "party" when left out. */
  readonly as?: "party" | "mediator";
  /** Number of parties at the table. */
  readonly parties?: number;
  /** The protocol it is meant for. */
  readonly protocol?: Protocol;
  /** "the truth" for a strategy that has to know what the others want; anything when left out. */
  readonly believes?: "the truth";
}

const TABLE = "table";

const takes = anObject(
  {
    ...checkOptions,
    as: maybe(oneAmong(["party", "mediator"])),
    parties: maybe(aNumber({ whole: true, min: 2, max: 16 })),
    protocol: maybe(aThingWith(["open", "advance", "next"], "a protocol")),
    believes: maybe(oneAmong(["the truth"])),
  },
  { within: "", of: "options: an object" },
);

/**
 * Checks a strategy with random agendas, preferences, red lines, protocols and other parties: the same checks as
 * `checkAgent`, on an agent that does what the strategy says.
 *
 * @param make makes the strategy, a new one every time.
 * @throws ConformanceError that says what is wrong, what to do about it, and how to see it again.
 * @example checkStrategy(() => aspiration({ exponent: 2 }));
 */
export function checkStrategy(make: () => Strategy, options: CheckStrategyOptions = {}): void {
  assertMaker(make);
  takes("options", options);
  const { as: role = "party", parties, protocol, believes } = options;
  const { id } = assertMade("strategy", make(), ["id", "propose", "accepts"]);
  const needs = noNeeds();
  const setting: ScenarioSetting = {
    mediates: role === "mediator",
    ...(protocol && { protocol: () => protocol }),
  };
  const least = role === "mediator" ? 2 : 1;
  const plans = scenarioPlans.map((plan) => {
    const wanted = parties === undefined ? Math.max(least, plan.others.length) : parties - 1;
    const others = Array.from(
      { length: wanted },
      (_, at) => ({ ...plan.others[at % plan.others.length], draws: at }) as ScenarioPlan["others"][number],
    );
    return { ...plan, others, ...(believes && { believes }) };
  });
  checkAll(
    plans,
    (plan) => {
      const space = agendaOf(plan.sizes);
      const agendas = { [TABLE]: space };
      const others = { ...plan, meets: [0] };
      withNeeds(needs, () =>
        checkRuns({
          seed: plan.seed,
          make: () => new Follower(make(), plan, drawnPreference(space, plan.own.draws, plan.own.hasTies)),
          scenario: (agent, scripted) =>
            buildScenario(agent, agendas, plan, needs, { ...setting, ...(scripted && { scripted }) }),
          between: (agent) => buildScenario(agent, agendas, others, needs, setting),
        }),
      );
    },
    options,
    (problem) => problem.replaceAll(`agent "${FOLLOWER}"`, `strategy "${id}"`),
  );
}

/** The id of the agent that follows the strategy. */
const FOLLOWER = "follower";

/** An agent that does what a strategy says. */
class Follower extends Agent {
  readonly id = FOLLOWER;
  readonly strategy: Strategy;
  readonly utility: Readonly<Record<string, Preference>>;
  override readonly redLines: readonly RedLine[];
  readonly #plan: ScenarioPlan;
  readonly #believed: Beliefs;

  constructor(strategy: Strategy, plan: ScenarioPlan, preference: Preference) {
    super();
    const { agenda } = preference;
    const { forbids } = plan.own;
    this.strategy = strategy;
    this.utility = { [TABLE]: preference };
    this.redLines =
      forbids === null || forbids >= agenda.size - 1
        ? []
        : [
            {
              id: "never",
              forbids: (outcome: Outcome) => agenda.indexOf(outcome) === forbids,
              because: "a check",
            },
          ];
    this.#plan = plan;
    this.#believed = believedOf(plan, preference);
  }

  override reservation(): number {
    return this.#plan.own.reservation;
  }

  override beliefs(): Beliefs {
    return this.#believed;
  }
}

function believedOf(plan: ScenarioPlan, { agenda }: Preference): Beliefs {
  if (plan.believes === "nothing") return {};
  const shift = plan.believes === "the truth" ? 0 : 1;
  const beliefs = plan.others.map((other, at): [string, Belief] => {
    const { reservation } = other;
    return [otherIds(plan)[at] ?? "", { preference: wantOf(other, TABLE, agenda, shift), reservation }];
  });
  return Object.fromEntries(beliefs);
}
