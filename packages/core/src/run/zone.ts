import { boundsIn } from "../preference/computed-preference.ts";
import { maskIn, rangeIn } from "../agent/outcome-space.ts";
import { floorOf } from "../preference/floor.ts";
import type { Agenda } from "../agenda/agenda.ts";
import type { AdjournEvent } from "../world/event/meeting.ts";
import { isEnumerated } from "../agenda/enumerated.ts";
import { readerOf } from "../preference/block-reader.ts";
import type { Crossing } from "../world/offer.ts";
import { blocksOf } from "../preference/blocks.ts";
import type { Mask } from "../preference/utility-table.ts";
import { partiesTo } from "../protocols/protocol.ts";
import type { RunContext } from "./run-context.ts";
import { settledInterest, type SettledInterest } from "./settled-interest.ts";

type Reason = Pick<AdjournEvent, "ended" | "because" | "blockedBy">;

/**
 * The red lines that kept the parties of a meeting from agreeing, however it came to its end, each as holder and line.
 * None where they had a zone of agreement, where parts of them could have agreed without the others, and where the agenda
 * is too large to be listed. Interests are looked at only where one of the parties has a red line.
 */
export function blockingLines(
  context: RunContext,
  table: string,
  seats: readonly string[],
): readonly string[] {
  const { rules, world } = context;
  const parties = partiesTo(rules.table(table).protocol, seats);
  const holdsLines = parties.some((party) => rules.allowed(party, table, world) !== null);
  return holdsLines ? zone(context, table, seats).blockedBy : [];
}

/**
 * Why a meeting reached its deadline: although there was a zone of agreement, or because there was none. Discounted
 * utilities are taken as of the first round. The reason given is just the deadline when some parties could have agreed
 * without the others, or when the agenda is too large to be listed.
 */
export function zone(context: RunContext, table: string, seats: readonly string[]): Reason {
  const { agenda, protocol } = context.rules.table(table);
  if (protocol.goOn !== undefined || !isEnumerated(agenda)) return PASSED;
  const parties = partiesTo(protocol, seats);
  const wants = parties.map((party) => wantOf(settledInterest(context, table, party, seats)));
  let fewest: readonly Crossing[] | null = null;
  for (const index of wanted(agenda, wants)) {
    if (wants.every(({ mask }) => mask === null || mask[index] === 1)) {
      return PASSED;
    }
    const crossed = context.rules
      .crossings(table, index, context.world)
      .filter(({ holder }) => parties.includes(holder));
    if (fewest === null || crossed.length < fewest.length) fewest = crossed;
  }
  const names = parties.join(", ");
  const because =
    fewest === null
      ? `no outcome is worth at least walking away to all of ${names}`
      : `every outcome worth at least walking away to all of ${names} crosses at least ` +
        fewest.map(({ holder, line }) => `the red line ${line} of ${holder}`).join(" and ");
  const blockedBy = (fewest ?? []).map(({ holder, line }) => `${holder}.${line}`);
  return { ended: "no-zone", because, blockedBy };
}

const PASSED: Reason = {
  ended: "deadline",
  because: "the last round passed without an agreement",
  blockedBy: [],
};

/** What a seated party wants and may sign. */
interface Want {
  readonly upper: Float64Array;
  readonly read: (block: number) => Float64Array;
  readonly floor: number;
  readonly mask: Mask;
}

/** Numbers of the outcomes worth at least walking away to all. Blocks whose bounds rule out any are skipped. */
function* wanted(agenda: Agenda, wants: readonly Want[]): Generator<number> {
  const { starts } = blocksOf(agenda);
  for (let block = 0; block < starts.length - 1; block++) {
    if (wants.some(({ upper, floor }) => (upper[block] as number) < floor)) continue;
    const utilities = wants.map(({ read }) => read(block));
    const [start, end] = [starts[block] as number, starts[block + 1] as number];
    for (let index = start; index < end; index++) if (isWanted(wants, utilities, index - start)) yield index;
  }
}

function isWanted(wants: readonly Want[], utilities: readonly Float64Array[], place: number): boolean {
  for (let at = 0; at < wants.length; at++) {
    const { floor } = wants[at] as Want;
    if (((utilities[at] as Float64Array)[place] as number) < floor) return false;
  }
  return true;
}

function wantOf({ space, reservation }: SettledInterest): Want {
  const { preference } = space;
  return {
    upper: boundsIn(preference).upper,
    read: readerOf(preference),
    floor: floorOf(reservation, rangeIn(space)),
    mask: maskIn(space),
  };
}
