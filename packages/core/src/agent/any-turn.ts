import type { ActTurn, InvitationTurn, LookTurn, TextTurn } from "./turn.ts";
import type { BargainingTurn } from "./bargaining-turn.ts";

/** Any question an agent can be asked; `kind` says which. */
export type AnyTurn = ActTurn | InvitationTurn | TextTurn | BargainingTurn;

/** A turn about one table that shows the agent's interests there; `kind` says which. */
export type TableTurn = LookTurn | TextTurn | BargainingTurn;
