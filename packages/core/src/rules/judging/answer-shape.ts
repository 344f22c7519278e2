import type { Action, Move } from "../../agent/action.ts";

/** Anything with a type and, where it has one, a reason in words. */
export function isAction(value: unknown): value is Action {
  if (!hasType(value)) return false;
  const { because } = value;
  return typeof because === "string" || (because === undefined && !REASONED.includes(value.type));
}

const REASONED: readonly string[] = ["decline", "refuse", "denounce", "expire"];

/** A move there is. */
export function isMove(value: unknown): value is Move {
  return hasType(value) && (value.type === "invite" || value.type === "move");
}

/** A list of names. */
export function isListOfIds(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((id) => typeof id === "string");
}

function hasType(value: unknown): value is { readonly type: string; readonly because?: unknown } {
  return (
    typeof value === "object" && value !== null && typeof (value as { type?: unknown }).type === "string"
  );
}

/** An answer as it can stand in a log: plain JSON, or its name where it is none. */
export function plainCopy(value: unknown): unknown {
  try {
    const text = JSON.stringify(value);
    return text === undefined ? String(value) : JSON.parse(text);
  } catch {
    return String(value);
  }
}
