import type { AnyTurn } from "../agent/any-turn.ts";
import type { TextQuestion } from "../agent/turn.ts";
import { frozen } from "../data/frozen.ts";
import { apply } from "../rules/apply.ts";
import { emptyWorld } from "../rules/empty-world.ts";
import { rulesOf, type Rules } from "../rules/rules.ts";
import { runDays } from "../run/day.ts";
import { COMPUTED_FACTS, type FactSource } from "../run/driver.ts";
import { RunContext } from "../run/run-context.ts";
import { endTurn } from "../run/world-turn.ts";
import type { Identity } from "../scenario/row.ts";
import type { Agendas, SimulationEvent } from "../world/event/event.ts";
import type { World } from "../world/world.ts";
import { LogReader } from "./log-reader.ts";
import { ownAnswer } from "./own-answer.ts";
import { assertVariant, goOn, type Phases } from "./phase.ts";
import { RowFold } from "./row-fold.ts";

/** How a log is followed. */
interface Following {
  /** Whether the run goes its own way once the log is over; otherwise it ends there. */
  readonly goesOn: boolean;
  /** The answer that is left out once the log is over; `null` for none. */
  readonly omitted?: Omitted | null;
}

/** An agent's next move, or what it next says of a text, that is left out. */
export interface Omitted {
  readonly by: string;
  readonly kind: "act" | TextQuestion;
  /** Id of the text; `null` for a move. */
  readonly text: string | null;
}

/** What is known of a run that is over. */
export interface Followed<Tables extends Agendas = Agendas, R extends Identity = Identity> {
  readonly row: R;
  readonly log: readonly SimulationEvent<Tables>[];
  readonly world: World;
}

/**
 * Follows a log for as long as it goes: facts from outside and every agent's answers are read off it, everything else is
 * worked out afresh and has to come out as the log has it.
 *
 * @throws ReplayError at the first event that the rules do not reproduce.
 */
export function follow<Tables extends Agendas, R extends Identity>(
  phases: Phases<Tables, R>,
  events: readonly SimulationEvent[],
  how: Following,
): Followed<Tables, R> {
  const columns = new RowFold(phases[0].scenario);
  const log: SimulationEvent<Tables>[] = [];
  const reader = new LogReader(events);
  const context = unfold(phases, reader, how, (event, context) => {
    columns.observe(event, context);
    log.push(frozen(event) as SimulationEvent<Tables>);
  });
  if (!how.goesOn) reader.confirmEnd();
  const { world } = context;
  frozen(world);
  return { row: columns.finish(context), log, world };
}

/** Follows the log of a run that is over up to an event, for those who look on. */
export function lookOn(
  phases: Phases,
  log: readonly SimulationEvent[],
  last: number,
  onEvent: (at: number, context: RunContext) => void,
): void {
  let at = 0;
  const reader = new LogReader(log.slice(0, last + 1));
  unfold(phases, reader, { goesOn: true, stopsThere: true }, (_, context) => {
    if (at <= last) onEvent(at, context);
    at += 1;
  });
}

/** Works a run out, by its log for as long as that goes. */
function unfold(
  phases: Phases,
  reader: LogReader,
  { goesOn, omitted = null, stopsThere = false }: Following & { readonly stopsThere?: boolean },
  onEvent: (event: SimulationEvent, context: RunContext) => void,
): RunContext {
  const isFree = (): boolean => goesOn && reader.isDone;
  const { seed, run } = reader.start();
  const world = emptyWorld(rulesOf(phases[0].scenario));
  let at = 0;
  const record = (event: SimulationEvent): void => {
    if (!isFree()) reader.confirm(event);
    apply(context.rules, world, event);
    onEvent(event, context);
    at += 1;
    changeRules(context, phases, at);
  };
  const facts: FactSource = {
    parameters: () => reader.parameters(context.rules.parameters, context.values),
    input: (id, compute) => (isFree() ? COMPUTED_FACTS.input(id, compute) : reader.input()),
  };
  const context = new RunContext(rulesOf(phases[0].scenario), { world, record }, { seed, run }, facts);
  const own = new OwnAnswers(context, omitted);
  const unfolding = runDays(context);
  let step = unfolding.next();
  while (step.done !== true && !(stopsThere && reader.isDone)) {
    const { number, turn } = step.value;
    const answered = isFree()
      ? { number, by: turn.agent, action: own.answer(turn) }
      : reader.answer(step.value);
    const action = goesOn && reader.isCutShort ? own.completed(answered.action, turn) : answered.action;
    reader.isCutShort = false;
    if (answered.number === number) endTurn(turn);
    step = unfolding.next({ ...answered, action });
  }
  return context;
}

/** Goes on under another variant of the scenario where a phase begins. */
function changeRules(context: RunContext, phases: Phases, at: number): void {
  const next = phases.find(({ from }) => from === at);
  if (next === undefined) return;
  const [before, then]: readonly Rules[] = [context.rules, rulesOf(next.scenario)];
  assertVariant(before as Rules, then as Rules, context.world);
  context.goOnUnder(goOn(context.world, before as Rules, then as Rules));
}

/** What agents answer for themselves, once the log is over. */
class OwnAnswers {
  readonly #context: RunContext;
  #omitted: Omitted | null;

  constructor(context: RunContext, omitted: Omitted | null) {
    this.#context = context;
    this.#omitted = omitted;
  }

  /** The agent's own answer to a turn. */
  answer(turn: AnyTurn): unknown {
    const answer = this.#read(turn);
    if (!this.#isOmitted(turn)) return answer;
    if (turn.kind === "act") return this.#without(answer, 0);
    this.#omitted = null;
    return { type: turn.kind === "ratify" ? "wait" : turn.kind };
  }

  /** The moves that a log still has of a day, and those that the agent itself would have made after them. */
  completed(action: unknown, turn: AnyTurn): unknown {
    const { moves } = action as { readonly moves: readonly unknown[] };
    const own = this.#read(turn);
    const all = this.#isOmitted(turn) ? this.#without(own, moves.length) : own;
    const { moves: after } = all as { readonly moves?: readonly unknown[] };
    return { type: "act", moves: Array.isArray(after) ? [...moves, ...after.slice(moves.length)] : moves };
  }

  #isOmitted(turn: AnyTurn): boolean {
    const omitted = this.#omitted;
    if (omitted === null || omitted.by !== turn.agent || omitted.kind !== turn.kind) return false;
    const about =
      turn.kind === "ratify" || turn.kind === "keep" || turn.kind === "renew" ? turn.text.id : null;
    return omitted.text === about;
  }

  #read(turn: AnyTurn): unknown {
    return this.#context.read(turn, ownAnswer(this.#context.rules, turn));
  }

  /** The same without one of its moves; only once. */
  #without(answer: unknown, at: number): unknown {
    this.#omitted = null;
    const { moves } = answer as { readonly moves?: readonly unknown[] };
    return Array.isArray(moves) ? { type: "act", moves: moves.toSpliced(at, 1) } : answer;
  }
}
