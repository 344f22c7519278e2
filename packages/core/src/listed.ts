import type { Agenda } from "./agenda.ts";
import { InputError } from "./errors.ts";

/** The largest agenda whose outcomes are listed one by one, in combinations of values. */
export const LARGEST_AGENDA = 1_000_000;

/** Whether the outcomes of an agenda are few enough to be listed one by one. */
export function isListed({ size }: Pick<Agenda, "size">): boolean {
  return size <= LARGEST_AGENDA;
}

/** What is wrong with asking `field` of an agenda too large to be listed. */
export function needsList(field: string, { size }: Pick<Agenda, "size">): InputError {
  const allowed = `an agenda of at most ${LARGEST_AGENDA} outcomes, since it needs every outcome listed`;
  return new InputError({ field, value: size, allowed });
}

/**
 * Throws unless the outcomes of an agenda are few enough to be listed one by one; `field` is what needs them.
 *
 * @throws InputError with the size of the agenda and the largest that is listed.
 */
export function assertListed(field: string, agenda: Pick<Agenda, "size">): void {
  if (!isListed(agenda)) throw needsList(field, agenda);
}
