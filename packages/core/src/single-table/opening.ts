import { checkTable } from "./negotiation-shape.ts";
import { EngineTurn } from "../run/engine-turn.ts";
import { startPosition } from "../rules/position.ts";
import type { Issues, OutcomeOf } from "../agenda/issues.ts";
import { RunContext } from "../run/run-context.ts";
import { COMPUTED_FACTS } from "../run/driver.ts";
import { emptyWorld } from "../rules/empty-world.ts";
import { AgentError } from "../errors/agent-error.ts";
import { InputError } from "../errors/input-error.ts";
import type { Negotiation, Party } from "./negotiation.ts";
import { stackedAlternatingOffers } from "../protocols/stacked-alternating-offers.ts";
import type { RedLine } from "../world/red-line.ts";
import { binds } from "../rules/held-line.ts";
import { rulesOf } from "../rules/rules.ts";
import { signingAt, TABLE, tableOf } from "./single-table.ts";
import type { Strategy } from "../agent/strategy.ts";
import { reasonOf } from "../errors/reason.ts";

/** What a party wants, however it bargains. */
export type Interests<I extends Issues = Issues> = Pick<
  Party<I>,
  "id" | "utility" | "reservation" | "redLines"
>;

/** What stands when a meeting opens: for one party, all that may hang on the moment is settled. */
export interface Opening<I extends Issues = Issues> {
  /** Worth of walking away; -Infinity when any agreement is better than none. */
  readonly reservation: number;
  /** The red lines in force. */
  readonly redLines: readonly RedLine<OutcomeOf<I>>[];
  /** Whether it would sign; a mediator would not. */
  readonly signs: boolean;
}

/** Nobody is asked anything. */
const SILENT: Strategy = { id: "silent", propose: () => null, accepts: () => false };

/**
 * How each party of a table stands as the first meeting opens, in the order of the parties: round 0, no time used up, no
 * offer made, day 0 of a world without inputs, mechanisms or texts.
 *
 * @throws InputError for what `negotiate` refuses, and for a reservation value or a red line that reads something
 *   which a table by itself doesn't have.
 */
export function opening<I extends Issues>(table: {
  readonly agenda: Negotiation<I>["agenda"];
  readonly protocol?: Negotiation<I>["protocol"];
  readonly parties: readonly Interests<I>[];
}): readonly Opening<I>[] {
  checkTable(table);
  const { agenda, protocol = stackedAlternatingOffers({ rounds: 1 }) } = table;
  const parties = table.parties.map((party) => ({ ...party, strategy: SILENT }));
  const rules = rulesOf(tableOf({ agenda, protocol, parties }));
  const driver = { world: emptyWorld(rules), record: () => undefined };
  const context = new RunContext(rules, driver, { seed: "0", run: 0 }, COMPUTED_FACTS);
  const seats = parties.map(({ id }) => id);
  const signing = signingAt({ protocol, parties });
  const position = startPosition(protocol.rounds, seats);
  return parties.map(({ id, reservation, redLines = [] }) => {
    const field = `parties.${id}`;
    const turn = new EngineTurn(context.agent(id).bargaining(TABLE, position));
    return {
      reservation: alone(`${field}.reservation`, reservation, "a number", () => turn.reservation),
      redLines: redLines.filter((line) => {
        const allowed = "a line without it, if it is in force, or else no such line";
        const held = { holder: id, table: TABLE, line: line as RedLine };
        return alone(`${field}.redLines.${line.id}.binds`, line.binds, allowed, () =>
          binds(held, () => context.view),
        );
      }),
      signs: signing.includes(id),
    };
  });
}

/** What code of a party says of a table that has no scenario around it. */
function alone<T>(field: string, value: unknown, allowed: string, code: () => T): T {
  try {
    return code();
  } catch (cause) {
    const thrown = cause instanceof AgentError ? (cause.cause ?? cause) : cause;
    const problem = reasonOf(thrown);
    const expected = `${allowed}, since at the opening it fails: ${problem}`;
    throw new InputError({ field, value, allowed: expected }, cause);
  }
}
