import type { Action, Move } from "../../agent/action.ts";

/** Whether a value has the shape of an action: it has a `type` and, for some types, a reason as text. */
export function isAction(value: unknown): value is Action {
  if (!hasType(value)) return false;
  const { because } = value;
  return typeof because === "string" || (because === undefined && !REASONED.includes(value.type));
}

const REASONED: readonly string[] = ["decline", "refuse", "denounce", "expire"];

/** Whether a value has the shape of a move. */
export function isMove(value: unknown): value is Move {
  return hasType(value) && (value.type === "invite" || value.type === "move");
}

/** Whether a value is a list of ids. */
export function isListOfIds(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((id) => typeof id === "string");
}

function hasType(value: unknown): value is { readonly type: string; readonly because?: unknown } {
  return (
    typeof value === "object" && value !== null && typeof (value as { type?: unknown }).type === "string"
  );
}
