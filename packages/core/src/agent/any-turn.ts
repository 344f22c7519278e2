import type { ActTurn } from "./act-turn.ts";
import type { BargainingTurn } from "./bargaining-turn.ts";
import type { InvitationTurn } from "./invitation-turn.ts";
import type { LookTurn } from "./look-turn.ts";
import type { TextTurn } from "./text-turn.ts";

/** Any question an agent can be asked; `kind` tells them apart. */
export type AnyTurn = ActTurn | InvitationTurn | TextTurn | BargainingTurn;

/** A turn that concerns one table, with the agent's own interests there; `kind` tells them apart. */
export type TableTurn = LookTurn | TextTurn | BargainingTurn;
