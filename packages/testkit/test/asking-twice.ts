import type { Protocol } from "@summitry/core";

/** How the talks stand, and whom to ask once more. */
interface Twice {
  readonly talks: object;
  again: string | null;
}

/** A protocol in which whoever has offered is asked once more, and may try to accept what it offered itself. */
export function askingTwice({ rounds, acceptsOwnOffer, ...around }: Protocol): Protocol<Twice> {
  return {
    id: "asking twice",
    rounds,
    acceptsOwnOffer,
    open: (seats, signed) => ({ talks: around.open(seats, signed), again: null }),
    advance(state, seats, step) {
      if (state.again === null || step.type === "offer") around.advance(state.talks, seats, step);
      state.again = step.type === "offer" ? step.by : null;
    },
    next({ talks, again }, seats) {
      const next = around.next(talks, seats);
      return next.type === "turn" && again !== null ? { ...next, by: again } : next;
    },
  };
}
