import { binds, NO_CROSSINGS, type RedLineIndex } from "./red-line-index.ts";
import type { Agenda } from "../agenda/agenda.ts";
import type { Agent } from "../agent/agent.ts";
import { forbidden, type Crossing, type RedLine } from "../world/red-line.ts";
import type { Mask } from "../preference/utility-table.ts";
import type { WorldView } from "../world/view.ts";

/** A red line with its holder, a mask of the outcomes it forbids, and how events say that it was crossed. */
interface MaskedLine {
  readonly holder: string;
  readonly line: RedLine;
  readonly mask: Uint8Array;
  readonly crossing: Crossing;
}

/** A list of crossings, and the lists that it grows into. Each is made once, since runs meet the same few again and again. */
interface CrossingList {
  readonly crossings: readonly Crossing[];
  readonly longer: Map<MaskedLine, CrossingList>;
}

/** One holder's red lines at a table, and a cache of masks by the ids of the lines in force. */
interface Holding {
  readonly lines: readonly MaskedLine[];
  readonly masks: Map<string, Uint8Array>;
}

/** All red lines that apply to one table, as masks over its outcome numbers. */
export class EnumeratedRedLines implements RedLineIndex {
  readonly #lines: readonly MaskedLine[];
  readonly #holdings: ReadonlyMap<string, Holding>;
  readonly #none: CrossingList = { crossings: NO_CROSSINGS, longer: new Map() };

  constructor(agenda: Agenda, agents: readonly Agent[]) {
    this.#lines = agents
      .flatMap(({ id, redLines }) =>
        redLines.map((line) => ({
          holder: id,
          line,
          mask: forbidden(line, agenda),
          crossing: Object.freeze({ line: line.id, holder: id }),
        })),
      )
      .filter(({ mask }) => mask.includes(1));
    const holders = new Set(this.#lines.map(({ holder }) => holder));
    this.#holdings = new Map(
      [...holders].map((id) => {
        const lines = this.#lines.filter(({ holder }) => holder === id);
        return [id, { lines, masks: new Map<string, Uint8Array>() }];
      }),
    );
  }

  /** Every red line in force now, of any agent, that an outcome crosses. */
  crossings(index: number, view: () => WorldView): readonly Crossing[] {
    let list = this.#none;
    for (let at = 0; at < this.#lines.length; at++) {
      const crossed = this.#lines[at] as MaskedLine;
      if (crossed.mask[index] === 1 && binds(crossed.line, view)) list = longer(list, crossed);
    }
    return list.crossings;
  }

  /** The outcomes that cross none of the agent's red lines in force now: 1 where allowed, `null` when all are. */
  allowed(agent: string, view: () => WorldView): Mask {
    const holding = this.#holdings.get(agent);
    if (holding === undefined) return null;
    const binding = holding.lines.filter(({ line }) => binds(line, view));
    const key = binding.map(({ line }) => line.id).join();
    return binding.length === 0 ? null : (holding.masks.get(key) ?? keep(holding, key, binding));
  }
}

function longer(list: CrossingList, by: MaskedLine): CrossingList {
  let next = list.longer.get(by);
  if (next === undefined) {
    next = { crossings: Object.freeze([...list.crossings, by.crossing]), longer: new Map() };
    list.longer.set(by, next);
  }
  return next;
}

function keep({ masks }: Holding, key: string, binding: readonly MaskedLine[]): Uint8Array {
  const free = new Uint8Array(binding[0]?.mask.length ?? 0).fill(1);
  for (const { mask } of binding) {
    for (let index = 0; index < free.length; index++) if (mask[index] === 1) free[index] = 0;
  }
  masks.set(key, free);
  return free;
}
