import type { Failure } from "../event/index.ts";
import type { Course } from "./course.ts";
import { guarded } from "./guard.ts";

/** Why a meeting reached its deadline: there was a zone of agreement, or there was none. */
export function zone(
  course: Course,
  table: string,
  seats: readonly string[],
): { readonly ended: Failure; readonly because: string } {
  const { agenda } = course.rules.table(table);
  const worth = new Uint8Array(agenda.size).fill(1);
  const free = new Uint8Array(agenda.size).fill(1);
  for (const seat of seats) {
    const { values, reservation, mask } = stakes(course, table, seat, seats);
    for (let index = 0; index < agenda.size; index++) {
      if (!((values[index] as number) >= reservation)) worth[index] = 0;
      if (mask !== null && mask[index] === 0) free[index] = 0;
    }
  }
  if (worth.some((wanted, index) => wanted === 1 && free[index] === 1)) {
    return { ended: "deadline", because: "the last round passed without an agreement" };
  }
  const names = seats.join(", ");
  const because = worth.includes(1)
    ? `every outcome that beats walking away for ${names} crosses a red line of one of them`
    : `no outcome is worth at least walking away to all of ${names}`;
  return { ended: "no-zone", because };
}

function stakes(course: Course, table: string, seat: string, seats: readonly string[]) {
  const { rules, world, interests } = course;
  return guarded({ agent: seat, table, day: world.day }, () => {
    const position = { round: 0, rounds: 1, time: 1, standing: null, offers: [], seats };
    const turn = interests.bargaining(seat, table, position);
    return {
      values: turn.space.utilities,
      reservation: turn.reservation,
      mask: rules.free(seat, table, world),
    };
  });
}
