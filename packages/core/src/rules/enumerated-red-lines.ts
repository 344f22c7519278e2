import { binds, lineError, type HeldLine } from "./held-line.ts";
import { NO_CROSSINGS, type RedLineIndex } from "./red-line-index.ts";
import type { Agenda } from "../agenda/agenda.ts";
import type { Crossing } from "../world/offer.ts";
import { forbidden } from "../world/red-line.ts";
import type { Mask } from "../preference/utility-table.ts";
import type { WorldView } from "../world/view.ts";

/** A red line with a mask of the outcomes it forbids, and how events say that it was crossed. */
interface MaskedLine extends HeldLine {
  readonly mask: Uint8Array;
  readonly crossing: Crossing;
}

/** A list of crossings, and the lists that it grows into. Each is made once, since runs meet the same few again and again. */
interface CrossingList {
  readonly crossings: readonly Crossing[];
  readonly longer: Map<MaskedLine, CrossingList>;
}

/** One holder's red lines at a table, and a cache of masks by the positions of the lines in force. */
interface Holding {
  readonly lines: readonly MaskedLine[];
  readonly masks: Map<string, Uint8Array>;
}

/** All red lines that apply to one table, as masks over its outcome numbers. */
export class EnumeratedRedLines implements RedLineIndex {
  readonly #lines: readonly MaskedLine[];
  readonly #holdings: ReadonlyMap<string, Holding>;
  readonly #none: CrossingList = { crossings: NO_CROSSINGS, longer: new Map() };

  /**
   * `view` gives the day that errors name.
   *
   * @throws AgentError naming the holder, the table and the day, when a line fails to say what it forbids.
   */
  constructor(agenda: Agenda, lines: readonly HeldLine[], view: () => WorldView) {
    this.#lines = lines
      .map((held) => ({
        holder: held.holder,
        table: held.table,
        line: held.line,
        mask: maskOf(held, agenda, view),
        crossing: Object.freeze({ line: held.line.id, holder: held.holder }),
      }))
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
      if (crossed.mask[index] === 1 && binds(crossed, view)) list = longer(list, crossed);
    }
    return list.crossings;
  }

  /** The outcomes that cross none of the agent's red lines in force now: 1 where allowed, `null` when all are. */
  allowed(agent: string, view: () => WorldView): Mask {
    const holding = this.#holdings.get(agent);
    if (holding === undefined) return null;
    const binding = holding.lines.filter((held) => binds(held, view));
    const key = binding.map((held) => holding.lines.indexOf(held)).join();
    return binding.length === 0 ? null : (holding.masks.get(key) ?? keep(holding, key, binding));
  }
}

function maskOf(held: HeldLine, agenda: Agenda, view: () => WorldView): Uint8Array {
  try {
    return forbidden(held.line, agenda);
  } catch (cause) {
    throw lineError(held, view, cause);
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
