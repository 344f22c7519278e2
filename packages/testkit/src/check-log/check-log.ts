import { aScenario, aText } from "@summitry/core/checks";
import type { Scenario, SimulationEvent } from "@summitry/core";
import type { Law, Moment } from "./laws/law.ts";
import { lawOfDays } from "./laws/days.ts";
import { lawOfInvitations } from "./laws/invitations.ts";
import { lawOfRedLines } from "./laws/red-lines.ts";
import { lawOfSeats } from "./laws/seats.ts";
import { lawOfTexts } from "./laws/texts.ts";
import { lawOfTurns } from "./laws/turns.ts";
import { lawOfValues } from "./laws/values.ts";
import { viewOf } from "./ledger/ledger-view.ts";
import { emptyLedger, record } from "./ledger/ledger.ts";
import type { LogViolation } from "./laws/log-violation.ts";
import { eventProblem } from "./shapes.ts";
import { reasonOf } from "@summitry/core/checks";

const LAWS: readonly Law[] = [
  lawOfDays,
  lawOfValues,
  lawOfInvitations,
  lawOfSeats,
  lawOfTurns,
  lawOfRedLines,
  lawOfTexts,
];

/**
 * Checks a log against the laws of a run: red lines, seats, turns, texts, and the order of days. It is written from the
 * laws alone and shares nothing with the engine that made the log: it reads the JSON, and of the scenario only what is
 * declared. So it finds what that engine gets wrong, which `replay`, being the same engine, can't.
 *
 * It does not check that the answers are those the agents would give, nor the values of inputs and quantities, nor
 * outcomes that an agenda leaves out, nor which coalition is the most powerful. Of a protocol that is not the library's
 * own it checks only what holds for all.
 *
 * @param log the log as JSON: a list of events.
 * @param scenario the scenario that it is a log of.
 * @returns what is wrong, in the order of the log; nothing for a log that keeps to the laws.
 * @example checkLog(JSON.stringify(simulate(alaska()).log), alaska());
 */
export function checkLog(log: string, scenario: Scenario): readonly LogViolation[] {
  aText("log", log);
  aScenario("scenario", scenario);
  const events = read(log);
  const found = events.flatMap((event, at): readonly LogViolation[] => {
    const says = eventProblem(event);
    return says === null ? [] : [{ at, rule: "shape", says }];
  });
  return found.length > 0 ? found : walk(events as readonly SimulationEvent[], scenario);
}

/** The events of a log; for a text that is no list, the text itself in their place. */
function read(log: string): readonly unknown[] {
  try {
    const events: unknown = JSON.parse(log);
    return Array.isArray(events) ? events : [log];
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    return [log];
  }
}

function walk(
  events: readonly SimulationEvent[],
  { definition: declared }: Scenario,
): readonly LogViolation[] {
  const ledger = emptyLedger(declared);
  const moment: Moment = { ledger, declared, view: viewOf(ledger, declared) };
  const found: LogViolation[] = [];
  events.forEach((event, at) => {
    for (const law of LAWS)
      for (const says of complaints(law, event, moment)) found.push({ at, rule: law.name, says });
    record(ledger, event, declared);
  });
  if (!ledger.hasEnded) found.push({ at: events.length, rule: "days", says: "the log has no end" });
  return found;
}

/** What a law finds wrong. Rules of the scenario may fail on a log that no run could have made. */
function complaints({ problems }: Law, event: SimulationEvent, moment: Moment): readonly string[] {
  try {
    return [...problems(event, moment)];
  } catch (cause) {
    return [`a rule of the scenario can't be read here: ${reasonOf(cause)}`];
  }
}
