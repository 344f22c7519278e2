import type { EventOf } from "@summitry/core";
import { fixed } from "../words/english.ts";
import type { MeetingGroup } from "../events/event-groups.ts";
import { names, partiesOf, type StoryContext } from "./story-context.ts";
import type { OfferWorth } from "../watched-run.ts";

/** An offer, and how far it was from being worth at least walking away to whom it was worth least. */
interface Gap {
  readonly offer: EventOf<"offer">;
  readonly party: string;
  readonly worth: OfferWorth;
  readonly short: number;
}

/**
 * Says how near a meeting without agreement came to one: by the offer that fell least short of what walking away was worth
 * to the others. `null` where nobody was asked about an offer.
 */
export function nearest(teller: StoryContext, { open, offers }: MeetingGroup): string | null {
  const parties = partiesOf(teller, open);
  const signable = offers.filter(({ crosses }) => !crosses.some(({ holder }) => parties.includes(holder)));
  if (offers.length > 0 && signable.length === 0)
    return "Every offer crossed a red line of somebody at the table.";
  const gaps = signable.flatMap((offer) => widest(teller, offer, parties) ?? []);
  const [first, ...others] = gaps;
  if (first === undefined) return null;
  const best = others.reduce((nearest, gap) => (gap.short < nearest.short ? gap : nearest), first);
  return describeGap(teller, best, { parties, level: open.level });
}

/** The gap of whom the offer was worth least to; `null` when one of those who would have had to agree was not asked. */
function widest({ worthOf }: StoryContext, offer: EventOf<"offer">, parties: readonly string[]): Gap | null {
  const { day, table, by, round } = offer;
  const gaps: Gap[] = [];
  for (const party of parties) {
    if (party === by) continue;
    const worth = worthOf({ table, day, by, round, party });
    if (worth === null) return null;
    gaps.push({ offer, party, worth, short: worth.floor - worth.utility });
  }
  const [first, ...others] = gaps;
  if (first === undefined) return null;
  return others.reduce((most, gap) => (gap.short > most.short ? gap : most), first);
}

function describeGap(
  teller: StoryContext,
  { offer, party, worth, short }: Gap,
  { parties, level }: { readonly parties: readonly string[]; readonly level: string | undefined },
): string {
  const { vocabulary } = teller;
  const came = `Nearest came an offer by ${vocabulary.speaker(offer.by, level)} in round ${offer.round + 1}`;
  if (short <= 0) {
    const others = parties.filter((each) => each !== offer.by);
    return `${came}, worth at least as much as walking away to ${names(teller, others)}, and not taken.`;
  }
  const [was, walking] = apart(worth.utility, worth.floor);
  const unit = vocabulary.unit(offer.table);
  const amount = unit === null ? was : `${was} ${unit}`;
  return `${came}: worth ${amount} to ${vocabulary.agent(party)}, to whom walking away is worth ${walking}.`;
}

/** Two numbers with as few decimals, from two on, as show that they differ. */
function apart(one: number, other: number): readonly [string, string] {
  for (let decimals = 2; decimals < 6; decimals++) {
    const [a, b] = [fixed(one, decimals), fixed(other, decimals)];
    if (a !== b) return [a, b];
  }
  return [String(one), String(other)];
}
