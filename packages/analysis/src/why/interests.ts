import { type EventOf, isEnumerated, type TableSnapshot } from "@summitry/core";
import { largestCoalition } from "./coalition.ts";
import { among, evaluatedSigners } from "./evaluated-signers.ts";
import type { MeetingExplanation, NearOffer } from "./meeting-explanation.ts";
import { isNearer, nearText } from "./near-text.ts";
import { nearestFound, nearestText } from "./nearest.ts";
import { type Signer, signersOf } from "./signer.ts";
import { closedBy, countsOf, textsByLines, relaxing, tallyOf } from "./tally.ts";

/** What is said of a meeting from what its parties wanted. */
type Interests = Pick<
  MeetingExplanation,
  "counts" | "nearest" | "nearestOffer" | "closedBy" | "relaxing" | "crossed"
> & {
  readonly signers: readonly Signer[];
};

/** What would have done at a table, on an agenda that is listed or not. */
export function interestsIn(snapshot: TableSnapshot, offers: readonly EventOf<"offer">[]): Interests {
  const { agenda, protocol } = snapshot;
  const all = signersOf(snapshot);
  if (!isEnumerated(agenda)) {
    const offered = offeredTexts(snapshot, all, offers);
    const nearest = nearestFound(agenda, all, offered);
    const unknown = { counts: null, closedBy: [], relaxing: [], crossed: [] };
    return { signers: all, nearest, nearestOffer: nearestOf(offered), ...unknown };
  }
  const whole = evaluatedSigners(agenda, all);
  const wholeTally = tallyOf(whole);
  const ids = protocol.goOn === undefined ? null : largestCoalition(whole, wholeTally);
  const isWhole = ids === null || ids.length === all.length;
  const signers = isWhole ? all : all.filter(({ id }) => ids.includes(id));
  const table = isWhole ? whole : among(whole, ids);
  const tally = isWhole ? wholeTally : tallyOf(table);
  return {
    signers,
    counts: countsOf(tally),
    nearest: nearestText(table, signers, tally),
    nearestOffer: nearestOf(offeredTexts(snapshot, signers, offers)),
    closedBy: closedBy(tally),
    relaxing: relaxing(tally),
    crossed: textsByLines(tally),
  };
}

/** Every text that was offered, as its first offer. */
function offeredTexts(
  { agenda }: TableSnapshot,
  signers: readonly Signer[],
  offers: readonly EventOf<"offer">[],
): readonly NearOffer[] {
  const seen = new Set<number>();
  return offers.flatMap(({ by, round, outcome }) => {
    const index = agenda.indexOf(outcome);
    if (seen.has(index)) return [];
    seen.add(index);
    return [{ ...nearText(signers, outcome), by, round }];
  });
}

function nearestOf(offers: readonly NearOffer[]): NearOffer | null {
  let best: NearOffer | null = null;
  for (const offer of offers) if (best === null || isNearer(offer, best)) best = offer;
  return best;
}
