import { lines, markup, type Markup } from "./markup.ts";

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

/**
 * A table for a page, whose rows are cards where it is narrow.
 *
 * @param size Whether it is as wide as the page, or as the text.
 */
export function tableMarkup({ columns, rows }: ReportTable, size: "wide" | "inside"): Markup {
  const head = columns.map(({ title }) => markup`<th scope="col">${title}</th>`);
  const body = rows.map((row) => {
    const cells = columns.map((column, at) => {
      const text = cellText(column, row);
      return at === 0
        ? markup`<td class="id ${column.id}">${text}</td>`
        : markup`<td class="${column.id}" data-label="${column.title}">${text}</td>`;
    });
    return markup`<tr>${cells}</tr>`;
  });
  return markup`<table class="${size}"><thead><tr>${head}</tr></thead><tbody>
${lines(body)}
</tbody></table>`;
}
