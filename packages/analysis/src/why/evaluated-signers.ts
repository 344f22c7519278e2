import { type Agenda, forbidden, type Issues, type RedLine } from "@summitry/core";
import type { DrawnLine, EvaluatedTable, Side } from "../evaluated-table.ts";
import type { Signer } from "./signer.ts";

/** Where a line forbids outcomes is asked once for every agenda: it is a fixed rule, and meetings are many. */
const masks = new WeakMap<Agenda, WeakMap<RedLine, Uint8Array>>();

/** A table whose every outcome has been looked at, among those who would sign. */
export function evaluatedSigners(agenda: Agenda, signers: readonly Signer[]): EvaluatedTable<Issues, string> {
  const sides = signers.map(sideOf);
  return { agenda, seated: sides, sides, lines: signers.flatMap((signer) => drawnBy(signer, agenda)) };
}

/** The part of a table that concerns some of its parties. */
export function among(
  { agenda, sides, lines }: EvaluatedTable<Issues, string>,
  parties: readonly string[],
): EvaluatedTable<Issues, string> {
  const members = sides.filter(({ id }) => parties.includes(id));
  const held = lines.filter(({ holder }) => parties.includes(holder));
  return { agenda, seated: members, sides: members, lines: held };
}

function sideOf({ id, utility, reservation, floor, least, min, max }: Signer): Side<string> {
  const utilities = utility.table().values;
  return { id, utilities, contributions: null, reservation, floor, min, max, disagreement: least };
}

function drawnBy({ id: holder, redLines }: Signer, agenda: Agenda): readonly DrawnLine<string>[] {
  return redLines
    .map((line) => ({ holder, line: line.id, crossed: maskOf(line, agenda) }))
    .filter(({ crossed }) => crossed.includes(1));
}

function maskOf(line: RedLine, agenda: Agenda): Uint8Array {
  const known = masks.get(agenda) ?? new WeakMap<RedLine, Uint8Array>();
  masks.set(agenda, known);
  const mask = known.get(line) ?? forbidden(line, agenda);
  known.set(line, mask);
  return mask;
}
