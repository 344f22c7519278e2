import type { Deed } from "./deed.ts";
import { deedsOfMayAndJune } from "./may-and-june.ts";
import { deedsOfSummer } from "./summer.ts";
import { deedsOfWinterAndSpring } from "./winter-and-spring.ts";

/** The dated deeds from 12 February to 13 August 2025, in order. */
export const deeds: readonly Deed[] = [...deedsOfWinterAndSpring, ...deedsOfMayAndJune, ...deedsOfSummer];
