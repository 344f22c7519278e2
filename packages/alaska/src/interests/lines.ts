import { forbidden, type RedLine, type WorldView } from "@summitry/core";
import { tables } from "../tables/index.ts";

/** Those of some red lines that are in force now. */
export function bindingOn(view: WorldView, lines: readonly RedLine[]): readonly RedLine[] {
  return lines.filter(({ binds }) => binds === undefined || binds(view));
}

/** The texts of a table that cross any of some red lines, by outcome number: 1 where they do. */
export function crossedTexts(table: keyof typeof tables, lines: readonly RedLine[]): Uint8Array {
  const crossed = new Uint8Array(tables[table].agenda.size);
  for (const line of lines) {
    const mask = maskOf(table, line);
    for (let index = 0; index < mask.length; index++) if (mask[index] === 1) crossed[index] = 1;
  }
  return crossed;
}

const masks = new WeakMap<RedLine, Map<string, Uint8Array>>();

function maskOf(table: keyof typeof tables, line: RedLine): Uint8Array {
  const known = masks.get(line) ?? new Map<string, Uint8Array>();
  const mask = known.get(table) ?? forbidden(line, tables[table].agenda);
  masks.set(line, known.set(table, mask));
  return mask;
}
