import type { Agent, EventOf, EventType, Outcome, Scenario, SimulationEvent } from "@summitry/core";

type Log = readonly SimulationEvent[];

/** Picks a whole number from 0 up to a number. */
export type Pick = (below: number) => number;

/** One way to doctor a log; `null` where the log offers no place for it. */
export type Doctoring = (log: Log, scenario: Scenario, pick: Pick) => Log | null;

interface Place<T extends EventType> {
  readonly at: number;
  readonly event: EventOf<T>;
}

type Change<T extends EventType> = (
  place: Place<T>,
  log: Log,
  scenario: Scenario,
) => readonly SimulationEvent[] | null;

/** Puts other events in the place of one of some kinds, picked among those for which that is possible. */
function instead<T extends EventType>(types: readonly T[], change: Change<T>): Doctoring {
  return (log, scenario, pick) => {
    const places = log.flatMap((event, at) => {
      if (!types.some((type) => type === event.type)) return [];
      const events = change({ at, event: event as EventOf<T> }, log, scenario);
      return events === null ? [] : [{ at, events }];
    });
    if (places.length === 0) return null;
    const { at, events } = places[pick(places.length)]!;
    return log.toSpliced(at, 1, ...events);
  };
}

const dropped = (...types: readonly EventType[]) => instead(types, () => []);
const twice = (...types: readonly EventType[]) => instead(types, ({ event }) => [event, event]);

const agents = ({ definition }: Scenario): readonly Agent[] => definition.agents;

/** An outcome of a table that crosses a line of one of these agents which always binds. */
function forbiddenTo(people: readonly string[], table: string, { definition }: Scenario): Outcome | null {
  const { agenda } = definition.tables[table]!;
  for (let index = 0; index < agenda.size; index++) {
    const outcome = agenda.outcome(index);
    for (const { id, redLines } of definition.agents)
      if (people.includes(id) && redLines.some((line) => !line.binds && line.forbids(outcome)))
        return outcome;
  }
  return null;
}

/** The seats of the meeting that an event belongs to. */
function seatsAt(at: number, log: Log): readonly string[] {
  const open = log.slice(0, at).findLast((event) => event.type === "open");
  return open?.seats ?? [];
}

const isTalk = (event: SimulationEvent | undefined): boolean =>
  event !== undefined && ["offer", "accept", "object", "vote"].includes(event.type);

/** A text event that comes before what it needs. */
const early = (first: EventType, then: EventType): Doctoring =>
  instead([first], ({ at, event }, log) => {
    const later = log.find(
      (each, index) =>
        index > at && each.type === then && "text" in each && "text" in event && each.text === event.text,
    );
    return later === undefined ? null : [{ ...later, day: event.day }, event];
  });

/** Ways to doctor a log, each of which breaks a law. */
export const doctorings: Readonly<Record<string, Doctoring>> = {
  "a forbidden outcome is signed": instead(["sign"], ({ event }, _, scenario) => {
    const outcome = forbiddenTo(event.signatories, event.table, scenario);
    return outcome && [{ ...event, outcome }];
  }),
  "a forbidden outcome is offered": instead(["offer"], ({ event }, _, scenario) => {
    const outcome = forbiddenTo([event.by], event.table, scenario);
    return outcome && [{ ...event, outcome }];
  }),
  "a forbidden outcome is offered, accepted and signed": (log, scenario, pick) => {
    const signed = log.filter((event) => event.type === "sign");
    const sign = signed[pick(Math.max(1, signed.length))];
    const outcome = sign && forbiddenTo(sign.signatories, sign.table, scenario);
    if (!outcome) return null;
    const was = JSON.stringify(sign.outcome);
    return log.map((event) =>
      "outcome" in event && event.table === sign.table && JSON.stringify(event.outcome) === was
        ? { ...event, outcome }
        : event,
    );
  },
  "a breach of a red line is let pass": instead(["breach"], ({ event }, log) => {
    const { by, table, day, rule, action } = event;
    const round = log.find((each) => "round" in each && each.table === table && each.day === day);
    if (rule !== "own-red-line" || table === null) return null;
    const { type, outcome } = action as { type: string; outcome: Outcome };
    const at = { day, by, table, round: round && "round" in round ? round.round : 0 };
    return type === "offer" ? [{ type, ...at, outcome, crosses: [] }] : [{ type: "accept", ...at }];
  }),
  "it is signed for somebody who is not seated": instead(["sign"], ({ at, event }, log, scenario) => {
    const absent = agents(scenario).find(({ id }) => !seatsAt(at, log).includes(id));
    return absent ? [{ ...event, signatories: [...event.signatories, absent.id] }] : null;
  }),
  "one who has to sign is left out": instead(["sign"], ({ event }, _, { definition }) =>
    definition.tables[event.table]!.protocol.goOn
      ? null
      : [{ ...event, signatories: event.signatories.slice(1) }],
  ),
  "what is signed is not what was accepted": instead(["sign"], ({ event }, _, { definition }) => {
    const { agenda } = definition.tables[event.table]!;
    const outcome = agenda.outcome((agenda.indexOf(event.outcome) + 1) % agenda.size);
    return agenda.size > 1 ? [{ ...event, outcome }] : null;
  }),
  "the last assent before a signature is missing": instead(["accept", "vote"], ({ at }, log) => {
    const after = log.slice(at + 1).find((event) => event.type !== "quantity");
    return after?.type === "sign" ? [] : null;
  }),
  "a text enters into force before it is ratified": early("ratify", "force"),
  "a text enters into force before it is signed": early("sign", "force"),
  "ratifiers are forgotten": instead(["sign"], ({ event }) =>
    event.awaits.length === 0 ? null : [{ ...event, awaits: [], lapsesAfter: null }],
  ),
  "somebody else ratifies": instead(["ratify"], ({ event }, log, scenario) => {
    const sign = log.find((each) => each.type === "sign" && each.text === event.text) as EventOf<"sign">;
    const other = agents(scenario).find(({ id }) => !sign.awaits.includes(id));
    return other ? [{ ...event, by: other.id }] : null;
  }),
  "somebody ratifies twice": twice("ratify"),
  "a text enters into force twice": twice("force"),
  "a text ends twice": twice("lapse", "refuse", "expire", "collapse"),
  "a text that has to enter into force does not": dropped("force"),
  "a text outlives its time": dropped("lapse", "expire", "renew"),
  "a text replaces another that it does not": instead(["sign", "force"], ({ event }) => [
    { ...event, supersedes: [...event.supersedes, "table9-1"] },
  ]),
  "a text has another name": instead(["sign", "ratify", "force", "collapse"], ({ event }) => [
    { ...event, text: `${event.text}0` },
  ]),
  "a stranger offers": instead(["offer"], ({ event }) => [{ ...event, by: "stranger" }]),
  "somebody at no table offers": instead(["offer"], ({ at, event }, log, scenario) => {
    const absent = agents(scenario).find(({ id }) => !seatsAt(at, log).includes(id));
    return absent ? [{ ...event, by: absent.id }] : null;
  }),
  "somebody acts out of turn": instead(["offer", "accept", "vote", "object"], ({ at, event }, log) => {
    const other = seatsAt(at, log).find((id) => id !== event.by);
    const isFirst = log[at - 1]?.type === "open" && seatsAt(at, log).length > 2;
    return other !== undefined && !isFirst ? [{ ...event, by: other }] : null;
  }),
  "an answer is missing": instead(["offer", "accept", "object", "vote"], ({ at }, log) =>
    isTalk(log.slice(at + 1).find((event) => event.type !== "quantity")) ? [] : null,
  ),
  "an answer is given twice": twice("offer", "accept", "object", "vote"),
  "the rounds run back": instead(["offer", "accept", "object", "vote"], ({ event }) =>
    event.round === 0 ? null : [{ ...event, round: event.round - 1 }],
  ),
  "an offer is off the agenda": instead(["offer"], ({ event }) => [
    { ...event, outcome: { ...event.outcome, a: "nothing" } },
  ]),
  "a seal is put on an offer, or taken off": instead(["offer"], ({ event }, _log, { definition }) => {
    if (definition.tables[event.table]?.protocol.id === "conditional-voting") return null;
    const { sealed = false, ...offer } = event;
    return [sealed ? offer : { ...offer, sealed: true }];
  }),
  "the lines that are crossed are hushed up": instead(["offer", "sign"], ({ event }) =>
    event.crosses.length === 0 ? null : [{ ...event, crosses: [] }],
  ),
  "somebody answers after the end of a meeting": instead(["adjourn"], ({ at, event }, log) => {
    const last = log.slice(0, at).findLast(isTalk);
    return last === undefined ? null : [event, last];
  }),
  "a meeting does not open": dropped("open"),
  "a meeting does not end": dropped("adjourn", "sign"),
  "a meeting ends twice": twice("adjourn", "sign"),
  "a meeting seats others": instead(["open"], ({ event }) => [{ ...event, seats: event.seats.toReversed() }]),
  "a meeting ends for a reason that is not there": instead(["adjourn"], ({ event }) => {
    const ended = event.ended === "walk-out" ? "breach" : "walk-out";
    return [{ ...event, ended }];
  }),
  "a meeting ends too early": instead(["offer", "object"], ({ event }, log) => {
    const { table, day } = event;
    const end = log.find((each) => each.type === "adjourn" && each.table === table && each.day === day);
    return end === undefined ? null : [event, end];
  }),
  "a meeting is called for today": instead(["invite"], ({ event }) => [{ ...event, on: event.day }]),
  "somebody comes who is not invited": instead(["attend"], ({ event }) => [{ ...event, by: "stranger" }]),
  "somebody who said no comes": instead(["decline"], ({ event }) => {
    const { day, by, table } = event;
    return [event, { type: "attend", day, by, table }];
  }),
  "a day is missing": instead(["day"], ({ event }) => (event.day === 0 ? null : [])),
  "a day comes twice": twice("day"),
  "a day has another date": instead(["day"], ({ event }) => [{ ...event, date: "1999-12-31" }]),
  "an event stands on another day": instead(
    ["offer", "accept", "sign", "adjourn", "ratify", "collapse", "invite"],
    ({ event }) => [{ ...event, day: event.day + 1 }],
  ),
  "an input is missing": dropped("input"),
  "a quantity leaves its range": instead(["quantity"], ({ event }) => [{ ...event, value: -1000 }]),
  "the start is missing": dropped("start"),
  "the start comes twice": twice("start"),
  "the end is missing": dropped("end"),
  "the end comes twice": twice("end"),
  "it is a log of something else": instead(["start"], ({ event }) => [{ ...event, scenario: "other" }]),
  "an event says less than it should": instead(
    ["offer", "sign", "open", "adjourn", "breach"],
    ({ event: { table: _gone, ...rest } }) => [rest as SimulationEvent],
  ),
  "an event is of no kind": instead(["offer", "input"], ({ event }) => [
    { ...event, type: "wish" } as unknown as SimulationEvent,
  ]),
};
