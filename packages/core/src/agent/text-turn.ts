import type { Text } from "../world/text.ts";
import type { TableInterest } from "./table-interest.ts";

/** What can be asked about a signed text. */
export type TextQuestion = "ratify" | "keep" | "renew";

/** A question about a signed text: ratify it, keep it, or renew it? Answered by the agent's method of that name. */
export interface TextTurn extends TableInterest {
  /** What is asked. */
  readonly kind: TextQuestion;
  /** The text. */
  readonly text: Text;
}
