import type { EventOf } from "@summitry/core";
import { redLines } from "../words/english.ts";
import { type StoryContext } from "./story-context.ts";

/** Reasons that core itself gives, each with plainer wording for readers. */
const STOCK: readonly (readonly [string, string])[] = [
  ["the last round passed without an agreement", "time ran out"],
  ["no outcome is worth at least walking away to", "no text is worth as much as walking away to"],
  ["the talks broke down at their random end", "the talks broke down at a random end"],
  ["it crosses the red line", "the text crosses the red line"],
  ["every outcome worth at least walking away to", "every text worth as much as walking away to"],
  [
    "nothing it may sign is worth at least walking away",
    "no text that could be signed is worth as much as walking away",
  ],
];

/** The wording of a reason for readers; a reason that an agent gave stays as it is. */
export function reason(because: string): string {
  return STOCK.reduce((said, [stock, words]) => said.replace(stock, words), because);
}

/** Says why a meeting ended without an agreement. Parties that were just named become "both" or "all". */
export function adjournment({ vocabulary }: StoryContext, seats: readonly string[], because: string): string {
  const them = seats.length === 2 ? "both" : "all";
  const list = seats.join(", ");
  const said = reason(because.replace(`all of ${list}`, them).replace(list, them));
  const first = seats.find((id) => said.startsWith(`${id} `));
  return first === undefined ? said : vocabulary.agent(first) + said.slice(first.length);
}

/** Says why an agent refused to ratify. */
export function refusal({ vocabulary }: StoryContext, { lines, because }: EventOf<"refuse">): string {
  const named = lines.map((line) => vocabulary.redLine(line));
  return named.length > 0 ? `the text crosses ${redLines(named)}` : reason(because);
}
