/** What stands in a cell; `null` where there is nothing to say. */
export type Cell = string | number | null;

/** A column of a table. */
export interface TableColumn {
  /** Its name in JSON. */
  readonly id: string;
  /** Its heading. */
  readonly title: string;
  /** A value in words; as it stands when left out. */
  readonly shown?: (value: Cell) => string;
}

/** A table of a report, whichever way it is written. The first column names the rows. */
export interface ReportTable {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly Readonly<Record<string, Cell>>[];
}

/** A cell in words. */
export function cellText({ id, shown = plain }: TableColumn, row: ReportTable["rows"][number]): string {
  return shown(row[id] ?? null);
}

function plain(value: Cell): string {
  return value === null ? "" : String(value);
}
