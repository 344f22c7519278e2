import { forbidden, type RedLine, type WorldView } from "@summitry/core";
import { tables } from "../tables/index.ts";

type TableName = keyof typeof tables;

/** Crossed texts by table and lines in force, for each list of lines. */
const known = new WeakMap<readonly RedLine[], Map<string, Uint8Array>>();

/**
 * The texts of a table that cross any of some red lines in force now, by outcome number: 1 where they do. The same array
 * while the same lines are in force; read it only.
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
