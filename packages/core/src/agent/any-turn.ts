import type { BargainingTurn } from "./bargaining-turn.ts";
import type { TextTurn } from "./table-turn.ts";
import type { ActTurn, InvitationTurn } from "./turn.ts";

/** Any question an agent can be asked; `asks` tells them apart. */
export type AnyTurn = ActTurn | InvitationTurn | TextTurn | BargainingTurn;
