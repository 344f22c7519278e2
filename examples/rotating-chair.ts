import { additive, agenda, aspiration, InputError, negotiate, type Protocol } from "@summitry/core";

/** The chair passes on every round. Its text is put to the others in turn; an offer of theirs only says no. */
export function rotatingChair({ rounds }: { readonly rounds: number }): Protocol {
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
      standing: signed?.offer ?? null,
      accepted: [...(signed?.by ?? [])],
    }),
    advance(bargaining, seats, step) {
      const { round, next } = bargaining;
      const chair = chairOf(round, seats);
      if (step.type === "offer" && next === chair) {
        bargaining.standing = { by: step.by, round, outcome: step.outcome };
        bargaining.accepted = [step.by];
      } else if (step.type === "accept") {
        bargaining.accepted = [...bargaining.accepted, step.by];
        if (bargaining.accepted.length === seats.length) return;
      }
      bargaining.next = (next + 1) % seats.length;
      if (bargaining.next !== chair) return;
      bargaining.round = round + 1;
      bargaining.next = chairOf(round + 1, seats);
      bargaining.standing = null;
      bargaining.accepted = [];
    },
    next({ round, next, standing, accepted }, seats) {
      if (standing !== null && accepted.length === seats.length)
        return { type: "agreement", outcome: standing.outcome };
      const by = seats[next];
      if (round >= rounds || by === undefined) return { type: "deadline" };
      return { type: "turn", by, time: Math.min(1, (round + 1) / (rounds + 1)) };
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
