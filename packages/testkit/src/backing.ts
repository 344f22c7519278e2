import type { Outcome, SimulationEvent } from "@summitry/core";
import { Violation } from "./checking.ts";

/**
 * Checks that nobody signs a text that they did not offer, accept or vote for at the same meeting.
 *
 * @throws Violation for a signature without that.
 */
export function assertAccepted(log: readonly SimulationEvent[], protocol: string): void {
  let offers: { readonly round: number; readonly what: string }[] = [];
  const backed = new Map<string, Set<string>>();
  const back = (by: string, what: string | undefined): void => {
    if (what !== undefined) backed.set(by, (backed.get(by) ?? new Set()).add(what));
  };
  for (const event of log) {
    switch (event.type) {
      case "open":
        offers = [];
        backed.clear();
        break;
      case "offer":
        offers.push({ round: event.round, what: nameOf(event.outcome) });
        back(event.by, nameOf(event.outcome));
        break;
      case "accept": {
        const latest = offers.filter(({ round }) => round === event.round).at(-1);
        for (const { what } of latest === undefined ? offers : [latest]) back(event.by, what);
        break;
      }
      case "vote": {
        const bids = offers.filter(({ round }) => round === event.round);
        for (const { bid } of event.votes) back(event.by, bids[bid]?.what);
        break;
      }
      case "sign":
        for (const id of event.signatories) {
          if (backed.get(id)?.has(nameOf(event.outcome)) === true) continue;
          throw new Violation(
            `under protocol "${protocol}" ${id} signs what it has not offered, accepted or voted for (day ${event.day}). ` +
              "List as signatories only those who have.",
          );
        }
        break;
      default:
    }
  }
}

const nameOf = (outcome: Outcome): string => JSON.stringify(outcome);
