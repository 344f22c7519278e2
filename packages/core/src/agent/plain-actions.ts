import type { MovesAction } from "./action.ts";

/** The answers that need no more than a word. Being frozen they are the same objects every time, and need no copying. */
export const ACCEPT = Object.freeze({ type: "accept" } as const);
export const OBJECT = Object.freeze({ type: "object" } as const);
export const ATTEND = Object.freeze({ type: "attend" } as const);
export const RATIFY = Object.freeze({ type: "ratify" } as const);
export const WAIT = Object.freeze({ type: "wait" } as const);
export const KEEP = Object.freeze({ type: "keep" } as const);
export const RENEW = Object.freeze({ type: "renew" } as const);
export const NO_MOVES: MovesAction = Object.freeze({ type: "act", moves: Object.freeze([]) });

const PLAIN: ReadonlySet<unknown> = new Set([ACCEPT, OBJECT, ATTEND, RATIFY, WAIT, KEEP, RENEW, NO_MOVES]);

/** Whether an answer is one of these. */
export function isPlainAction(answer: unknown): boolean {
  return PLAIN.has(answer);
}
