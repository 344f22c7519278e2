import { simulate, type StartState } from "@summitry/core";
import { alaska } from "@summitry/alaska";
import { mechanisms } from "../src/mechanisms/index.ts";

/** Where the table stands in `docs/alaska.md`. */
export const marks = [
  "<!-- the eve, by `npx tsx scripts/docs-eve.mjs` -->",
  "<!-- end of the eve -->",
] as const;

/** The state on 14 August at the likeliest parameters, as it stands in the start event. */
export function eveAtMode(): StartState {
  const [start] = simulate(alaska({ parameters: "mode" }), { seed: 1 }).log;
  if (start?.type !== "start" || start.state === undefined) throw new Error("a run starts without a state");
  return start.state;
}

/** The tables of `docs/alaska.md`: quantities, and what agents keep in mind, each with the rows that made it. */
export function eveTables({ quantities, inner, because = {} }: StartState): string {
  const units = new Map(
    mechanisms.flatMap((each) =>
      Object.entries<{ unit: string }>(each.quantities).map(([id, { unit }]) => [id, unit] as const),
    ),
  );
  const made = (key: string): string => {
    const rows = (because[key] ?? []).map((row) => row.replace("timeline 2025-", ""));
    return rows.length === 0 ? "as on 12 February" : rows.join(", ");
  };
  const values = Object.entries(quantities).map(([id, value]) =>
    line([`\`${id}\``, String(Math.round(value * 1000) / 1000), units.get(id) ?? "", made(id)]),
  );
  const kept = Object.entries(inner).flatMap(([agent, memory]) =>
    Object.entries(memory)
      .filter(([key, value]) => value !== null && because[`${agent}.${key}`] !== undefined)
      .map(([key, value]) => line([`\`${agent}.${key}\``, JSON.stringify(value), made(`${agent}.${key}`)])),
  );
  return [
    line(["quantity", "value", "unit", "rows of the timeline (2025) that made it"]),
    line(["---", "---", "---", "---"]),
    ...values,
    "",
    line(["kept in mind", "value", "row that made it"]),
    line(["---", "---", "---"]),
    ...kept,
  ].join("\n");
}

/** The tables in the text of a page, without the padding of their cells; `null` where there are none. */
export function tablesIn(page: string): string | null {
  const [begin, end] = marks.map((mark) => page.indexOf(mark));
  if (begin === undefined || end === undefined || begin < 0 || end < 0) return null;
  return bare(page.slice(begin + marks[0].length, end));
}

/** A table without the padding of its cells. */
export function bare(table: string): string {
  return table
    .trim()
    .split("\n")
    .map((each) => each.replace(/ *\| */gu, "|").replace(/-{3,}/gu, "---"))
    .join("\n");
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
