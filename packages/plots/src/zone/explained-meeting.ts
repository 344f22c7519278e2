import { assertNumber, DataError } from "../data-error.ts";
import { assertPart, assertParts, listPart, textPart } from "../data-parts.ts";

/** What a text is worth to a party, beyond the least that it would sign. */
export interface PartyGap {
  readonly party: string;
  /** In shares of the range from its worst text to its best; below 0 it falls short, and -Infinity if nothing would do. */
  readonly share: number;
}

/** A text with what each party would gain by it. */
export interface NearbyText {
  /** The value of each issue, by name. */
  readonly outcome: Readonly<Record<string, string | number>>;
  readonly gaps: readonly PartyGap[];
  /** The red lines that it crosses. */
  readonly crosses: readonly CrossedLine[];
}

/** An offer that was made. */
export interface NearbyOffer extends NearbyText {
  readonly by: string;
  /** From 0. */
  readonly round: number;
}

/** A red line with the party that holds it. */
export interface CrossedLine {
  readonly holder: string;
  readonly line: string;
}

/** What keeps a text from being signed: a red line, or what a party has without a text. */
export type ZoneObstacle =
  ({ readonly type: "red-line" } & CrossedLine) | { readonly type: "reservation"; readonly holder: string };

/** How many texts a table has, and how many of them are open. */
export interface CountedTexts {
  readonly all: number;
  /** How many are worth signing, by party. */
  readonly worthSigning: Readonly<Record<string, number>>;
  readonly worthSigningToAll: number;
  /** How many of these cross no red line. */
  readonly zone: number;
}

/** Why one meeting ended as it did, as `explain` gives it. */
export interface ExplainedMeeting {
  readonly table: string;
  readonly day: number;
  /** Those who sign. */
  readonly parties: readonly string[];
  /** "agreement", or how it failed. */
  readonly ended: string;
  /** Those who ended it: who signed, walked out or broke the rules; nobody where it was time or chance. */
  readonly by: readonly string[];
  readonly rounds: number;
  /** What was signed; `null` where nothing was. */
  readonly signed: NearbyText | null;
  /** `null` for an agenda that is too large to be listed. */
  readonly counts: CountedTexts | null;
  /** The text that crosses no line and falls least short, or with an open zone, the one from which who gains least gains most. */
  readonly nearest: NearbyText | null;
  /** The same among the offers that were made. */
  readonly nearestOffer: NearbyOffer | null;
  /** The smallest sets of obstacles without which texts are open, and how many. */
  readonly closedBy: readonly { readonly obstacles: readonly ZoneObstacle[]; readonly opens: number }[];
  /** What each obstacle would open if it alone were gone. */
  readonly relaxing: readonly { readonly obstacle: ZoneObstacle; readonly opens: number }[];
  /** How many texts worth signing to all cross just these lines. */
  readonly crossed: readonly { readonly lines: readonly CrossedLine[]; readonly texts: number }[];
}

/**
 * Throws unless a figure can be made of the data.
 *
 * @throws DataError naming the field.
 */
export function assertMeeting(meeting: ExplainedMeeting): void {
  assertParts(
    "meeting",
    meeting,
    {
      table: textPart,
      parties: listPart,
      ended: textPart,
      by: listPart,
      closedBy: listPart,
      relaxing: listPart,
      crossed: listPart,
    },
    "",
  );
  const { parties, by, counts, signed, nearest, nearestOffer, closedBy, relaxing, crossed } = meeting;
  if (parties.length === 0)
    throw new DataError({ field: "parties", value: parties, allowed: "at least one party" });
  parties.forEach((party, at) => assertPart(`parties.${at}`, party, textPart));
  by.forEach((party, at) => assertPart(`by.${at}`, party, textPart));
  assertNumber("day", meeting.day, 0);
  assertNumber("rounds", meeting.rounds, 0);
  if (counts !== null) assertCounts(counts, parties);
  if (signed !== null) assertText("signed", signed, parties);
  if (nearest !== null) assertText("nearest", nearest, parties);
  if (nearestOffer !== null) {
    assertText("nearestOffer", nearestOffer, parties);
    assertParts("nearestOffer", nearestOffer, { by: textPart });
    assertNumber("nearestOffer.round", nearestOffer.round, 0);
  }
  closedBy.forEach((set, at) => {
    assertParts(`closedBy.${at}`, set, { obstacles: listPart });
    set.obstacles.forEach((obstacle, which) => assertObstacle(`closedBy.${at}.obstacles.${which}`, obstacle));
    assertNumber(`closedBy.${at}.opens`, set.opens, 0);
  });
  relaxing.forEach((each, at) => {
    assertParts(`relaxing.${at}`, each);
    assertObstacle(`relaxing.${at}.obstacle`, each.obstacle);
    assertNumber(`relaxing.${at}.opens`, each.opens, 0);
  });
  crossed.forEach((each, at) => {
    assertParts(`crossed.${at}`, each, { lines: listPart });
    assertLines(`crossed.${at}.lines`, each.lines);
    assertNumber(`crossed.${at}.texts`, each.texts, 0);
  });
}

function assertCounts(counts: CountedTexts, parties: readonly string[]): void {
  assertParts("counts", counts);
  assertNumber("counts.all", counts.all, 1);
  assertNumber("counts.worthSigningToAll", counts.worthSigningToAll, 0, counts.all);
  assertNumber("counts.zone", counts.zone, 0, counts.worthSigningToAll);
  assertParts("counts.worthSigning", counts.worthSigning);
  for (const party of parties)
    assertNumber(`counts.worthSigning.${party}`, counts.worthSigning[party] as number, 0, counts.all);
}

function assertText(field: string, text: NearbyText, parties: readonly string[]): void {
  assertParts(field, text, { gaps: listPart, crosses: listPart });
  assertParts(`${field}.outcome`, text.outcome);
  for (const [issue, value] of Object.entries(text.outcome))
    assertPart(`${field}.outcome.${issue}`, value, valuePart);
  text.gaps.forEach((gap, at) => {
    assertParts(`${field}.gaps.${at}`, gap);
    if (!parties.includes(gap.party))
      throw new DataError({
        field: `${field}.gaps.${at}.party`,
        value: gap.party,
        allowed: `one of ${parties.join(", ")}`,
      });
    if (gap.share !== Number.NEGATIVE_INFINITY) assertNumber(`${field}.gaps.${at}.share`, gap.share);
  });
  assertLines(`${field}.crosses`, text.crosses);
}

function assertLines(field: string, lines: readonly CrossedLine[]): void {
  lines.forEach((line, at) => assertParts(`${field}.${at}`, line, { holder: textPart, line: textPart }));
}

function assertObstacle(field: string, obstacle: ZoneObstacle): void {
  assertParts(field, obstacle, { holder: textPart, type: obstaclePart });
  if (obstacle.type === "red-line") assertParts(field, obstacle, { line: textPart });
}

const valuePart = [
  (value: unknown) => typeof value === "string" || typeof value === "number",
  "a text or a number",
] as const;
const obstaclePart = [
  (value: unknown) => value === "red-line" || value === "reservation",
  "red-line or reservation",
] as const;
