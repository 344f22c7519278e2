import type { HolderAndLine, MeetingExplanation, NearText } from "@summitry/analysis";
import { capitalized, grouped, joined } from "@summitry/story/english";
import { allParties, numberWords } from "./number-words.ts";
import type { WhyWords } from "./why-words.ts";

/** The answer to why a meeting came out as it did, in a sentence or two. */
export function meetingAnswer(told: MeetingExplanation, spoken: WhyWords): string {
  const { ended, counts } = told;
  if (ended === "agreement") return signed(told, spoken);
  if (counts === null) return unlisted(told, spoken);
  if (counts.zone > 0) return missed(told, spoken);
  return counts.worthSigningToAll > 0 ? closedByLines(told, spoken) : closedByInterests(told, spoken);
}

function signed(
  { by, rounds, parties, counts, initialled, signed: text }: MeetingExplanation,
  spoken: WhyWords,
): string {
  const short = text === null ? "" : shortOf(text, spoken);
  const worth = short === "" ? "" : `, though it was worth less than walking away to ${short}`;
  const names = spoken.names(by);
  const did = initialled ? `A text was initialled for ${names}` : `${capitalized(names)} signed`;
  const done = `${did} in round ${rounds}${worth}.`;
  if (counts === null) return done;
  const { zone, all } = counts;
  const isOfThem = parties.length === by.length && parties.every((id) => by.includes(id));
  const suited = `would have suited ${isOfThem ? allParties(parties) : spoken.names(parties)}`;
  if (zone === 1 && isOfThem && short === "")
    return `${done} No other of the ${grouped(all)} possible texts ${suited}.`;
  return `${done} ${capitalized(numberWords(zone))} of the ${grouped(all)} possible texts ${suited}.`;
}

function missed(told: MeetingExplanation, spoken: WhyWords): string {
  const { parties, counts } = told;
  const who = isCoalition(told, spoken) ? spoken.names(parties) : allParties(parties);
  const could = isCoalition(told, spoken)
    ? `${spoken.names(parties)} could have signed without the others, and did not.`
    : "A text could have been signed, and was not.";
  const zone = counts?.zone ?? 0;
  const end = capitalized(meetingEnd(told, spoken));
  return `${could} ${capitalized(numberWords(zone))} would have suited ${who}; ${offered(told, zone, spoken)}. ${end}.`;
}

/** Whether any of the texts that would have done was offered. */
function offered({ nearestOffer: offer }: MeetingExplanation, zone: number, spoken: WhyWords): string {
  const suits = offer !== null && offer.crosses.length === 0 && offer.gaps.every(({ gain }) => gain >= 0);
  if (!suits) return zone === 1 ? "nobody offered it" : "none of them was offered";
  const which = zone === 1 ? "it" : "one of them";
  return `${spoken.vocabulary.agent(offer.by)} offered ${which} in round ${offer.round + 1}, and it was not taken`;
}

function closedByLines({ parties, counts, crossed }: MeetingExplanation, spoken: WhyWords): string {
  const suited = counts?.worthSigningToAll ?? 0;
  const texts = `No text could be signed. ${capitalized(numberWords(suited))} would have suited ${allParties(parties)};`;
  const sets = crossed.map(({ lines }) => lines);
  return `${texts} ${closers(sets, spoken)} ${suited === 1 ? "closed it" : "closed every one"}.`;
}

/** The lines that all texts cross, the one party whose lines they cross, or the parties whose lines do it together. */
function closers(sets: readonly (readonly HolderAndLine[])[], spoken: WhyWords): string {
  const [first = [], ...others] = sets;
  const isIn = (lines: readonly HolderAndLine[], { holder, line }: HolderAndLine): boolean =>
    lines.some((each) => each.holder === holder && each.line === line);
  const common = first.filter((line) => others.every((lines) => isIn(lines, line)));
  if (common.length > 0) return `${spoken.lines(common)}${common.length > 1 ? " each" : ""}`;
  const holder = first.find((each) =>
    others.every((lines) => lines.some((other) => other.holder === each.holder)),
  );
  if (holder !== undefined) return `${spoken.possessive(holder.holder)} red lines`;
  const holders = [...new Set(sets.flat().map((each) => each.holder))];
  return `the red lines of ${spoken.names(holders)} together`;
}

function closedByInterests({ parties, counts, nearest }: MeetingExplanation, spoken: WhyWords): string {
  const no = "No text could be signed";
  const without = parties.filter((id) => counts?.worthSigning[id] === 0);
  if (without.length > 0) return `${no}. None was worth as much as walking away to ${spoken.names(without)}.`;
  const suits = parties.map((id) => {
    const count = counts?.worthSigning[id] ?? 0;
    return `${numberWords(count)} ${count === 1 ? "suits" : "suit"} ${spoken.vocabulary.agent(id)}`;
  });
  const near = nearest === null ? "" : ` The nearest leaves ${shortOf(nearest, spoken)} short.`;
  return `${no}. Of the ${grouped(counts?.all ?? 0)} possible ones, ${joined(suits)}, and none suits ${allParties(parties)}.${near}`;
}

function unlisted(told: MeetingExplanation, spoken: WhyWords): string {
  const { nearest, parties } = told;
  const why = `Nothing was signed: ${meetingEnd(told, spoken)}.`;
  if (nearest === null) return why;
  if (nearest.crosses.length > 0)
    return `${why} There are too many possible texts to try all; every one that was found crosses a red line.`;
  const short = nearest.gaps.filter(({ gain }) => gain < 0);
  if (short.length === 0) return `${why} A text was there that would have suited ${allParties(parties)}.`;
  return `${why} There are too many possible texts to try all; the nearest that was found leaves ${shortOf(nearest, spoken)} short.`;
}

/** The parties that a text leaves short. */
function shortOf({ gaps }: NearText, spoken: WhyWords): string {
  return spoken.names(gaps.filter(({ gain }) => gain < 0).map(({ party }) => party));
}

/** How a meeting without a signature ended, as the end of a sentence. */
export function meetingEnd(told: MeetingExplanation, spoken: WhyWords): string {
  const { ended, by, rounds, initialled, level } = told;
  switch (ended) {
    case "deadline":
    case "no-zone":
      return `time ran out after ${rounds === 1 ? "one round" : `${numberWords(rounds)} rounds`}`;
    case "breakdown":
      return `the talks broke down by chance in round ${rounds}`;
    case "walk-out":
      return spoken.vocabulary.isForOthers(level ?? undefined)
        ? `the talks ended in round ${rounds}`
        : `${spoken.names(by)} walked out in round ${rounds}`;
    case "breach":
      return by.length === 0
        ? `the text agreed in round ${rounds} had come to cross a red line`
        : `${spoken.names(by)} broke the rules in round ${rounds}`;
    case "agreement":
      return `a text was ${initialled ? "initialled" : "signed"} in round ${rounds}`;
  }
}

/** Whether only some of those who sat there are asked about. */
export function isCoalition({ table, parties, seats }: MeetingExplanation, spoken: WhyWords): boolean {
  return spoken.allowsCoalitions(table) && parties.length < seats.length;
}
