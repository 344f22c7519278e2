import { computed, type Agenda, type Drawn, type Increments, type Preference } from "@summitry/core";
import type { PositionActor } from "../evidence/index.ts";
import { blocksOf, type Block } from "./blocks.ts";
import { issueWorths } from "./codes.ts";
import type { WarView } from "./war.ts";

/** Who has no view on record reads gains and losses alike. */
const EVEN = 0.5;

/** Shares of a gain and of a loss that are left to a reader where wording is broad. */
export interface Reading {
  readonly gains: number;
  readonly losses: number;
}

/** How a reader sees a broad text: an optimist overlooks losses, a pessimist gains. */
export function readingOf(actor: PositionActor, drawn: Drawn, view: WarView): Reading {
  const latitude = view.quantity("latitude");
  const optimism = drawn[`${actor}.optimism`] ?? EVEN;
  return {
    gains: Math.max(0, 1 - 2 * latitude * (1 - optimism)),
    losses: Math.max(0, 1 - 2 * latitude * optimism),
  };
}

/** What a coded utility is worth in a world: what that adds, how broad wording is read, and what quarrels cost. */
export interface Circumstances {
  /** What the world adds to single values. */
  readonly increments: Increments;
  /** How the reader sees broad wording; `null` at a table that has none. */
  readonly reading: Reading | null;
  /** What quarrels over a broad text in force cost. */
  readonly quarrels: number;
}

/**
 * Worth of texts in a world. Where wording is broad, a share of the gain and of the loss of every issue, against silence on
 * it, is out of sight.
 *
 * @param utility A coded utility.
 */
export function inWorld(utility: Preference, { increments, reading, quarrels }: Circumstances): Preference {
  const { agenda } = utility;
  const plain = cellsOf(utility, increments);
  const blurs = reading !== null && (reading.gains !== 1 || reading.losses !== 1 || quarrels !== 0);
  if (!blurs) {
    return computed(agenda, {
      at: (index) => sumAt(agenda, plain, index),
      all: () => sums(agenda, plain, null),
    });
  }
  const seen = readBy(reading, plain, agenda);
  const broad = broadTexts(agenda);
  return computed(agenda, {
    at: (index) => (broad[index] === 1 ? sumAt(agenda, seen, index) - quarrels : sumAt(agenda, plain, index)),
    all: () => {
      const all = sums(agenda, plain, { cells: seen, broad });
      if (quarrels !== 0) {
        for (let index = 0; index < all.length; index++)
          if (broad[index] === 1) (all[index] as number) -= quarrels;
      }
      return all;
    },
  });
}

/** Worth of a value of an issue, both by position. */
type Cells = (issue: number, digit: number) => number;

function sumAt(agenda: Agenda, cells: Cells, index: number): number {
  let sum = 0;
  for (const { issues } of blocksOf(agenda)) {
    let part = 0;
    for (const { issue, digits } of issues) part += cells(issue, digits[index] as number);
    sum += part;
  }
  return sum;
}

/** Broad texts of an agenda, and how their cells are seen. */
interface Seen {
  readonly cells: Cells;
  /** 1 where a text is broad, by outcome number. */
  readonly broad: Uint8Array;
}

/** The whole table, block by block: two additions an outcome, whatever the number of issues. */
function sums(agenda: Agenda, cells: Cells, seen: Seen | null): Float64Array {
  const all = new Float64Array(agenda.size);
  for (const block of blocksOf(agenda)) {
    const { numbers } = block;
    const plain = partsOf(block, cells);
    if (seen === null) {
      for (let index = 0; index < all.length; index++)
        all[index] = (all[index] as number) + (plain[numbers[index] as number] as number);
    } else {
      const { broad } = seen;
      const parts = partsOf(block, seen.cells);
      for (let index = 0; index < all.length; index++) {
        const part = (broad[index] === 1 ? parts : plain)[numbers[index] as number] as number;
        all[index] = (all[index] as number) + part;
      }
    }
  }
  return all;
}

/** Worth of every combination of a block's values, by number: issue by issue, each for all combinations of those before. */
function partsOf({ issues, size }: Block, cells: Cells): Float64Array {
  const parts = new Float64Array(size);
  for (const { issue, place, count } of issues) {
    for (let digit = count - 1; digit >= 0; digit--) {
      const worth = cells(issue, digit);
      for (let lower = 0; lower < place; lower++)
        parts[digit * place + lower] = (parts[lower] as number) + worth;
    }
  }
  return parts;
}

/** Weighted worth of every value of every issue, with what the world adds. */
function cellsOf(utility: Preference, increments: Increments): Cells {
  const { names, issues } = utility.agenda;
  const columns = codedColumns(utility);
  const added = names.map(
    (name): Readonly<Record<string, number | undefined>> | undefined => increments[name],
  );
  return (issue, digit) => {
    const worth = (columns[issue] as Float64Array)[digit] as number;
    const more = added[issue];
    return more === undefined ? worth : worth + (more[String(issues[names[issue] as string]?.[digit])] ?? 0);
  };
}

const coded = new WeakMap<Preference, readonly Float64Array[]>();

function codedColumns(utility: Preference): readonly Float64Array[] {
  let columns = coded.get(utility);
  if (columns === undefined) {
    const { agenda } = utility;
    const worths = issueWorths(utility);
    columns = agenda.names.map((issue) => {
      const { weight = 0, values = {} } = worths[issue] ?? {};
      return Float64Array.from(agenda.issues[issue] ?? [], (value) => weight * (values[String(value)] ?? 0));
    });
    coded.set(utility, columns);
  }
  return columns;
}

/** Issues as broad wording shows them: the first value is silence. The wording itself is no issue to be silent on. */
function readBy({ gains, losses }: Reading, plain: Cells, { names }: Agenda): Cells {
  const wording = names.indexOf("text");
  return (issue, digit) => {
    const worth = plain(issue, digit);
    if (issue === wording) return worth;
    const silence = plain(issue, 0);
    return silence + (worth - silence) * (worth < silence ? losses : gains);
  };
}

const masks = new WeakMap<Agenda, Uint8Array>();

/** Which texts of an agenda are broad, by outcome number. */
function broadTexts(agenda: Agenda): Uint8Array {
  let mask = masks.get(agenda);
  if (mask === undefined) {
    const at = agenda.names.indexOf("text");
    const broad = agenda.issues.text?.indexOf("framework") ?? -1;
    mask = Uint8Array.from(agenda.digits(at), (digit) => (digit === broad ? 1 : 0));
    masks.set(agenda, mask);
  }
  return mask;
}

/** The quantity that counts the quarrels over a table's text in force; `null` for a table without broad wording. */
export function quarrelsOf(table: string): "ceasefireDisputes" | "resetDisputes" | null {
  if (table === "ceasefire") return "ceasefireDisputes";
  return table === "reset" ? "resetDisputes" : null;
}
