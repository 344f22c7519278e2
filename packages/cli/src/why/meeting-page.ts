import type { MeetingExplanation, NearText } from "@summitry/analysis";
import { capitalized, grouped, joined } from "@summitry/story/english";
import type { TerminalStyle } from "../terminal/style.ts";
import { wrap } from "../terminal/wrap.ts";
import { allParties, numberWords, fraction } from "./number-words.ts";
import { isCoalition, meetingEnd } from "./answer.ts";
import { openings } from "./openings.ts";
import type { WhyWords } from "./why-words.ts";

/** Most issues of a move that are told one by one. */
const MOST_CHANGED = 3;

/** All that is known of why a meeting came out as it did, as lines for a terminal; the answer is not among them. */
export function meetingPage(
  told: MeetingExplanation,
  spoken: WhyWords,
  look: TerminalStyle,
): readonly string[] {
  const sections = [counts, nearest, signed, offers, openings].map((section) => section(told, spoken, look));
  return [
    ...about(told, spoken, look),
    ...sections.flatMap((lines) => (lines.length === 0 ? [] : ["", ...lines])),
  ];
}

/** Who met when on what, and how it ended. */
function about(told: MeetingExplanation, spoken: WhyWords, { width }: TerminalStyle): readonly string[] {
  const { day, table, seats, level, ended } = told;
  const met = `${spoken.calendar.full(day)}, on ${spoken.vocabulary.topic(table)}: ${spoken.seated(table, seats, level)}`;
  const reason = ended === "walk-out" ? `: “${spoken.reason(told.because)}”` : "";
  return wrap(`${capitalized(met)}. ${capitalized(meetingEnd(told, spoken))}${reason}.`, width, 0, 0);
}

function counts(told: MeetingExplanation, spoken: WhyWords, look: TerminalStyle): readonly string[] {
  const { counts: found, parties } = told;
  if (found === null) return [];
  const { all, worthSigning, worthSigningToAll, zone } = found;
  const whole: readonly (readonly [string, number])[] = [
    ["Possible texts", all],
    ...parties.map(
      (id) => [`${capitalized(spoken.vocabulary.agent(id))} would sign`, worthSigning[id] ?? 0] as const,
    ),
    [`${capitalized(allParties(parties))} would sign`, worthSigningToAll],
    ["and within all red lines", zone],
  ];
  const held = zone === worthSigningToAll ? whole.slice(0, -1) : whole;
  const widths = [Math.max(...whole.map(([name]) => name.length)), grouped(all).length] as const;
  return [
    look.colours.bold("How many texts would do"),
    ...(isCoalition(told, spoken)
      ? wrap(`Asked of ${spoken.names(parties)}: they could sign without the others.`, look.width, 2, 2)
      : []),
    ...(told.discounted
      ? wrap("In the first round: texts lose in worth as the meeting goes on.", look.width, 2, 2)
      : []),
    ...held.map(([name, count]) => `  ${name.padEnd(widths[0])}  ${grouped(count).padStart(widths[1])}`),
  ];
}

function nearest(
  { nearest: near, counts: found, relaxing, table }: MeetingExplanation,
  spoken: WhyWords,
  look: TerminalStyle,
): readonly string[] {
  if (near === null) {
    const says =
      found === null ? "Nothing was offered to search from." : "Every text crosses a red line of a party.";
    return [look.colours.bold("The nearest text"), ...wrap(says, look.width, 2, 2)];
  }
  return [
    look.colours.bold(headingOf(found, relaxing)),
    ...terms(near, table, spoken, look),
    ...stakes(near, table, spoken, look),
  ];
}

function headingOf(found: MeetingExplanation["counts"], relaxing: MeetingExplanation["relaxing"]): string {
  if (found === null) return "The nearest text that a search from the offers has found";
  if (found.zone > 0) return "The fairest text: whoever gains least gains most";
  const hasLines = relaxing.some(({ obstacle }) => obstacle.type === "red-line");
  return `The nearest text${hasLines ? " within the red lines" : ""}`;
}

/** What was signed. */
function signed(
  { signed: text, nearest: near, table, initialled }: MeetingExplanation,
  spoken: WhyWords,
  look: TerminalStyle,
): readonly string[] {
  if (text === null) return [];
  const heading = look.colours.bold(initialled ? "What was initialled" : "What was signed");
  if (near !== null && isSame(near.outcome, text.outcome)) return [heading, "  That very text."];
  return [heading, ...terms(text, table, spoken, look), ...stakes(text, table, spoken, look)];
}

/** The terms of a text, an issue a line. */
function terms(
  { outcome }: NearText,
  table: string,
  spoken: WhyWords,
  look: TerminalStyle,
): readonly string[] {
  const { settled, open } = spoken.terms(table, outcome);
  const rest = open.length === 0 ? [] : [[settled.length === 0 ? "All" : "All else", "left out"] as const];
  return rows([...settled, ...rest], look);
}

/** What a text is to each party, a party a line. */
function stakes(
  { gaps, crosses }: NearText,
  table: string,
  spoken: WhyWords,
  look: TerminalStyle,
): readonly string[] {
  const said = gaps.map(({ party, gain, share }, at) => {
    const of = at === 0 ? " of what lies between its best and its worst text" : "";
    const far = `${fraction(Math.abs(share))}${of}`;
    return [
      spoken.vocabulary.agent(party),
      gainSays(gain, far, (value) => spoken.amount(table, value)),
    ] as const;
  });
  const lines = crosses.length === 0 ? [] : wrap(`It crosses ${spoken.lines(crosses)}.`, look.width, 2, 2);
  return [...rows(said, look), ...lines];
}

function gainSays(gain: number, far: string, amount: (value: number) => string): string {
  if (gain === Number.NEGATIVE_INFINITY) return "would sign nothing";
  if (gain < 0) return `falls short by ${amount(-gain)}, ${far}`;
  return gain === 0 ? "would sign, and gains nothing" : `gains ${amount(gain)}, ${far}`;
}

/** Two columns, the second wrapped. */
function rows(pairs: readonly (readonly [string, string])[], { width }: TerminalStyle): readonly string[] {
  const room = Math.max(0, ...pairs.map(([label]) => label.length)) + 4;
  return pairs.flatMap(([label, says]) => {
    const [first = "", ...others] = wrap(says, width, room, room);
    return [`  ${capitalized(label)}`.padEnd(room) + first.slice(room), ...others];
  });
}

function offers(told: MeetingExplanation, spoken: WhyWords, look: TerminalStyle): readonly string[] {
  const { nearestOffer: offer, nearest: near, lastMove, table, ended } = told;
  const heading = look.colours.bold("What was offered");
  if (offer === null) return [heading, "  Nothing."];
  const move = wrap(moved(lastMove, table, spoken), look.width, 2, 2);
  const who = capitalized(spoken.vocabulary.agent(offer.by));
  const round = `in round ${offer.round + 1}`;
  if (ended === "agreement") return [heading, ...move];
  if (near !== null && isSame(near.outcome, offer.outcome))
    return [heading, `  ${who} offered that very text ${round}.`, ...move];
  const came = `Nearest came ${spoken.vocabulary.agent(offer.by)} ${round}: ${spoken.vocabulary.terms(offer.outcome)}.`;
  return [heading, ...wrap(came, look.width, 2, 2), ...stakes(offer, table, spoken, look), ...move];
}

function moved(last: MeetingExplanation["lastMove"], table: string, spoken: WhyWords): string {
  if (last === null) return "Nobody changed an offer.";
  const changes = last.changed
    .slice(0, MOST_CHANGED)
    .map(
      ({ issue, from, to }) => `from ${spoken.term(table, issue, from)} to ${spoken.term(table, issue, to)}`,
    );
  const more = last.changed.length - changes.length;
  if (more > 0) changes.push(`${numberWords(more)} more ${more === 1 ? "issue" : "issues"}`);
  return `The last to move was ${spoken.vocabulary.agent(last.by)}, in round ${last.round + 1}: ${joined(changes)}.`;
}

function isSame(one: NearText["outcome"], other: NearText["outcome"]): boolean {
  return Object.entries(one).every(([issue, value]) => other[issue] === value);
}
