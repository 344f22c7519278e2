import { shown } from "./shown.ts";

/** What was thrown, in words for a message: code may throw anything, and not only errors. */
export function reasonOf(cause: unknown): string {
  try {
    return inWords(cause);
    // eslint-disable-next-line summitry/caught-errors -- what is thrown may throw when it is read
  } catch {
    return "something that can't be read was thrown";
  }
}

function inWords(cause: unknown): string {
  if (typeof cause === "string" && cause !== "") return cause;
  if (cause instanceof Error && cause.message === "") return cause.name;
  const message = messageIn(cause);
  return message === "" ? `${shown(cause)} was thrown` : message;
}

/** The message of an error, or of what looks like one, such as an error from another realm. */
function messageIn(cause: unknown): string {
  if (typeof cause !== "object" || cause === null || !("message" in cause)) return "";
  return typeof cause.message === "string" ? cause.message : "";
}
