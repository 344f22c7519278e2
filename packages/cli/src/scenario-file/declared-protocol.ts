import {
  conditionalVoting,
  type Limits,
  mediatedSingleText,
  type Protocol,
  stackedAlternatingOffers,
} from "@summitry/core";
import type { DeclaredProtocol } from "./protocol-schema.ts";

/** Makes the protocol that a file declares. */
export function protocolOf(protocol: DeclaredProtocol): Protocol {
  const { rounds, hazard } = protocol;
  const limits = {
    ...(rounds === undefined ? {} : { rounds }),
    ...(hazard === undefined ? {} : { hazard }),
  } as Limits;
  switch (protocol.name) {
    case undefined:
    case "stacked alternating offers":
      return stackedAlternatingOffers({ ...limits, step: protocol.step ?? "round" });
    case "mediated single text":
      return mediatedSingleText({ ...limits, mediator: protocol.mediator });
    case "conditional voting":
      return conditionalVoting({ ...limits, power: protocol.power ?? {} });
    default:
      return protocol satisfies never;
  }
}

/** Id of the mediator, or `null` when there is none. */
export function mediatorOf(protocol: DeclaredProtocol): string | null {
  return protocol.name === "mediated single text" ? protocol.mediator : null;
}
