import { isEnumerated } from "@summitry/core";
import type { Agent, AnyTurn, Outcome, Preference, TableTurn } from "@summitry/core";

/** What an agent wants at one table at the moment. */
export interface Interest {
  readonly table: string;
  /** What walking away is worth to it; -Infinity when any text is better. */
  readonly reservation: number;
  /** What the outcomes are worth to it, before any discount at the table. */
  readonly preference: Preference;
  /** The best outcome that crosses none of its own red lines; `null` when all do. */
  readonly best: Outcome | null;
}

/** What an agent wants at every table that its turn shows: between meetings at all, at a table at that one. */
export function interestsAt(agent: Agent, turn: AnyTurn): readonly Interest[] {
  if (turn.kind === "attend") return [];
  const turns = turn.kind === "act" ? Object.keys(agent.utility).map((table) => turn.at(table)) : [turn];
  return turns.flatMap((each) => {
    const preference = preferenceAt(agent, each);
    if (preference === null) return [];
    const best = bestOf(preference, each);
    return [{ table: each.table, reservation: each.reservation, preference, best }];
  });
}

function preferenceAt(agent: Agent, turn: TableTurn): Preference | null {
  if (turn.kind === "bargain") return turn.space.undiscounted.preference;
  const source = agent.utility[turn.table];
  if (source === undefined) return null;
  return agent.appraise(turn, typeof source === "function" ? source(turn.drawn) : source);
}

function bestOf(preference: Preference, turn: TableTurn): Outcome | null {
  if (turn.kind === "bargain") return turn.space.best();
  const { agenda } = turn;
  const isOpen = (index: number): boolean => turn.crossed(agenda.outcome(index)).length === 0;
  if (!isEnumerated(agenda)) {
    const search = preference.search?.(isOpen);
    return search === undefined ? null : outcomeAt(search.lowestAtLeast(search.highest, 1), turn);
  }
  const { values } = preference.table();
  let best = -1;
  for (const [index, worth] of values.entries())
    if ((best < 0 || worth > (values[best] as number)) && isOpen(index)) best = index;
  return outcomeAt(best, turn);
}

function outcomeAt(index: number, { agenda }: TableTurn): Outcome | null {
  return index < 0 ? null : agenda.outcome(index);
}
