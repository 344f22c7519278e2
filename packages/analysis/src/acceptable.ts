import { aListOf, anObject, anything, maybe } from "@summitry/core/checks";
import { InputError } from "@summitry/core";
import type { Interests, Issues } from "@summitry/core";
import { OutcomeSet } from "./outcome-set.ts";
import type { Problem } from "./problem.ts";
import { evaluatedTable } from "./evaluated-table.ts";

/** How many parties have to accept, and which of them in any case. */
export interface Quorum<Id extends string = string> {
  /** Least number of parties that accept: a whole number from 0 to all of them; all when left out. */
  readonly atLeast?: number;
  /** Ids of the parties that have to accept in any case; none when left out. */
  readonly vetoes?: readonly Id[];
}

const takes = anObject(
  { atLeast: anything, vetoes: maybe(aListOf(anything, { of: "ids of parties" })) },
  { within: "", of: "a coalition: an object" },
);

/**
 * The outcomes that a large enough coalition can accept: at least `atLeast` parties, including all with a veto. A party
 * can accept an outcome that crosses none of its own red lines and is worth at least walking away to it. If all parties
 * have to accept, this is the zone of agreement.
 *
 * @example acceptable(problem, { atLeast: 5, vetoes: ["owner"] }).size;
 * @throws InputError for an impossible number of parties, an unknown id among the vetoes, and in the same cases as
 *   `analyse`.
 */
export function acceptable<I extends Issues, const P extends Interests<I> = Interests<I>>(
  problem: Problem<I, P>,
  coalition: Quorum<P["id"]> = {},
): OutcomeSet<I> {
  takes("coalition", coalition);
  const { agenda, sides, lines } = evaluatedTable(problem);
  const ids = sides.map(({ id }) => id);
  const { atLeast = sides.length, vetoes = [] } = coalition;
  if (!(Number.isInteger(atLeast) && atLeast >= 0 && atLeast <= sides.length)) {
    const allowed = `a whole number from 0 to ${sides.length}`;
    throw new InputError({ field: "atLeast", value: atLeast, allowed });
  }
  for (const veto of vetoes) {
    if (!ids.includes(veto)) throw new InputError({ field: "vetoes", value: veto, allowed: ids });
  }
  const accepting = new Uint32Array(agenda.size);
  const passes = new Uint8Array(agenda.size).fill(1);
  for (const { id, utilities, floor } of sides) {
    const own = lines.filter(({ holder }) => holder === id);
    const hasVeto = vetoes.includes(id);
    for (let index = 0; index < agenda.size; index++) {
      const accepts =
        (utilities[index] as number) >= floor && own.every(({ crossed }) => crossed[index] === 0);
      if (accepts) accepting[index] = (accepting[index] as number) + 1;
      else if (hasVeto) passes[index] = 0;
    }
  }
  return new OutcomeSet(
    agenda,
    passes.map((pass, index) => (pass === 1 && (accepting[index] as number) >= atLeast ? 1 : 0)),
  );
}
