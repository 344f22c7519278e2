import {
  type Agendas,
  branch,
  type EventOf,
  type Identity,
  type RedLine,
  ReplayError,
  type Run,
  type Scenario,
  type SimulationEvent,
  type Text,
} from "@summitry/core";
import type { CodedStep } from "../coded-run.ts";

/** A run of a scenario, and where in its log the change is to come. */
export interface Changeable<R extends Identity> {
  readonly scenario: Scenario<Agendas, R>;
  readonly run: Run<Agendas, R>;
  /** Position of the last event that is to stay as it is. */
  readonly after: number;
}

/**
 * A run gone on with a step of another run made to happen in it: a move, an invitation, an answer about a text; for a
 * meeting the invitation to it, for a signature its terms put forward at the next meeting. `null` where the rules do not
 * allow it there, or it follows from something else.
 *
 * @param log The log of the run that has the step.
 */
export function withStep<R extends Identity>(
  subject: Changeable<R>,
  step: CodedStep,
  log: readonly SimulationEvent[],
): Run<Agendas, R> | null {
  const { event, at } = step;
  switch (event.type) {
    case "move":
    case "invite":
      return onDay(subject, event);
    case "open": {
      const invited = log.findLast(
        (each, before) => before < at && each.type === "invite" && each.table === event.table,
      );
      return invited === undefined ? null : onDay(subject, invited);
    }
    case "sign":
      return putForward(subject, event);
    case "refuse":
      return refused(subject, event);
    case "collapse":
    case "expire": {
      const text = latestText(subject, event);
      return text === null ? null : onDay(subject, { ...event, text: text.id });
    }
    default:
      return null;
  }
}

/**
 * A text refused as that of the other run was: where it was ratified here, or else as any answer. It may cross other red
 * lines than that one, and which of them are in force the rules alone know.
 */
function refused<R extends Identity>(
  subject: Changeable<R>,
  event: EventOf<"refuse">,
): Run<Agendas, R> | null {
  const text = latestText(subject, event);
  if (text === null) return null;
  const { scenario, run, after } = subject;
  const held: readonly RedLine[] =
    scenario.definition.agents.find(({ id }) => id === event.by)?.redLines ?? [];
  const crossed = held.filter((line) => line.forbids(text.outcome)).map(({ id }) => id);
  const ratified = run.log.findIndex(
    (each, at) => at > after && each.type === "ratify" && each.by === event.by && each.text === text.id,
  );
  for (const lines of crossed.length === 0 ? [[]] : [crossed, []]) {
    const refusal = { ...event, text: text.id, lines };
    const day = run.log[ratified]?.day ?? event.day;
    const changed =
      ratified < 0
        ? onDay(subject, refusal)
        : attempt(() => branch(scenario, run.log, { at: ratified, event: { ...refusal, day } }));
    if (changed !== null) return changed;
  }
  return null;
}

/** The latest text of the table that an event is about. */
function latestText<R extends Identity>(
  { run }: Changeable<R>,
  { table }: { readonly table: string },
): Text | null {
  return run.world.texts.findLast((text) => text.table === table) ?? null;
}

/** A run gone on without one of its own steps; `null` where that is no answer of anybody's. */
export function withoutStep<R extends Identity>(
  { scenario, run }: Changeable<R>,
  { event, at }: CodedStep,
): Run<Agendas, R> | null {
  const { log } = run;
  switch (event.type) {
    case "move":
    case "invite":
    case "refuse":
    case "collapse":
    case "expire":
      return attempt(() => branch(scenario, log, { at, event: null }));
    case "open": {
      const called = log.findLastIndex(
        (each, before) => before < at && each.type === "invite" && each.table === event.table,
      );
      return called < 0 ? null : attempt(() => branch(scenario, log, { at: called, event: null }));
    }
    case "sign": {
      const last = log.findLastIndex(({ type }, before) => before < at && type === "accept");
      const accepted = log[last];
      if (accepted?.type !== "accept" || accepted.table !== event.table) return null;
      const { day, by, table, round } = accepted;
      const leaves = { type: "leave", day, by, table, round, because: "it does not accept" } as const;
      return attempt(() => branch(scenario, log, { at: last, event: leaves }));
    }
    default:
      return null;
  }
}

/** An answer of another run, made on the same day or the first one that is still open, wherever it fits in. */
function onDay<R extends Identity>(
  { scenario, run, after }: Changeable<R>,
  event: SimulationEvent,
): Run<Agendas, R> | null {
  const { log } = run;
  const day = Math.max(event.day, log[after]?.day ?? 0);
  const later = day - event.day;
  const moved = { ...event, day, ...laterBy(later, event) };
  const begins = log.findIndex((each) => each.type === "day" && each.day === day);
  if (begins < 0) return null;
  for (let at = Math.max(begins, after) + 1; (log[at - 1]?.day ?? Infinity) <= day && at < log.length; at++) {
    const next = log[at] as SimulationEvent;
    if (next.day === day && FOLLOWING.has(next.type)) continue;
    const changed = attempt(() => branch(scenario, log, { at, event: moved as SimulationEvent }));
    if (changed !== null) return changed;
  }
  return null;
}

/** Events that follow from others: nobody is asked before them. */
const FOLLOWING = new Set<string>(["input", "quantity"]);

/** The days that an event names, as many days later as it happens. */
function laterBy(days: number, event: SimulationEvent): object {
  if (event.type === "invite") return { on: event.on + days };
  if (event.type === "move") return { due: event.due === null ? null : event.due + days };
  return {};
}

/** The terms of a signature as what somebody first does at the next meeting at that table. */
function putForward<R extends Identity>(
  { scenario, run, after }: Changeable<R>,
  { table, outcome, crosses }: EventOf<"sign">,
): Run<Agendas, R> | null {
  const { log } = run;
  const opened = log.findIndex((event, at) => at > after && event.type === "open" && event.table === table);
  if (opened < 0) return null;
  const asked = new Set<string>();
  for (let at = opened + 1; at < log.length; at++) {
    const event = log[at] as SimulationEvent;
    if (event.type === "adjourn" || event.type === "sign") break;
    if ((event.type !== "offer" && event.type !== "leave") || event.table !== table) continue;
    if (asked.has(event.by)) continue;
    asked.add(event.by);
    const { day, by, round } = event;
    const others = crosses.filter(({ holder }) => holder !== by);
    const offer = { type: "offer", day, by, table, round, outcome, crosses: others } as const;
    const changed = attempt(() => branch(scenario, log, { at, event: offer }));
    if (changed !== null) return changed;
  }
  return null;
}

/** What the rules make of a change; `null` where they do not allow it. */
function attempt<T>(make: () => T): T | null {
  try {
    return make();
  } catch (error) {
    if (error instanceof ReplayError) return null;
    throw error;
  }
}
