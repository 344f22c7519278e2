import type { SimulationEvent } from "@summitry/core";

const [MEETINGS, RATIFICATION] = [2, 4];

/** The part of a day that each kind of event belongs to; those left out happen at any time, or say so themselves. */
const PARTS: Readonly<Partial<Record<SimulationEvent["type"], number>>> = {
  day: 0,
  input: 0,
  attend: 1,
  open: MEETINGS,
  offer: MEETINGS,
  accept: MEETINGS,
  object: MEETINGS,
  vote: MEETINGS,
  leave: MEETINGS,
  adjourn: MEETINGS,
  sign: MEETINGS,
  invite: 3,
  move: 3,
  ratify: RATIFICATION,
  lapse: RATIFICATION,
  collapse: 5,
  expire: 5,
  renew: 5,
};

/** How far a day has come. */
interface DayState {
  /** The part that has begun. */
  readonly part: number;
  /** The latest event that is not a change of a quantity. */
  readonly latest: SimulationEvent | null;
}

/**
 * The part of a day that an event belongs to: 0 inputs, 1 answers to invitations, 2 meetings, 3 moves, 4 ratification,
 * 5 keeping and renewing texts.
 */
export function partOf(event: SimulationEvent, { part, latest }: DayState): number {
  switch (event.type) {
    case "decline":
      return part < MEETINGS ? 1 : MEETINGS;
    case "breach":
      return event.table === null ? part : MEETINGS;
    case "force":
    case "refuse":
      return latest?.type === "sign" && latest.text === event.text ? MEETINGS : RATIFICATION;
    default:
      return PARTS[event.type] ?? part;
  }
}
