import type { Protocol } from "@summitry/core";

/** Alternating offers in which whoever has offered is asked once more, and may try to accept what it offered itself. */
export function askingTwice(alternating: Protocol): Protocol {
  return {
    ...alternating,
    id: "asking twice",
    advance(bargaining, seats, step) {
      alternating.advance(bargaining, seats, step);
      if (step.type === "offer") bargaining.next = seats.indexOf(step.by);
    },
  };
}
