import type { BargainingTurn, SimulationEvent } from "@summitry/core";
import { capitalized, joined } from "@summitry/story/english";
import type { FullVocabulary } from "@summitry/story";
import { offerNumber } from "./numbered.ts";

/** Says who has accepted the offer that stands, and who is still to; nothing where none stands. */
export function describeAccepted(turn: BargainingTurn, words: FullVocabulary): readonly string[] {
  const { standing, accepted, offers, seats, agent, may } = turn;
  if (standing === null) return [];
  const name = (id: string): string => (id === agent ? "you" : words.agent(id));
  const by = accepted.map((id) => (id === standing.by ? `${name(id)} (who made it)` : name(id)));
  const says = `  Offer ${offerNumber(standing, offers)} stands, accepted by ${by.length === 0 ? "nobody so far" : joined(by)}`;
  if (may.includes("object")) return [`${says}.`];
  const missing = seats.filter((id) => !accepted.includes(id)).map(name);
  return [`${says}; still to accept: ${joined(missing)}.`];
}

/**
 * Says that somebody accepts an offer or objects to it, to a person at the same table; `null` for all else. `asked` is
 * the turn that was answered so.
 */
export function describeReply(
  event: SimulationEvent,
  asked: Pick<BargainingTurn, "standing" | "offers" | "seats"> | null,
  agent: string,
  words: FullVocabulary,
): string | null {
  if (event.type !== "accept" && event.type !== "object") return null;
  if (asked === null || asked.standing === null || !asked.seats.includes(agent)) return null;
  const [yours, theirs] = event.type === "accept" ? ["accept", "accepts"] : ["object to", "objects to"];
  const who = event.by === agent ? `You ${yours}` : capitalized(`${words.agent(event.by)} ${theirs}`);
  return `  ${who} offer ${offerNumber(asked.standing, asked.offers)}.`;
}
