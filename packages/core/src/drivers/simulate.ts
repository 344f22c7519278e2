import { aFunction, anObject, aSeed, anything, maybe, aScenario } from "../errors/checks.ts";
import type { Identity } from "../scenario/row.ts";
import { apply } from "../rules/apply.ts";
import { emptyWorld } from "../rules/empty-world.ts";
import { RunContext } from "../run/run-context.ts";
import { COMPUTED_FACTS, type RunIdentity } from "../run/driver.ts";
import { runDays } from "../run/day.ts";
import { InputError } from "../errors/input-error.ts";
import { frozen } from "../data/frozen.ts";
import type { Agendas, SimulationEvent } from "../world/event/event.ts";
import type { Seed } from "../numbers/random.ts";
import { ownAnswer } from "./own-answer.ts";
import { RowFold } from "./row-fold.ts";
import { rulesOf } from "../rules/rules.ts";
import { Run } from "./run.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { ALL_HEARD } from "../rules/unheard.ts";
import type { AnyTurn } from "../agent/any-turn.ts";
import type { World } from "../world/world.ts";

/** Which run to simulate. */
export interface SimulateOptions {
  /** The seed: text or number; 7 and "7" are the same. 0 when left out. */
  readonly seed?: Seed;
  /** Number of the run within the seed: a whole number of at least 0; 0 when left out. Row 17 of a batch is run 17. */
  readonly run?: number;
}

/**
 * Simulates one run of a scenario and keeps everything: row, log, snapshots.
 *
 * @param onQuestion Told of every question before the agent is asked: for those who watch how far a run is.
 * @throws InputError for a bad seed or run.
 * @throws AgentError when an agent's code throws, naming agent, table and day.
 */
export function simulate<Tables extends Agendas, R extends Identity>(
  scenario: Scenario<Tables, R>,
  options: SimulateOptions = {},
  onQuestion?: (agent: string, day: number) => void,
): Run<Tables, R> {
  check(scenario, onQuestion);
  const log: SimulationEvent<Tables>[] = [];
  const { row, world } = drive(scenario, identify(options), { sink: (event) => log.push(event), onQuestion });
  return new Run([{ from: 0, scenario }], { row, log, world });
}

/**
 * Simulates one run and keeps its row only: what a batch does many times.
 *
 * @param onQuestion Told of every question before the agent is asked: for those who watch how far a run is.
 * @throws InputError and AgentError like `simulate`.
 */
export function simulateRow<Tables extends Agendas, R extends Identity>(
  scenario: Scenario<Tables, R>,
  options: SimulateOptions = {},
  onQuestion?: (agent: string, day: number) => void,
): R {
  check(scenario, onQuestion);
  return drive(scenario, identify(options), { onQuestion }).row;
}

/**
 * The run that options name.
 *
 * @throws InputError for a seed that is neither text nor a finite number, or a run that is not a whole number.
 */
export function identify(options: SimulateOptions): RunIdentity {
  takes("options", options);
  const { seed = 0, run = 0 } = options;
  if (!(Number.isSafeInteger(run) && run >= 0)) {
    throw new InputError({ field: "run", value: run, allowed: "a whole number of at least 0" });
  }
  return { seed: String(seed), run };
}

const takes = anObject({ seed: maybe(aSeed), run: anything }, { within: "", of: "options: an object" });
const aWatcher = maybe(aFunction);

function check(scenario: unknown, onQuestion: unknown): void {
  aScenario("scenario", scenario);
  aWatcher("onQuestion", onQuestion);
}

/** The batch driver: agents answer at once, turns end with their answers, and the world is edited in place. */
function drive<Tables extends Agendas, R extends Identity>(
  scenario: Scenario<Tables, R>,
  identity: RunIdentity,
  {
    sink,
    onQuestion,
  }: {
    sink?: (event: SimulationEvent<Tables>) => void;
    onQuestion?: ((agent: string, day: number) => void) | undefined;
  },
): { readonly row: R; readonly world: World } {
  const rules = rulesOf(scenario);
  const world = emptyWorld(rules);
  const columns = new RowFold(scenario);
  const record = (event: SimulationEvent): void => {
    apply(rules, world, event);
    columns.observe(event, context);
    sink?.(frozen(event) as SimulationEvent<Tables>);
  };
  const answer = (turn: AnyTurn): unknown => {
    onQuestion?.(turn.agent, turn.day);
    return ownAnswer(rules, turn);
  };
  const unheard = sink === undefined ? rules.unheard : ALL_HEARD;
  const context = new RunContext(rules, { world, record, unheard, answer }, identity, COMPUTED_FACTS);
  runDays(context).next();
  frozen(world);
  return { row: columns.finish(context), world };
}
