import { InputError } from "../errors/input-error.ts";

/** Something with a number of outcomes. */
interface Sized {
  readonly size: number;
}

/** The largest agenda whose outcomes are listed one by one, in combinations of values. */
export const LARGEST_ENUMERATED_AGENDA = 1_000_000;

/** Whether the outcomes of an agenda are few enough to be listed one by one. */
export function isEnumerated({ size }: Sized): boolean {
  return size <= LARGEST_ENUMERATED_AGENDA;
}

/** What is wrong with asking `field` of an agenda too large to be listed. */
export function needsEnumeration(field: string, { size }: Sized): InputError {
  const allowed = `an agenda of at most ${LARGEST_ENUMERATED_AGENDA} outcomes, since it needs every outcome listed`;
  return new InputError({ field, value: size, allowed });
}

/**
 * Throws unless the outcomes of an agenda are few enough to be listed one by one; `field` is what needs them.
 *
 * @throws InputError with the size of the agenda and the largest that is listed.
 */
export function assertEnumerated(field: string, agenda: Sized): void {
  if (!isEnumerated(agenda)) throw needsEnumeration(field, agenda);
}
