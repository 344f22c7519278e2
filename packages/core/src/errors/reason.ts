import { shown } from "./shown.ts";

/** What was thrown, in words for a message: code may throw anything, and not only errors. */
export function reasonOf(cause: unknown): string {
  if (typeof cause === "string" && cause !== "") return cause;
  if (cause instanceof Error) return cause.message === "" ? cause.name : cause.message;
  const message = messageIn(cause);
  return message === "" ? `${shown(cause)} was thrown` : message;
}

/** The message of what looks like an error, such as one from another realm. */
function messageIn(cause: unknown): string {
  if (typeof cause !== "object" || cause === null || !("message" in cause)) return "";
  return typeof cause.message === "string" ? cause.message : "";
}
