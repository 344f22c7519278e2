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
  const blocking = new Set<string>();
  for (let index = 0; index < agenda.size; index++) {
    if (!wants.every(({ values, reservation }) => (values[index] as number) >= reservation)) continue;
    if (wants.every(({ mask }) => mask === null || mask[index] === 1)) {
      return { ended: "deadline", because: "the last round passed without an agreement" };
    }
    for (const { holder, line } of course.rules.crossings(table, index, course.world)) {
      if (seats.includes(holder)) blocking.add(`${line} of ${holder}`);
    }
  }
  const names = seats.join(", ");
  const because =
    blocking.size > 0
      ? `every outcome worth at least walking away to all of ${names} crosses a red line: ${[...blocking].join(", ")}`
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
