import type { EventOf, Outcome } from "@summitry/core";
import type { ChangedIssue } from "./near-text.ts";

/** A party's departure from what it had offered before. */
export interface LastMove {
  /** Id of the party. */
  readonly by: string;
  /** Round of the new offer, from 0. */
  readonly round: number;
  /** The issues that it changed. */
  readonly changed: readonly ChangedIssue[];
}

/** The last offer of a meeting that differs from the one that its maker had made before; `null` where nobody moved. */
export function lastMove(offers: readonly EventOf<"offer">[]): LastMove | null {
  const before = new Map<string, Outcome>();
  let last: LastMove | null = null;
  for (const { by, round, outcome } of offers) {
    const changed = changesIn(before.get(by) ?? outcome, outcome);
    if (changed.length > 0) last = { by, round, changed };
    before.set(by, outcome);
  }
  return last;
}

function changesIn(before: Outcome, after: Outcome): readonly ChangedIssue[] {
  return Object.entries(after).flatMap(([issue, to]) => {
    const from = before[issue] ?? to;
    return from === to ? [] : [{ issue, from, to }];
  });
}
