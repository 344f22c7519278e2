import { aListOf, anObject, aRecordOf, anything, maybe, aScenario } from "../errors/checks.ts";
import type { Identity } from "../scenario/row.ts";
import { endTurn } from "../run/world-turn.ts";
import { apply } from "../rules/apply.ts";
import { emptyWorld } from "../rules/empty-world.ts";
import { RunContext } from "../run/run-context.ts";
import { COMPUTED_FACTS, type FactSource } from "../run/driver.ts";
import { runDays } from "../run/day.ts";
import { InputError } from "../errors/input-error.ts";
import type { Agendas, SimulationEvent } from "../world/event/event.ts";
import { frozen } from "../data/frozen.ts";
import { LogReader } from "./log-reader.ts";
import { RowFold } from "./row-fold.ts";
import { rulesOf } from "../rules/rules.ts";
import { Run } from "./run.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { ownAnswer } from "./simulate.ts";

const aLog = aListOf(anything, { of: "events" });
const aPoint = anObject(
  { at: anything, event: maybe(aRecordOf(anything, "an event")) },
  { of: "where to branch off: an object" },
);

/**
 * Plays a log again under a scenario's rules. Facts from outside and every agent's answers are read off the log;
 * everything else is worked out afresh and must come out as the log has it. Human and late answers included, since
 * they stand in the log too.
 *
 * @throws ReplayError at the first event that the rules do not reproduce.
 */
export function replay<Tables extends Agendas, R extends Identity>(
  scenario: Scenario<Tables, R>,
  log: readonly SimulationEvent[],
): Run<Tables, R> {
  aScenario("scenario", scenario);
  aLog("log", log);
  const reader = new LogReader(log);
  const run = follow(scenario, reader, "to the end");
  reader.confirmEnd();
  return run;
}

/** Where a run takes another course. */
export interface BranchPoint {
  /** Position in the log, from 0, of the event that is changed. */
  readonly at: number;
  /** What happens instead: another answer of the same agent, or another value of the same input. Left out, nothing is changed. */
  readonly event?: SimulationEvent;
}

/**
 * Takes a run up to an event of its log, changes that one, and lets the rest unfold anew: agents answer for themselves, and
 * inputs go on from the value they now have. Every stream of random numbers is that of the run, so what differs follows from the change.
 *
 * @throws InputError for a position outside the log.
 * @throws ReplayError when the rules do not allow the change there, or do not reproduce what comes before it.
 */
export function branch<Tables extends Agendas, R extends Identity>(
  scenario: Scenario<Tables, R>,
  log: readonly SimulationEvent[],
  point: BranchPoint,
): Run<Tables, R> {
  aScenario("scenario", scenario);
  aLog("log", log);
  aPoint("branch", point);
  const { at, event } = point;
  const original = Number.isInteger(at) ? log[at] : undefined;
  if (original === undefined) {
    const allowed = `a position in the log, from 0 to ${log.length - 1}`;
    throw new InputError({ field: "branch.at", value: at, allowed });
  }
  const reader = new LogReader([...log.slice(0, at), event ?? original]);
  return follow(scenario, reader, "and branch off");
}

/** The moves that a log still has of a day, and those that the agent itself would have made after them. */
function completed(action: unknown, own: () => unknown): unknown {
  const { moves } = action as { readonly moves: readonly unknown[] };
  const { moves: all } = own() as { readonly moves?: readonly unknown[] };
  return { type: "act", moves: Array.isArray(all) ? [...moves, ...all.slice(moves.length)] : moves };
}

/** Follows a log for as long as it is bound to it, and then, if it branches off, goes its own way. */
function follow<Tables extends Agendas, R extends Identity>(
  scenario: Scenario<Tables, R>,
  reader: LogReader,
  how: "to the end" | "and branch off",
): Run<Tables, R> {
  const branches = how === "and branch off";
  const isFree = (): boolean => branches && reader.isDone;
  const { seed, run } = reader.start();
  const rules = rulesOf(scenario);
  const world = emptyWorld(rules);
  const columns = new RowFold(scenario);
  const log: SimulationEvent<Tables>[] = [];
  const record = (event: SimulationEvent): void => {
    if (!isFree()) reader.confirm(event);
    apply(rules, world, event);
    columns.observe(event, context);
    log.push(frozen(event) as SimulationEvent<Tables>);
  };
  const facts: FactSource = {
    parameters: () => reader.parameters(rules.parameters, context.values),
    input: (id, compute) => (isFree() ? COMPUTED_FACTS.input(id, compute) : reader.input()),
  };
  const context = new RunContext(rules, { world, record }, { seed, run }, facts);
  const unfolding = runDays(context);
  let step = unfolding.next();
  while (step.done !== true) {
    const { number, turn } = step.value;
    const { agent } = turn;
    const own = (): unknown => context.read(turn, ownAnswer(rules, turn));
    const answered = isFree() ? { number, by: agent, action: own() } : reader.answer(step.value);
    const action = branches && reader.isCutShort ? completed(answered.action, own) : answered.action;
    reader.isCutShort = false;
    if (answered.number === number) endTurn(turn);
    step = unfolding.next({ ...answered, action });
  }
  frozen(world);
  return new Run(scenario, columns.finish(context), log, world);
}
