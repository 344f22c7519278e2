import { computed, type Agenda, type Drawn, type Increments, type Preference } from "@summitry/core";
import type { PositionActor } from "../evidence/index.ts";
import { blocksOf } from "./blocks.ts";
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
  const columns = columnsOf(utility, increments);
  const blurs = reading !== null && (reading.gains !== 1 || reading.losses !== 1 || quarrels !== 0);
  if (!blurs) return computed(agenda, worthOf(agenda, columns));
  const plain = worthOf(agenda, columns);
  const vague = worthOf(
    agenda,
    columns.map((column, issue) => readBy(reading, column, agenda.names[issue])),
  );
  const broad = broadTexts(agenda);
  return computed(agenda, {
    at: (index) => (broad[index] === 1 ? vague.at(index) - quarrels : plain.at(index)),
    all: () => {
      const seen = vague.all();
      return plain
        .all()
        .map((worth, index) => (broad[index] === 1 ? (seen[index] as number) - quarrels : worth));
    },
  });
}

/** Sums over the issues, block by block: a whole table then takes two additions an outcome, whatever the number of issues. */
function worthOf(agenda: Agenda, columns: readonly Float64Array[]) {
  const blocks = blocksOf(agenda);
  return {
    at(index: number): number {
      let sum = 0;
      for (const { issues } of blocks) {
        let part = 0;
        for (const { issue, digits } of issues)
          part += (columns[issue] as Float64Array)[digits[index] as number] as number;
        sum += part;
      }
      return sum;
    },
    all(): Float64Array {
      const all = new Float64Array(agenda.size);
      for (const { issues, size, numbers } of blocks) {
        const parts = new Float64Array(size);
        for (let number = 0; number < size; number++) {
          let part = 0;
          for (const { issue, place, count } of issues)
            part += (columns[issue] as Float64Array)[Math.floor(number / place) % count] as number;
          parts[number] = part;
        }
        for (let index = 0; index < all.length; index++) {
          all[index] = (all[index] as number) + (parts[numbers[index] as number] as number);
        }
      }
      return all;
    },
  };
}

/** Weighted worth of every value of every issue, with what the world adds. */
function columnsOf(utility: Preference, increments: Increments): readonly Float64Array[] {
  const coded = codedColumns(utility);
  return utility.agenda.names.map((issue, at) => {
    const column = coded[at] as Float64Array;
    const more: Readonly<Record<string, number | undefined>> | undefined = increments[issue];
    if (more === undefined) return column;
    const values = utility.agenda.issues[issue] ?? [];
    return column.map((worth, digit) => worth + (more[String(values[digit])] ?? 0));
  });
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

/** An issue as broad wording shows it: the first value is silence. The wording itself is no issue to be silent on. */
function readBy({ gains, losses }: Reading, column: Float64Array, issue: string | undefined): Float64Array {
  if (issue === "text") return column;
  const silence = column[0] as number;
  return column.map((worth) => silence + (worth - silence) * (worth < silence ? losses : gains));
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
