import type { EventOf } from "@summitry/core";
import { capitalized, joined, plainReason, withCount } from "../words/english.ts";
import { crossedByOffers, crossedByText } from "./crossings.ts";
import type { MeetingGroup } from "../events/event-groups.ts";
import { detail, item, type Paragraph } from "./paragraph.ts";
import { describeOpenings, describePositions } from "./describe-positions.ts";
import { nearest } from "./nearness.ts";
import { signedAgain } from "./signed-again.ts";
import { adjournment, NONE_SIGNING } from "./reasons.ts";
import { names, partiesOf, seated, textName, type StoryContext } from "./story-context.ts";

/** Describes a meeting in full: who met, what each asked for, which red lines that crossed, and how it ended. */
export function describeMeeting(teller: StoryContext, meeting: MeetingGroup): readonly Paragraph[] {
  const { offers, breaches } = meeting;
  const crossed = crossedByOffers(teller, offers);
  return [
    item(tellOpening(teller, meeting)),
    ...(teller.verbose ? describePositions(teller, meeting) : describeOpenings(teller, meeting)),
    ...(crossed === null ? [] : [detail(crossed, "line")]),
    ...breaches.map((breach) => detail(describeBreach(teller, breach), "line")),
    ...tellEnd(teller, meeting),
  ];
}

function tellOpening(teller: StoryContext, { open, invite, goesOn }: MeetingGroup): string {
  const topic = teller.vocabulary.topic(open.table);
  const who = capitalized(seated(teller, open));
  if (goesOn) return `${who} go on with the talks on ${topic}.`;
  const call = invite === null ? "" : `, called by ${teller.vocabulary.agent(invite.by)}`;
  const text = open.text === null ? "" : ` On the table lies ${textName(teller, open.text)}.`;
  return `${who} meet on ${topic}${call}.${text}`;
}

/** Describes an illegal action. */
export function describeBreach(
  { vocabulary }: StoryContext,
  { by, because, lines }: EventOf<"breach">,
): string {
  const own = lines.length === 0 ? "" : ` (${joined(lines.map((line) => vocabulary.redLine(line)))})`;
  return `An action of ${vocabulary.agent(by)} is struck out: ${because}${own}.`;
}

function tellEnd(teller: StoryContext, meeting: MeetingGroup): readonly Paragraph[] {
  const { leaves, end, force, offers, open } = meeting;
  const walkOuts = leaves.map((leave) =>
    detail(tellWalkOut(teller, leave, { level: open.level, hadOffers: offers.length > 0 }), "bad"),
  );
  if (end.type === "sign") {
    const crossed = crossedByText(teller, end.crosses);
    return [
      ...walkOuts,
      detail(tellSignature(teller, end, force), "good"),
      ...(crossed === null ? [] : [detail(crossed, "line")]),
    ];
  }
  const near = nearest(teller, meeting);
  if (end.ended === "walk-out" && walkOuts.length > 0)
    return [...walkOuts, ...(near === null ? [] : [detail(near, "bad")])];
  const why = adjournment(teller, { ...end, seats: partiesOf(teller, end), level: open.level });
  const says = `No agreement after ${withCount(end.rounds, "round")}, as ${why}.`;
  return [...walkOuts, detail(near === null ? says : `${says} ${near}`, "bad")];
}

function tellWalkOut(
  { vocabulary }: StoryContext,
  { by, round, because }: EventOf<"leave">,
  { level, hadOffers }: { readonly level: string | undefined; readonly hadOffers: boolean },
): string {
  const who = vocabulary.speaker(by, level);
  const why = plainReason(because);
  if (vocabulary.isForOthers(level))
    return `The round ends without a text: ${because === NONE_SIGNING ? `${who} sees none worth signing` : why}.`;
  if (!hadOffers) return capitalized(`${who} ends the talks before any offer: ${why}.`);
  return capitalized(`${who} walks out in round ${round + 1}: ${why}.`);
}

function tellSignature(teller: StoryContext, sign: EventOf<"sign">, force: EventOf<"force"> | null): string {
  const { vocabulary, calendar, signatures } = teller;
  const { day, table, rounds, signatories, initials, outcome, awaits, lapsesAfter } = sign;
  const until = force === null || force.expires === null ? "" : ` until ${calendar.date(force.expires)}`;
  const inForce = force === null ? "" : `, in force at once${until}`;
  const told = signatures.shownOn(day, table, signatories.join(), outcome);
  const terms =
    told === null
      ? vocabulary.terms(outcome)
      : `the same text as on ${calendar.date(told)}${signedAgain(teller, sign, told)}`;
  const who =
    initials === undefined
      ? `Signed in round ${rounds} by ${names(teller, signatories)}`
      : `Initialled in round ${rounds} for ${names(teller, initials)}`;
  const signed = `${who}${inForce}: ${terms}.`;
  if (awaits.length === 0) return signed;
  const limit = lapsesAfter === null ? "" : ` by ${calendar.date(lapsesAfter)}`;
  const verb = awaits.length === 1 ? "has" : "have";
  const act = initials === undefined ? "ratify" : "sign";
  return `${signed} ${capitalized(names(teller, awaits))} ${verb} to ${act} the text${limit}.`;
}
