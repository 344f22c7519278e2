import { tables } from "@summitry/alaska";
import { lookAtOpenings } from "./opening-looks.mjs";
import { percent, table } from "./print.mjs";

const SEATS = ["trump", "putin", "zelensky"];
/** What a settlement has to say something on to be one, and not a framework. */
const SAYS = ["territory", "recognition", "guarantees"];

/**
 * What closes the zone of complete settlements: the share of draws in which the three presidents have one as the summit opens, and
 * in which they would have one if the red lines of one of them, or his walking away, counted for nothing.
 */
export function settlementZone({ draws, seed }) {
  const found = new Map([["all lines and walk-aways as they are", 0]]);
  lookAtOpenings({ draws, seed }, ({ turn }) => {
    const open = zoneOf(SEATS.map((id) => ({ id, interest: turn(id, "settlement") })));
    for (const [what, isOpen] of open) found.set(what, (found.get(what) ?? 0) + Number(isOpen));
  });
  return [
    table(
      ["complete settlements", "draws with a zone among the three presidents"],
      [...found].map(([what, count]) => [what, percent(count / draws)]),
    ),
    `Share of ${draws.toLocaleString("en-GB")} draws; a complete settlement says something on ${SAYS.join(", ")}.`,
  ].join("\n\n");
}

/** Whether there is a zone as things are, and without what holds each of the presidents. */
function zoneOf(presidents) {
  const open = new Map([["all lines and walk-aways as they are", false]]);
  for (const { id } of presidents) {
    open.set(`without the red lines of ${id}`, false);
    open.set(`without the walk-away of ${id}`, false);
  }
  const { agenda } = tables.settlement;
  for (let index = 0; index < agenda.size; index++) {
    const outcome = agenda.outcome(index);
    if (SAYS.some((issue) => outcome[issue] === "open")) continue;
    const [first, ...others] = presidents.flatMap(({ id, interest }) => objections(id, interest, outcome));
    if (first === undefined) for (const what of open.keys()) open.set(what, true);
    else if (others.length === 0) open.set(`without the ${first}`, true);
  }
  return open;
}

/** Why a president would not sign a text. */
function objections(id, interest, outcome) {
  const crosses = interest.crossed(outcome).length > 0 ? [`red lines of ${id}`] : [];
  return interest.utility(outcome) < interest.floor ? [...crosses, `walk-away of ${id}`] : crosses;
}
