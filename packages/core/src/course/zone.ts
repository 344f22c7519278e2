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
  const wants = seats.map((seat) => stakes(course, table, seat, seats));
  let wanted = false;
  for (let index = 0; index < agenda.size; index++) {
    if (!wants.every(({ values, reservation }) => (values[index] as number) >= reservation)) continue;
    if (wants.every(({ mask }) => mask === null || mask[index] === 1)) {
      return { ended: "deadline", because: "the last round passed without an agreement" };
    }
    wanted = true;
  }
  const names = seats.join(", ");
  const because = wanted
    ? `every outcome that beats walking away for ${names} crosses a red line of one of them`
    : `no outcome is worth at least walking away to all of ${names}`;
  return { ended: "no-zone", because };
}

function stakes(course: Course, table: string, seat: string, seats: readonly string[]) {
  const { rules, world } = course;
  return guarded({ agent: seat, table, day: world.day }, () => {
    const position = { round: 0, rounds: 1, time: 1, standing: null, offers: [], seats };
    const turn = course.standpoint(seat).bargaining(table, position);
    return {
      values: turn.space.utilities,
      reservation: turn.reservation,
      mask: rules.free(seat, table, world),
    };
  });
}
