import { cellText, type ReportTable } from "../content/table.ts";
import { lines, markup, type Markup } from "./markup.ts";

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
