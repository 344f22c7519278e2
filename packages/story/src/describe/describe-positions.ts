import type { Outcome } from "@summitry/core";
import { capitalized, withCount, joined } from "../words/english.ts";
import { concessions } from "./concessions.ts";
import type { FullVocabulary } from "../words/full-vocabulary.ts";
import type { MeetingGroup } from "../events/event-groups.ts";
import { sameTerms } from "../events/latest-terms.ts";
import { detail, type Paragraph } from "./paragraph.ts";
import { partiesOf, type StoryContext } from "./story-context.ts";

/**
 * Describes each party's first offer, in full if it is new to the reader, and how the party moved from there, in the order
 * of the seats. Then who made no offer.
 */
export function describeOpenings(teller: StoryContext, meeting: MeetingGroup): readonly Paragraph[] {
  const { day, open, offers } = meeting;
  const { vocabulary } = teller;
  const told = open.seats.flatMap((seat) => {
    const own = offers.filter(({ by }) => by === seat).map(({ outcome }) => outcome);
    const [first] = own;
    if (first === undefined) return [];
    const opening = openingOf(teller, { day, table: open.table, seat, first });
    return [
      detail(
        `${capitalized(vocabulary.speaker(seat, open.level))} opens ${opening}${concessions(vocabulary, own)}.`,
      ),
    ];
  });
  return [...told, ...silent(teller, meeting)];
}

/** An opening offer. */
interface FirstOffer {
  readonly day: number;
  readonly table: string;
  readonly seat: string;
  readonly first: Outcome;
}

/** Says how a party opens: in full, or as on the day when the story last told it so. */
function openingOf(
  { vocabulary, calendar, openings }: StoryContext,
  { day, table, seat, first }: FirstOffer,
): string {
  const told = openings.shownOn(day, table, seat, first);
  if (told === null) return `with ${vocabulary.terms(first)}`;
  return told === day ? "as before" : `as on ${calendar.date(told)}`;
}

/** Says who made no offer, where some did and all might have. */
function silent(
  teller: StoryContext,
  { open, offers, voters, end }: Pick<MeetingGroup, "open" | "offers" | "voters" | "end">,
): readonly Paragraph[] {
  const isMediated = partiesOf(teller, open).length < open.seats.length;
  if (offers.length === 0 || isMediated || voters.length > 0) return [];
  const quiet = open.seats.filter((seat) => offers.every(({ by }) => by !== seat));
  if (quiet.length === 0) return [];
  const who = joined(quiet.map((id) => teller.vocabulary.speaker(id, open.level)));
  return [
    detail(
      `${capitalized(who)} ${quiet.length === 1 ? "makes" : "make"} no offer${end.type === "sign" ? " in return" : ""}.`,
    ),
  ];
}

/** Describes the first and the last offer of each party, in the order of the seats. */
export function describePositions(
  teller: StoryContext,
  { day, open, offers, end }: MeetingGroup,
): readonly Paragraph[] {
  const { vocabulary } = teller;
  const signed = end.type === "sign" ? end.outcome : null;
  return open.seats.flatMap((seat) => {
    const own = offers.filter(({ by }) => by === seat).map(({ outcome }) => outcome);
    const [first] = own;
    const last = own.at(-1);
    if (first === undefined || last === undefined) return [];
    const who = capitalized(vocabulary.speaker(seat, open.level));
    const opening = openingOf(teller, { day, table: open.table, seat, first });
    const count = withCount(own.length, "offer");
    if (own.every((outcome) => sameTerms(outcome, first))) {
      const held = own.length === 1 ? "and makes no other offer" : `and holds to that (${count})`;
      return detail(`${who} opens ${opening}, ${held}.`);
    }
    const ends =
      signed !== null && sameTerms(last, signed) ? "what is signed" : changed(vocabulary, first, last);
    return detail(`${who} opens ${opening}; ends with ${ends} (${count}).`);
  });
}

/** Number of unchanged terms from which a text is described by its changes only. */
const ENOUGH = 2;

/** Describes a party's later offer: only its changes if most terms are the same, otherwise in full. */
function changed(words: FullVocabulary, first: Outcome, last: Outcome): string {
  const issues = Object.entries(last).map(([issue, value]) => {
    const before = first[issue] ?? value;
    return { sameTerms: before === value, old: words.term(issue, before), now: words.term(issue, value) };
  });
  const kept = issues.filter(({ sameTerms, now }) => sameTerms && now !== null);
  const others = issues.filter(({ sameTerms }) => !sameTerms);
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
