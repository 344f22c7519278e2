import type { Outcome } from "../agenda/issues.ts";
import type { BargainingTurn } from "../agent/bargaining-turn.ts";

/**
 * Outcomes that may be offered and differ from a given one in a single issue, in the order of the issues and their
 * values.
 */
export function neighboursOf({ agenda, space }: BargainingTurn, outcome: Outcome): readonly Outcome[] {
  return agenda.names.flatMap((name) =>
    (agenda.issues[name] ?? []).flatMap((value) => {
      const index = value === outcome[name] ? -1 : agenda.indexOf({ ...outcome, [name]: value });
      return index >= 0 && space.allows(index) ? [agenda.outcome(index)] : [];
    }),
  );
}
