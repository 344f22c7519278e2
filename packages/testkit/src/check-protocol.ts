import { aListOf, aNumber, anObject, maybe } from "@summitry/core/checks";
import { replay, simulate, type Protocol } from "@summitry/core";
import fc from "fast-check";
import { agendaOf } from "./arbitraries.ts";
import { assertMade, assertMaker, checkAll, checkOptions, Violation, type CheckOptions } from "./checking.ts";
import { assertAccepted } from "./backing.ts";
import { Other } from "./others.ts";
import { supervised } from "./supervised.ts";
import { scenarioPlans, type OtherPlan, type ScenarioPlan } from "./scenario-plan.ts";
import { noNeeds } from "./needs.ts";
import { otherIds, buildScenario, wantOf } from "./stage.ts";

/** Options of `checkProtocol`. */
export interface CheckProtocolOptions extends CheckOptions {
  /** Lowest and highest number of seats it serves; 2 and 4 when left out. */
  readonly seats?: readonly [number, number];
}

const TABLE = "table";
const OWN = "other0";

const takes = anObject(
  {
    ...checkOptions,
    seats: maybe(aListOf(aNumber({ whole: true, min: 2, max: 16 }), { atLeast: 2, of: "numbers of seats" })),
  },
  { within: "", of: "options: an object" },
);

/**
 * Checks a protocol with random agendas and parties, some of whom break the rules. Meetings must end; only the seated
 * are asked; time runs from above 0 to 1; its state is plain data that only `advance` and `goOn` change; it keeps
 * nothing itself; a log can be replayed; and nobody signs what they have not offered, accepted or voted for.
 *
 * @param make makes the protocol for these seats, a new one every time.
 * @throws ConformanceError that says what is wrong, what to do about it, and how to see it again.
 * @example checkProtocol(([first = ""]) => mediatedSingleText({ rounds: 9, mediator: first }), { seats: [3, 4] });
 */
export function checkProtocol(
  make: (seats: readonly string[]) => Protocol,
  options: CheckProtocolOptions = {},
): void {
  assertMaker(make);
  takes("options", options);
  const [fewest, most] = options.seats ?? [2, 4];
  const plans = fc
    .tuple(scenarioPlans, fc.integer({ min: fewest, max: most }))
    .map(([plan, seats]) => seating(plan, seats));
  checkAll(plans, (plan) => check(make, plan), options);
}

/** The plan, changed to a given number of seats. */
function seating(plan: ScenarioPlan, seats: number): ScenarioPlan {
  const others = Array.from(
    { length: seats - 1 },
    (_, at) => plan.others[at % plan.others.length] as OtherPlan,
  );
  return { ...plan, others, ratifies: false };
}

function check(make: (seats: readonly string[]) => Protocol, plan: ScenarioPlan): void {
  const space = agendaOf(plan.sizes);
  const own: OtherPlan = { ...plan.own, behaviour: "walks about" };
  const needs = noNeeds();
  const sceneOf = (protocolFor: (seats: readonly string[]) => Protocol) => {
    const agent = new Other(OWN, own, { [TABLE]: wantOf(own, TABLE, space) });
    return buildScenario(agent, { [TABLE]: space }, plan, needs, { protocol: protocolFor });
  };
  const ids = [...otherIds(plan).slice(0, plan.place), OWN, ...otherIds(plan).slice(plan.place)];
  const one = assertMade("protocol", make(ids), ["id", "rounds", "open", "advance", "next"]);
  const scenario = sceneOf(() => supervised(one));
  const { log, digest } = simulate(scenario, { seed: plan.seed });
  assertAccepted(log, one.id);
  if (
    simulate(scenario, { seed: plan.seed }).digest !== digest ||
    simulate(sceneOf(make), { seed: plan.seed }).digest !== digest
  ) {
    throw new Violation(
      `protocol "${one.id}" keeps something from one meeting to the next. All it knows has to stand in its state.`,
    );
  }
  if (replay(scenario, JSON.parse(JSON.stringify(log)) as typeof log).digest !== digest) {
    throw new Violation(
      `a log of protocol "${one.id}" does not replay. Decide by the state, the seats and the step alone.`,
    );
  }
}
