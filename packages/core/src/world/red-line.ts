import { anAgenda, aRedLine } from "../errors/things.ts";
import type { Agenda } from "../agenda/agenda.ts";
import type { Outcome } from "../agenda/issues.ts";
import { assertEnumerated } from "../agenda/enumerated.ts";
import { LineAnswers } from "./line-answers.ts";
import type { WorldView } from "./view.ts";

/** A hard constraint of an agent, its holder: no agreement that the holder is a party to ever crosses it. */
export interface RedLine<O = Outcome> {
  /** Name of the line; several agents may hold one line, and the lines of one agent have different names. */
  readonly id: string;
  /**
   * True for the outcomes the holder can never sign, false for all others. It is asked about the outcomes of every
   * table, and says false where the issues it is about are missing. A fixed rule: it may not look at the world.
   */
  forbids(outcome: O): boolean;
  /** Whether the line is in force in the current state of the world: true or false. Left out, it always is. */
  binds?(view: WorldView): boolean;
  /** The reason, in a line. */
  readonly because: string;
  /** Where the holder said so. */
  readonly source?: string;
}

/** Declares a red line; the same line may be given to several agents. */
export function redLine<O = Outcome>(line: RedLine<O>): RedLine<O> {
  aRedLine("redLine", line);
  return Object.freeze({ ...line });
}

/**
 * The outcomes of an agenda that a line forbids, as a mask by outcome number.
 *
 * @throws InputError when the line throws or says anything but true or false, and when it forbids an outcome and has
 *   only looked for issues that are not on the agenda.
 */
export function forbidden(line: RedLine, agenda: Agenda): Uint8Array {
  aRedLine("redLine", line);
  anAgenda("agenda", agenda);
  assertEnumerated("forbidden", agenda);
  const answers = new LineAnswers(line);
  return Uint8Array.from({ length: agenda.size }, (_, index) =>
    answers.forbids(agenda.outcome(index)) ? 1 : 0,
  );
}
