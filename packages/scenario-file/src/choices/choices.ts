import { choicesOf, type Choice } from "./named.ts";
import { protocolSchema } from "./protocol.ts";
import { strategySchema } from "./strategy.ts";

/** The protocols that a file can name, each with what it does. */
export const protocolChoices: readonly Choice[] = choicesOf(protocolSchema);

/** The strategies that a file can name, each with what it does. */
export const strategyChoices: readonly Choice[] = choicesOf(strategySchema);
