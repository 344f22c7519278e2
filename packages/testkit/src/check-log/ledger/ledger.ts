import type { Invitation, ScenarioDefinition, SimulationEvent, Text } from "@summitry/core";
import type { Habits } from "../courses/course.ts";
import { agreed } from "../courses/agreed.ts";
import { declaredTable } from "./declared-table.ts";
import { partOf } from "./parts.ts";
import { isAnswerEvent, isOfMeeting, noteAnswer, meetingFor, type OpenMeeting } from "./open-meeting.ts";
import { noteText } from "./text-book.ts";

/** A run as far as its log has told it. */
export interface Ledger {
  /** Day of the run; -1 before the first. */
  day: number;
  /** Part of the day that has begun: see `partOf`. */
  part: number;
  /** Whether the log has said that it ends. */
  hasEnded: boolean;
  /** Values of parameters, inputs and quantities by id. */
  readonly values: Readonly<Record<"parameters" | "inputs" | "quantities", Map<string, number>>>;
  /** Ids of the inputs that have had their value today. */
  readonly read: Set<string>;
  /** Signed texts, oldest first. */
  texts: readonly Text[];
  /** Meetings called and still to come. */
  invitations: readonly Invitation[];
  /** Day of the latest meeting, by table. */
  readonly met: Map<string, number>;
  /** The meeting under way. */
  meeting: OpenMeeting | null;
  /** What the log has shown of how tables are bargained, by table. */
  readonly habits: Map<string, Habits>;
  /** The latest event that is not a change of a quantity. */
  latest: SimulationEvent | null;
}

/** The ledger of a log of which nothing was read. */
export function emptyLedger({ mechanisms = [] }: ScenarioDefinition): Ledger {
  const neutral = mechanisms.flatMap(({ quantities }) =>
    Object.entries(quantities).map(([id, quantity]): [string, number] => [id, quantity.neutral]),
  );
  return {
    day: -1,
    part: 0,
    hasEnded: false,
    values: { parameters: new Map(), inputs: new Map(), quantities: new Map(neutral) },
    read: new Set(),
    texts: [],
    invitations: [],
    met: new Map(),
    meeting: null,
    habits: new Map(),
    latest: null,
  };
}

/** Enters an event. */
export function record(ledger: Ledger, event: SimulationEvent, declared: ScenarioDefinition): void {
  ledger.part = partOf(event, ledger);
  if (ledger.meeting !== null && !isOfMeeting(event, ledger.meeting.table)) ledger.meeting = null;
  if (isAnswerEvent(event)) {
    if (ledger.meeting?.table === event.table) noteAnswer(ledger.meeting, event);
  } else change(ledger, event, declared);
  if (event.type !== "quantity") ledger.latest = event;
}

function change(ledger: Ledger, event: SimulationEvent, declared: ScenarioDefinition): void {
  const { values, meeting } = ledger;
  switch (event.type) {
    case "start":
      for (const [id, value] of Object.entries(event.parameters)) values.parameters.set(id, value);
      for (const [id, value] of Object.entries(event.state?.quantities ?? {}))
        values.quantities.set(id, value);
      return;
    case "day":
      ledger.day = event.day;
      ledger.read.clear();
      return;
    case "input":
      ledger.read.add(event.input);
      values.inputs.set(event.input, event.value);
      return;
    case "quantity":
      values.quantities.set(event.quantity, event.value);
      return;
    case "invite": {
      const { table, by, seats, day, on, level } = event;
      const at = level === undefined ? {} : { level };
      const called = { table, by, seats, sentDay: day, day: on, coming: [by], ...at };
      ledger.invitations = [...ledger.invitations, called];
      return;
    }
    case "attend":
      ledger.invitations = ledger.invitations.map((each) =>
        each.table === event.table ? { ...each, coming: [...each.coming, event.by] } : each,
      );
      return;
    case "decline":
      ledger.invitations = ledger.invitations.filter(({ table }) => table !== event.table);
      return;
    case "open":
      ledger.invitations = ledger.invitations.filter(
        ({ table, day }) => table !== event.table || day > ledger.day,
      );
      ledger.meeting = meetingFor(event, ledger, declared);
      ledger.met.set(event.table, ledger.day);
      return;
    case "adjourn":
      ledger.meeting = null;
      return;
    case "sign":
      noteText(ledger, event);
      if (meeting?.table !== event.table) return;
      meeting.course.advance(agreed(event));
      if (!goesOn(meeting, agreed(event).signatories, declared)) ledger.meeting = null;
      return;
    case "end":
      ledger.hasEnded = true;
      return;
    default:
      noteText(ledger, event);
  }
}

/** Whether those who have not signed go on without the others. */
function goesOn(
  { table, course }: OpenMeeting,
  signatories: readonly string[],
  declared: ScenarioDefinition,
) {
  return (
    declaredTable(declared, table)?.protocol.goOn !== undefined &&
    course.seats.length >= 2 &&
    !course.seats.some((seat) => signatories.includes(seat))
  );
}
