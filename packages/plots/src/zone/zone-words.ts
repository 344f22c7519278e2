import { capitalized, joined, numberWord, withCount } from "../words/english.ts";
import type { Naming } from "../words/naming.ts";
import { fixed, plainNumber } from "../words/number.ts";
import type { ExplainedMeeting, NearbyText, ZoneObstacle } from "./explained-meeting.ts";
import { openingSets } from "./opening-sets.ts";

/** A gain in shares of a party's range, in per cent with a sign: "−0.3 %"; what is not 0 never looks like it, and "never" if nothing would do. */
export function gainText(share: number): string {
  if (share === Number.NEGATIVE_INFINITY) return "never";
  const percent = 100 * share;
  const size = Math.abs(percent);
  const decimals = size === 0 || size >= 0.05 ? 1 : Math.min(6, 1 - Math.floor(Math.log10(size)));
  return `${percent > 0 && size >= 1e-6 ? "+" : ""}${fixed(percent, decimals)}\u00a0%`;
}

/** Obstacles in words: lines with their holders, and who would have to sign whatever is put before it. */
export function obstacleNames(obstacles: readonly ZoneObstacle[], naming: Naming): string {
  const lines = obstacles.filter((each) => each.type === "red-line");
  const away = obstacles.filter((each) => each.type === "reservation");
  return joined([
    ...(lines.length === 0 ? [] : [naming.lines(lines)]),
    ...(away.length === 0
      ? []
      : [`${joined(away.map(({ holder }) => naming.party(holder)))} signing anything`]),
  ]);
}

/** "both" or "all three". */
export function bothOrAll(parties: readonly string[]): string {
  return parties.length === 2 ? "both" : `all ${numberWord(parties.length)}`;
}

/** Who falls short, and by how much: "Putin by 0.3 %". */
function shortfalls({ gaps }: NearbyText, naming: Naming): readonly string[] {
  return gaps
    .filter(({ share }) => share < 0)
    .toSorted((one, other) => one.share - other.share)
    .map(({ party, share }) =>
      Number.isFinite(share)
        ? `${naming.party(party)} ${gainText(-share).replace("+", "")}`
        : `${naming.party(party)}, who would sign nothing,`,
    );
}

/** How a meeting without an agreement ended, to follow "the meeting missed them: ". */
function endWords({ ended, by, rounds }: ExplainedMeeting, naming: Naming): string {
  const who = by.length === 0 ? "one" : joined(by.map(naming.party));
  const after = `after ${withCount(rounds, "round")}`;
  if (ended === "deadline") return `time ran out ${after}`;
  if (ended === "walk-out") return `${who} walked out ${after}`;
  if (ended === "breach") return `${who} broke the rules ${after}`;
  if (ended === "breakdown") return `the talks broke down ${after}`;
  return `it ended ${after}`;
}

/** The finding: whether a text could be signed, what closed the table, and what would open it. */
export function zoneFinding(meeting: ExplainedMeeting, naming: Naming): string {
  const { counts, nearest } = meeting;
  if (counts === null) return uncountedFinding(nearest, naming);
  if (counts.zone > 0) return openFinding(meeting, counts.zone, naming);
  if (counts.worthSigningToAll > 0) return closedByLines(meeting, counts.worthSigningToAll, naming);
  const nobody = meeting.parties.filter((party) => counts.worthSigning[party] === 0);
  if (nobody.length > 0)
    return `No text could be signed: none of ${plainNumber(counts.all)} is worth signing to ${joined(nobody.map(naming.party))}`;
  const none = `No text could be signed: none is worth signing to ${bothOrAll(meeting.parties)}`;
  if (nearest === null) return none;
  return `${none}; the nearest leaves ${joined(shortfalls(nearest, naming))} short`;
}

function uncountedFinding(nearest: NearbyText | null, naming: Naming): string {
  if (nearest === null) return "Whether a text could be signed is not known: there are too many to be listed";
  const short = shortfalls(nearest, naming);
  return short.length === 0
    ? "At least one text could be signed"
    : `Of the texts looked at none could be signed; the nearest leaves ${joined(short)} short`;
}

function openFinding(meeting: ExplainedMeeting, zone: number, naming: Naming): string {
  const texts = zone === 1 ? "One text could be signed" : `${plainNumber(zone)} texts could be signed`;
  if (meeting.ended === "agreement") return `${texts}, and the meeting signed ${zone === 1 ? "it" : "one"}`;
  return `${texts}, and the meeting missed ${zone === 1 ? "it" : "them all"}: ${endWords(meeting, naming)}`;
}

function closedByLines(meeting: ExplainedMeeting, many: number, naming: Naming): string {
  const first = openingSets(meeting).find(({ obstacles }) =>
    obstacles.every(({ type }) => type === "red-line"),
  );
  const them = many === 1 ? "it" : "every one";
  const text = `No text could be signed: ${plainNumber(many)} would have suited ${bothOrAll(meeting.parties)}, and red lines closed ${them}`;
  if (first === undefined) return text;
  const lines = `the red ${first.obstacles.length === 1 ? "line" : "lines"} ${obstacleNames(first.obstacles, naming)}`;
  return `${text}; without ${lines} ${withCount(first.opens, "text")} would be open`;
}

/** The numbers of the figure in words. */
export function zoneDescription(meeting: ExplainedMeeting, naming: Naming): string {
  const { counts, nearest, relaxing } = meeting;
  const gains = (text: NearbyText) =>
    text.gaps.map(({ party, share }) => `${naming.party(party)} ${gainText(share)}`).join(", ");
  return [
    ...(counts === null
      ? []
      : [
          `${plainNumber(counts.all)} possible texts`,
          ...meeting.parties.map(
            (party) => `${naming.party(party)} would sign ${plainNumber(counts.worthSigning[party] ?? 0)}`,
          ),
          `${bothOrAll(meeting.parties)} would sign ${plainNumber(counts.worthSigningToAll)}`,
          `within the red lines ${plainNumber(counts.zone)}`,
        ]),
    ...(nearest === null ? [] : [`${nearestTitle(meeting).toLowerCase()}: ${gains(nearest)}`]),
    ...relaxing.map(
      ({ obstacle, opens }) =>
        `without ${obstacleNames([obstacle], naming)} ${withCount(opens, "text")} open`,
    ),
    ...(counts === null && nearest === null ? ["nothing is known of its texts"] : []),
  ].join("; ");
}

/** Whether any text could be signed, as far as that is known. */
export function isOpen({ counts, nearest }: ExplainedMeeting): boolean {
  if (counts !== null) return counts.zone > 0;
  return nearest !== null && nearest.gaps.every(({ share }) => share >= 0);
}

/** What the text is that is shown with its terms. */
export function nearestTitle(meeting: ExplainedMeeting): string {
  return isOpen(meeting) ? "The fairest text" : "The nearest text within the lines";
}

/** "Meeting on a ceasefire, day 32". */
export function meetingName({ table, day }: ExplainedMeeting, naming: Naming): string {
  return `${capitalized(naming.table(table))}, day ${plainNumber(day)}`;
}
