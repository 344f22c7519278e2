import type { Deed } from "./deed.ts";
import { deedsOfMayAndJune } from "./deeds/may-and-june.ts";
import { deedsOfSummer } from "./deeds/summer.ts";
import { deedsOfWinterAndSpring } from "./deeds/winter-and-spring.ts";

/** The dated deeds from 12 February to 13 August 2025, in order. */
export const deeds: readonly Deed[] = [...deedsOfWinterAndSpring, ...deedsOfMayAndJune, ...deedsOfSummer];
