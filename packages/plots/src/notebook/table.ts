import type { Estimated } from "../estimated.ts";
import { numberFormat } from "../words/number.ts";

/** Named shares or differences of shares as an HTML table. */
export function htmlTable(
  rows: readonly (Estimated & { readonly name: string })[],
  kind: "level" | "difference",
  caption: string,
): string {
  const numbers = numberFormat("share", kind, []);
  const cells = (tag: "th" | "td", texts: readonly string[]) =>
    `<tr>${texts.map((text) => `<${tag}>${escaped(text)}</${tag}>`).join("")}</tr>`;
  const body = rows.map(({ name, estimate, low, high }) =>
    cells("td", [name, numbers.amount(estimate), numbers.interval(low, high)]),
  );
  const head = cells("th", ["outcome", kind === "level" ? "share of runs" : "difference", "95 % interval"]);
  return `<table><caption>${escaped(caption)}</caption><thead>${head}</thead><tbody>${body.join("")}</tbody></table>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
