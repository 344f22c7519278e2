import type { Agenda } from "../agenda/agenda.ts";
import type { Outcome } from "../agenda/issues.ts";
import { assertEnumerated } from "../agenda/enumerated.ts";
import type { WorldView } from "./view.ts";

/** A hard constraint of an agent, its holder: no agreement that the holder is a party to ever crosses it. */
export interface RedLine<O = Outcome> {
  /** Name of the line; one line may have several holders. */
  readonly id: string;
  /** True for the outcomes the holder can never sign. A fixed rule: it may not look at the world. */
  forbids(outcome: O): boolean;
  /** Whether the line is in force in the current state of the world; left out, it always is. */
  binds?(view: WorldView): boolean;
  /** The reason, in a line. */
  readonly because: string;
  /** Where the holder said so. */
  readonly source?: string;
}

/** A line that an outcome crosses, with the agent who holds it. */
export interface Crossing {
  /** Id of the line. */
  readonly line: string;
  /** Id of its holder. */
  readonly holder: string;
}

/** Declares a red line; the same line may be given to several agents. */
export function redLine<O = Outcome>(line: RedLine<O>): RedLine<O> {
  return Object.freeze({ ...line });
}

/** The outcomes of an agenda that a line forbids, as a mask by outcome number. */
export function forbidden(line: RedLine, agenda: Agenda): Uint8Array {
  assertEnumerated("forbidden", agenda);
  return Uint8Array.from({ length: agenda.size }, (_, index) =>
    line.forbids(agenda.outcome(index)) ? 1 : 0,
  );
}
