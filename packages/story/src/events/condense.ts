import type { DeclinedGroup, EventGroup, MeetingGroup } from "./event-groups.ts";

/**
 * Sums up repetitions at a table: meetings that end without a result for the same reason as the last one with the same
 * parties, and invitations declined again for the same reason. The summary stands in place of the last repetition.
 * Whatever is new, and every signature, stays as it is.
 */
export function condense(happenings: readonly EventGroup[]): readonly EventGroup[] {
  const told: (EventGroup | null)[] = [];
  const latest = new Map<string, { readonly likeness: string; readonly at: number }>();
  const known = new Set<string>();
  for (const happening of happenings) {
    const at = told.push(happening) - 1;
    if (happening.type !== "meeting" && happening.type !== "declined") continue;
    const thread = threadOf(happening);
    const likeness = likenessOf(happening);
    const isKnown = happening.type === "meeting" && known.has(partiesOf(happening));
    if (happening.type === "meeting") known.add(partiesOf(happening));
    if (likeness === null) {
      latest.delete(thread);
      continue;
    }
    const before = latest.get(thread);
    if (before?.likeness === likeness) {
      const earlier = told[before.at];
      const members = earlier?.type === "repeated" ? earlier.members : [];
      if (members.length > 0) told[before.at] = null;
      told[at] = { type: "repeated", day: happening.day, members: [...members, happening] };
    } else if (isKnown) {
      told[at] = { type: "repeated", day: happening.day, members: [happening] };
    }
    latest.set(thread, { likeness, at });
  }
  return told.filter((happening) => happening !== null);
}

/** Key of the events that are compared with each other: the meetings of a table, of each group apart where levels are told apart, or the refusals to come to it. */
function threadOf(happening: MeetingGroup | DeclinedGroup): string {
  const { table, level, seats } = happening.type === "meeting" ? happening.open : happening.invite;
  return JSON.stringify([happening.type, table, level, level === undefined ? null : seats]);
}

function partiesOf({ open }: MeetingGroup): string {
  return JSON.stringify([open.table, open.level, open.seats]);
}

/** Key that is equal for two similar events, or `null` for an event that is always told. */
function likenessOf(happening: MeetingGroup | DeclinedGroup): string | null {
  if (happening.type === "declined") {
    const { invite, decline } = happening;
    return JSON.stringify(["declined", invite.by, invite.seats, decline.by, decline.because]);
  }
  const { open, end, goesOn, breaches } = happening;
  if (end.type === "sign" || goesOn || open.text !== null || breaches.length > 0) return null;
  return JSON.stringify(["meeting", open.seats, end.ended, end.because]);
}
