import { aListOf, anObject, aRecordOf, anything, aScenario, maybe, type Check } from "../errors/checks.ts";
import { InputError } from "../errors/input-error.ts";
import type { Identity } from "../scenario/row.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { Agendas, EventType, SimulationEvent } from "../world/event/event.ts";
import { follow, type Omitted } from "./follow.ts";
import type { Phases } from "./phase.ts";
import { Run } from "./run.ts";

const aLog = aListOf(anything, { of: "events" });
const anEventOrNull: Check = (field, value) => {
  if (value !== null) aRecordOf(anything, "an event, or null")(field, value);
};
const aPoint = anObject(
  { at: anything, event: maybe(anEventOrNull), then: maybe(aScenario) },
  { of: "where to branch off: an object" },
);

/** Where a run takes another course. */
export interface BranchPoint<Tables extends Agendas = Agendas, R extends Identity = Identity> {
  /** Position in the log, from 0, of the first event that may differ. */
  readonly at: number;
  /**
   * What happens instead: another answer of the same agent, or another value of the same input; `null` for a move or an
   * invitation that is not made, and for a text that is not refused, given up or left to expire for now. Left out, the event happens as it did or, with `then`, is worked out anew.
   */
  readonly event?: SimulationEvent | null;
  /**
   * The variant of the scenario by which the run goes on from there: with lines relaxed, parameters held, mechanisms
   * switched off, other options. Left out, the run goes on as it was. What is settled for a meeting under way, such as
   * what its parties want, stays so until it is over; red lines are relaxed at once.
   */
  readonly then?: Scenario<Tables, R>;
}

/**
 * Takes a run up to an event of its log, changes that one or what holds from there on, and lets the rest unfold anew:
 * agents answer for themselves, and inputs go on from the value they now have. Every stream of random numbers is that of
 * the run, so what differs follows from the change. A run that goes on under another variant can't be replayed from its log
 * alone, since that does not say by which.
 *
 * @example branch(alaska(), run.log, { at, then: alaska().relaxing(["zelensky.recognition"]) }).row;
 * @throws InputError for a position outside the log, for `null` in the place of what can't be left out, and
 *   for a variant with other agents, tables, inputs, quantities, parameters or columns.
 * @throws ReplayError when the rules do not allow the change there, or do not reproduce what comes before it.
 */
export function branch<Tables extends Agendas, R extends Identity>(
  scenario: Scenario<Tables, R>,
  log: readonly SimulationEvent[],
  point: BranchPoint<Tables, R>,
): Run<Tables, R> {
  aScenario("scenario", scenario);
  aLog("log", log);
  aPoint("branch", point);
  const { at, event, then } = point;
  const original = Number.isInteger(at) ? log[at] : undefined;
  if (original === undefined) {
    const allowed = `a position in the log, from 0 to ${log.length - 1}`;
    throw new InputError({ field: "branch.at", value: at, allowed });
  }
  if (then !== undefined && at === 0) {
    const allowed = "a position after the first event: a whole run of a variant is simulated";
    throw new InputError({ field: "branch.at", value: at, allowed });
  }
  const omitted = event === null ? leftOut(original) : null;
  const instead = event ?? (event === null || then !== undefined ? null : original);
  const phases: Phases<Tables, R> =
    then === undefined
      ? [{ from: 0, scenario }]
      : [
          { from: 0, scenario },
          { from: at, scenario: then },
        ];
  const events = instead === null ? log.slice(0, at) : [...log.slice(0, at), instead];
  return new Run(phases, follow(phases, events, { goesOn: true, omitted }));
}

/** The kind of question that an event answers which can be left out. */
const LEFT_OUT: Readonly<Partial<Record<EventType, Omitted["kind"]>>> = {
  move: "act",
  invite: "act",
  refuse: "ratify",
  collapse: "keep",
  expire: "renew",
};

/** The answer that is left out. */
function leftOut(original: SimulationEvent): Omitted {
  const kind = LEFT_OUT[original.type];
  if (kind !== undefined && "by" in original)
    return { by: original.by, kind, text: "text" in original && kind !== "act" ? original.text : null };
  const allowed = `another event in the place of "${original.type}"; null only for ${Object.keys(LEFT_OUT).join(", ")}`;
  throw new InputError({ field: "branch.event", value: null, allowed });
}
