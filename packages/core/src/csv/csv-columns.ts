import { InputError } from "../errors/input-error.ts";
import { type CsvTable, quoteOf } from "./csv-text.ts";

/** A column of a CSV text. */
export interface CsvColumn {
  readonly file: string;
  readonly name: string;
  readonly cells: readonly CsvCell[];
}

/** A field of it. */
export interface CsvCell {
  readonly line: number;
  readonly text: string;
}

/** Which column: by name, or the only one beside another; the first where neither is given. */
export interface CsvChoice {
  readonly name: string | undefined;
  /** The option that names it. */
  readonly option: string;
  readonly beside?: string;
}

const IN_UTF_8 = 'a name in the header, which is not in UTF-8: save the file as "CSV UTF-8"';

/** Whether names were read in an encoding that they are not written in. */
const isGarbled = (names: readonly string[]): boolean => names.some((name) => name.includes("\uFFFD"));

/** A column by its name in the header. */
export function columnOf({ file, header, lines }: CsvTable, { name, option, beside }: CsvChoice): CsvColumn {
  const names = header.cells.filter((cell) => cell !== "" && cell !== beside);
  const chosen = name ?? (beside === undefined || names.length === 1 ? names[0] : undefined);
  const field = `${file}:${header.line}: ${option}`;
  if (chosen === undefined || !names.includes(chosen))
    throw new InputError({ field, value: chosen, allowed: isGarbled(names) ? IN_UTF_8 : names });
  const at = header.cells.indexOf(chosen);
  if (header.cells.lastIndexOf(chosen) !== at)
    throw new InputError({ field, value: chosen, allowed: "a name that only one column has" });
  return { file, name: chosen, cells: lines.map(({ line, cells }) => ({ line, text: cells[at] ?? "" })) };
}

/** Refuses a field of a column. */
export function refuseCell({ file, name }: CsvColumn, { line, text }: CsvCell, allowed: string): never {
  throw new InputError({ field: `${file}:${line}: ${name}`, value: quoteOf(text), allowed });
}
