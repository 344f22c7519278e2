import { additive, agenda, aspiration, InputError, negotiate } from "@summitry/core";
import type { Offer, Protocol } from "@summitry/core";

/** How the talks of one meeting stand. */
interface Talks {
  round: number;
  /** Position in the seats of the party to act next. */
  next: number;
  /** The chair's text. */
  text: Offer | null;
  /** Ids of those who accept it. */
  accepted: string[];
}

/** The chair passes on every round. Its text is put to the others in turn; an offer of theirs only says no. */
export function rotatingChair({ rounds }: { readonly rounds: number }): Protocol<Talks> {
  if (!(Number.isInteger(rounds) && rounds >= 1)) {
    const allowed = "a whole number of at least 1";
    throw new InputError({ field: "rotatingChair.rounds", value: rounds, allowed });
  }
  const chairOf = (round: number, seats: readonly string[]): number => round % seats.length;
  return {
    id: "rotating-chair",
    rounds,
    acceptsOwnOffer: false,
    open: (_seats, signed) => ({
      round: 0,
      next: 0,
      text: signed?.offer ?? null,
      accepted: [...(signed?.by ?? [])],
    }),
    advance(talks, seats, step) {
      const { round, next } = talks;
      const chair = chairOf(round, seats);
      if (step.type === "offer" && next === chair) {
        talks.text = { by: step.by, round, outcome: step.outcome };
        talks.accepted = [step.by];
      } else if (step.type === "accept" && !talks.accepted.includes(step.by)) {
        talks.accepted.push(step.by);
        if (talks.accepted.length === seats.length) return;
      }
      talks.next = (next + 1) % seats.length;
      if (talks.next !== chair) return;
      talks.round = round + 1;
      talks.next = chairOf(round + 1, seats);
      talks.text = null;
      talks.accepted = [];
    },
    next({ round, next, text, accepted }, seats) {
      if (text !== null && accepted.length === seats.length)
        return { type: "agreement", round, outcome: text.outcome };
      const by = seats[next];
      if (round >= rounds || by === undefined) return { type: "deadline", round };
      const time = Math.min(1, (round + 1) / (rounds + 1));
      return { type: "turn", by, round, time, standing: text, accepted };
    },
  };
}

const cake = agenda({ cut: ["thirds", "mostly anna", "mostly ben", "mostly carl"] });
const party = (id: "anna" | "ben" | "carl") => ({
  id,
  utility: additive(cake, {
    cut: {
      weight: 1,
      values: { thirds: 0.6, "mostly anna": 0, "mostly ben": 0, "mostly carl": 0, [`mostly ${id}`]: 1 },
    },
  }),
  reservation: 0.1,
  strategy: aspiration({ exponent: 1 }),
});

export const result = negotiate({
  agenda: cake,
  protocol: rotatingChair({ rounds: 9 }),
  parties: [party("anna"), party("ben"), party("carl")],
});
console.log(result.agreement, result.rounds, result.because);
