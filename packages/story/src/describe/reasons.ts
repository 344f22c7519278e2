import type { EventOf } from "@summitry/core";
import { plainReason, redLines } from "../words/english.ts";
import { type StoryContext } from "./story-context.ts";

/** The reason that core gives for a party that has nothing to sign. */
export const NONE_SIGNING = "nothing it may sign is worth at least walking away";

/** How a meeting ended without an agreement: of whom, at what level, and why. */
interface Ended {
  readonly seats: readonly string[];
  readonly level: string | undefined;
  readonly because: string;
}

/** Says why a meeting ended without an agreement. Parties that were just named become "both" or "all". */
export function adjournment({ vocabulary }: StoryContext, { seats, level, because }: Ended): string {
  const left = seats.find((id) => because.startsWith(`${id} walked out: `));
  if (left !== undefined && vocabulary.isForOthers(level)) {
    const why = because.slice(`${left} walked out: `.length);
    return why === NONE_SIGNING
      ? `${vocabulary.speaker(left, level)} saw no text worth signing`
      : plainReason(why);
  }
  const them = seats.length === 2 ? "both" : "all";
  const list = seats.join(", ");
  const said = plainReason(because.replace(`all of ${list}`, them).replace(list, them));
  const first = seats.find((id) => said.startsWith(`${id} `));
  return first === undefined ? said : vocabulary.speaker(first, level) + said.slice(first.length);
}

/** Says why an agent refused to ratify. */
export function refusal({ vocabulary }: StoryContext, { lines, because }: EventOf<"refuse">): string {
  const named = lines.map((line) => vocabulary.redLine(line));
  return named.length > 0 ? `the text crosses ${redLines(named)}` : plainReason(because);
}
