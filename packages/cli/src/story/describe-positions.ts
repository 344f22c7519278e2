import type { Outcome } from "@summitry/core";
import { capitalized, withCount, joined } from "../vocabulary/english.ts";
import type { FullVocabulary } from "../vocabulary/words.ts";
import type { MeetingGroup } from "./event-groups.ts";
import { same } from "./latest-terms.ts";
import { detail, type Paragraph } from "./paragraph.ts";
import type { StoryContext } from "./story-context.ts";

/** Describes each party's first offer if it is new to the reader, in the order of the seats. */
export function newOpenings(teller: StoryContext, { day, open, offers }: MeetingGroup): readonly Paragraph[] {
  const { vocabulary, openings } = teller;
  return open.seats.flatMap((seat) => {
    const first = offers.find(({ by }) => by === seat);
    if (first === undefined || openings.shownOn(day, open.table, seat, first.outcome) !== null) return [];
    return [detail(`${capitalized(vocabulary.agent(seat))} opens with ${vocabulary.terms(first.outcome)}.`)];
  });
}

/** Describes the first and the last offer of each party, in the order of the seats. */
export function describePositions(
  teller: StoryContext,
  { day, open, offers, end }: MeetingGroup,
): readonly Paragraph[] {
  const { vocabulary, calendar, openings } = teller;
  const signed = end.type === "sign" ? end.outcome : null;
  const asOn = (told: number): string => (told === day ? "as before" : `as on ${calendar.date(told)}`);
  return open.seats.flatMap((seat) => {
    const own = offers.filter(({ by }) => by === seat).map(({ outcome }) => outcome);
    const [first] = own;
    const last = own.at(-1);
    if (first === undefined || last === undefined) return [];
    const who = capitalized(vocabulary.agent(seat));
    const told = openings.shownOn(day, open.table, seat, first);
    const opening = told === null ? `with ${vocabulary.terms(first)}` : asOn(told);
    const count = withCount(own.length, "offer");
    if (own.every((outcome) => same(outcome, first))) {
      const held = own.length === 1 ? "and makes no other offer" : `and holds to that (${count})`;
      return detail(`${who} opens ${opening}, ${held}.`);
    }
    const ends = signed !== null && same(last, signed) ? "what is signed" : changed(vocabulary, first, last);
    return detail(`${who} opens ${opening}; ends with ${ends} (${count}).`);
  });
}

/** Number of unchanged terms from which a text is described by its changes only. */
const ENOUGH = 2;

/** Describes a party's later offer: only its changes if most terms are the same, otherwise in full. */
function changed(words: FullVocabulary, first: Outcome, last: Outcome): string {
  const issues = Object.entries(last).map(([issue, value]) => {
    const before = first[issue] ?? value;
    return { same: before === value, old: words.term(issue, before), now: words.term(issue, value) };
  });
  const kept = issues.filter(({ same, now }) => same && now !== null);
  const others = issues.filter(({ same }) => !same);
  if (kept.length < ENOUGH || others.length > ENOUGH) return words.terms(last);
  const but = others.flatMap(({ old, now }) => (old !== null && now !== null ? now : []));
  const added = others.flatMap(({ old, now }) => (old === null && now !== null ? now : []));
  const dropped = others.flatMap(({ old, now }) => (now === null && old !== null ? old : []));
  const parts = [
    ...(but.length > 0 ? [`but ${joined(but)}`] : []),
    ...(added.length > 0 ? [`plus ${joined(added)}`] : []),
    ...(dropped.length > 0 ? [`less ${joined(dropped)}`] : []),
  ];
  return `the same ${parts.join(", ")}`;
}
