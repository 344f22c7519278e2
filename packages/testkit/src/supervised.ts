import type { Next, Protocol } from "@summitry/core";
import { Violation } from "./checking.ts";

/** The most turns that a seat has in one round. */
const PHASES = 4;
/** After this many rounds, divided by the hazard, all talks but one in many billions have broken down. */
const RIDDEN = 25;

/** A meeting with more turns than this is taken to be endless. */
const endless = ({ rounds, hazard = 0 }: Protocol, seats: number): number =>
  PHASES * seats * (2 + Math.min(rounds, RIDDEN / hazard));

/**
 * The same protocol, with checks of everything it does.
 *
 * @throws Violation, in the course of a run, for what a protocol may not do.
 */
export function supervised(protocol: Protocol): Protocol {
  const who = `protocol "${protocol.id}"`;
  const meetings = new WeakMap<object, Passed>();
  const { parties, goOn, signedAt } = protocol;
  return {
    id: protocol.id,
    rounds: protocol.rounds,
    acceptsOwnOffer: protocol.acceptsOwnOffer,
    ...(protocol.hazard !== undefined && { hazard: protocol.hazard }),
    ...(protocol.step !== undefined && { step: protocol.step }),
    ...(parties && { parties: (seats: readonly string[]) => parties.call(protocol, frozen(seats)) }),
    ...(signedAt && {
      signedAt: (state, seats, answer) => signedAt.call(protocol, state, frozen(seats), answer),
    }),
    ...(goOn && {
      goOn: (state, seats, leaving) => {
        const rest = goOn.call(protocol, state, frozen(seats), frozen(leaving));
        if (rest?.some((seat) => !seats.includes(seat) || leaving.includes(seat)) === true)
          throw new Violation(
            `${who} lets somebody go on who has left. Give those of the seats who have not.`,
          );
        assertPlain(who, state);
        return rest;
      },
    }),
    open(seats, signed) {
      const state = protocol.open(frozen(seats), signed);
      assertPlain(who, state);
      if (state === protocol.open(frozen(seats), signed))
        throw new Violation(
          `${who} opens two meetings with one and the same state. Make a new one in open().`,
        );
      return state;
    },
    advance(state, seats, step) {
      protocol.advance(state, frozen(seats), Object.freeze({ ...step }));
      assertPlain(who, state);
    },
    next(state, seats) {
      const before = JSON.stringify(state);
      const next = protocol.next(state, frozen(seats));
      const again = JSON.stringify(protocol.next(state, frozen(seats)));
      if (JSON.stringify(state) !== before)
        throw new Violation(
          `${who} edits its state in next(). Edit it in advance(), which is told what was done.`,
        );
      if (JSON.stringify(next) !== again)
        throw new Violation(`${who} answers next() in two ways. Decide by the state and the seats alone.`);
      const passed = meetings.get(state) ?? { turns: 0, time: 0, round: 0 };
      meetings.set(state, passed);
      assertSound(who, next, seats, passed);
      const most = endless(protocol, seats.length);
      if (next.type === "turn" && passed.turns > most) {
        const advice = "Let every step move on, a breach included, and end at the deadline";
        throw new Violation(`${who} does not end: more than ${most} turns in one meeting. ${advice}.`);
      }
      return next;
    },
  };
}

/** How far a meeting has come. */
interface Passed {
  turns: number;
  time: number;
  round: number;
}

function assertSound(who: string, next: Next, seats: readonly string[], passed: Passed): void {
  const { round } = next;
  if (!(Number.isInteger(round) && round >= passed.round))
    throw new Violation(
      `${who} has a round of ${round} after ${passed.round}. Rounds count from 0, and never back.`,
    );
  passed.round = round;
  if (next.type === "agreement") {
    const stranger = next.signatories?.find((id) => !seats.includes(id));
    if (stranger === undefined) return;
    throw new Violation(`${who} has ${stranger} sign, who is not seated. Signatories are some of the seats.`);
  }
  if (next.type !== "turn") return;
  const { by, time } = next;
  if (!seats.includes(by)) throw new Violation(`${who} asks ${by}, who is not seated. Ask one of the seats.`);
  if (!(time > 0 && time <= 1) || time < passed.time)
    throw new Violation(
      `${who} has a time of ${time} after ${passed.time}. Time runs from above 0 to 1, and never back.`,
    );
  passed.time = time;
  passed.turns += 1;
}

function assertPlain(who: string, state: object): void {
  if (isPlain(state)) return;
  throw new Violation(
    `${who} keeps more than plain data in its state. Keep objects, lists, texts, numbers and null.`,
  );
}

function isPlain(value: unknown): boolean {
  if (value === null || value === undefined || typeof value === "string" || typeof value === "boolean")
    return true;
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object") return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== Array.prototype) return false;
  return Object.values(value).every(isPlain);
}

const frozen = <T>(list: readonly T[]): readonly T[] => Object.freeze([...list]);
