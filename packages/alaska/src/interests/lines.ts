import { forbidden, type RedLine, type WorldView } from "@summitry/core";
import { tables, type TableName } from "../tables/index.ts";

/** Cache, for each list of red lines, of the texts crossed, by table and lines in force. */
const known = new WeakMap<readonly RedLine[], Map<string, Uint8Array>>();

/**
 * The texts of a table that cross at least one of some red lines in force now: 1 for those, by outcome number. The
 * array is the same as long as the same lines are in force, and must not be changed.
 */
export function crossedTexts(view: WorldView, table: TableName, lines: readonly RedLine[]): Uint8Array {
  const binding = lines.filter(({ binds }) => binds === undefined || binds(view));
  const key = [table, ...binding.map(({ id }) => id)].join();
  const texts = known.get(lines) ?? new Map<string, Uint8Array>();
  const crossed = texts.get(key) ?? crossing(table, binding);
  known.set(lines, texts.set(key, crossed));
  return crossed;
}

function crossing(table: TableName, lines: readonly RedLine[]): Uint8Array {
  const masks = lines.map((line) => forbidden(line, tables[table].agenda));
  const crosses = (index: number): boolean => masks.some((mask) => mask[index] === 1);
  return Uint8Array.from({ length: tables[table].agenda.size }, (_, index) => (crosses(index) ? 1 : 0));
}
