import type { Agenda } from "../agenda.ts";
import type { AdjournEvent } from "../event/index.ts";
import { isListed } from "../listed.ts";
import { readerOf } from "../outline.ts";
import type { Crossing } from "../red-line.ts";
import { stretchesOf } from "../stretches.ts";
import type { Mask } from "../utility-table.ts";
import { partiesTo } from "../protocol.ts";
import type { Course } from "./course.ts";
import { guarded } from "./guard.ts";

type Reason = Pick<AdjournEvent, "ended" | "because" | "blockedBy">;

/**
 * Why a meeting reached its deadline: there was a zone of agreement, or there was none. Discounted utilities count as in the
 * first round. Nothing is claimed where some could have agreed without others, or the agenda is too large to be listed.
 */
export function zone(course: Course, table: string, seats: readonly string[]): Reason {
  const { agenda, protocol } = course.rules.table(table);
  if (protocol.goOn !== undefined || !isListed(agenda)) return PASSED;
  const parties = partiesTo(protocol, seats);
  const wants = parties.map((party) => stakes(course, table, party, seats));
  let fewest: readonly Crossing[] | null = null;
  for (const index of wanted(agenda, wants)) {
    if (wants.every(({ mask }) => mask === null || mask[index] === 1)) {
      return PASSED;
    }
    const crossed = course.rules
      .crossings(table, index, course.world)
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

/** What somebody seated wants and may sign. */
interface Want {
  readonly ceilings: Float64Array;
  readonly read: (stretch: number) => Float64Array;
  readonly reservation: number;
  readonly mask: Mask;
}

/** Numbers of the outcomes worth at least walking away to all; stretches that can't hold one are left out. */
function* wanted(agenda: Agenda, wants: readonly Want[]): Generator<number> {
  const { starts } = stretchesOf(agenda);
  for (let stretch = 0; stretch < starts.length - 1; stretch++) {
    if (wants.some(({ ceilings, reservation }) => (ceilings[stretch] as number) < reservation)) continue;
    const utilities = wants.map(({ read }) => read(stretch));
    const [start, end] = [starts[stretch] as number, starts[stretch + 1] as number];
    for (let index = start; index < end; index++) if (isWanted(wants, utilities, index - start)) yield index;
  }
}

function isWanted(wants: readonly Want[], utilities: readonly Float64Array[], place: number): boolean {
  for (let at = 0; at < wants.length; at++) {
    const { reservation } = wants[at] as Want;
    if (((utilities[at] as Float64Array)[place] as number) < reservation) return false;
  }
  return true;
}

function stakes(course: Course, table: string, seat: string, seats: readonly string[]): Want {
  const { world } = course;
  return guarded({ agent: seat, table, day: world.day }, () => {
    const position = { round: 0, rounds: 1, time: 1, standing: null, offers: [], seats };
    const turn = course.standpoint(seat).bargaining(table, position);
    const space = turn.space.whole.asOf({ round: 0, day: world.day, time: 0 });
    return {
      ceilings: space.preference.outline().ceilings,
      read: readerOf(space.preference),
      reservation: turn.reservation,
      mask: space.mask,
    };
  });
}
