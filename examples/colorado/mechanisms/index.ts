import { money } from "./money.ts";
import { priority } from "./priority.ts";
import { reservoir } from "./reservoir.ts";
import { statement } from "./statement.ts";
import { winter } from "./winter.ts";

/** The mechanisms, in the order in which they react: each sees what those before it changed. */
export const mechanisms = [reservoir, winter, money, priority, statement] as const;

/** Id of a mechanism. */
export type MechanismId = (typeof mechanisms)[number]["id"];
