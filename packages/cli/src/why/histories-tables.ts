import type { Histories, HistoryGroup } from "@summitry/monte-carlo";
import { grouped, spelled, withCount } from "@summitry/story/english";
import type { TerminalStyle } from "../terminal/style.ts";
import { batchTable, shareWords } from "./batch-table.ts";

/** So many of the commonest histories are shown. */
const SHOWN = 5;

/** How the runs of a batch went: the commonest histories of all, or of those with an outcome beside those without. */
export function historiesTables(
  { all, came, otherwise, outcome }: Histories,
  look: TerminalStyle,
): readonly string[] {
  if (came === null || otherwise === null) return [groupTable("All", all, look)];
  const named = `“${spelled(outcome ?? "the outcome")}”`;
  return [groupTable(`With ${named}`, came, look), groupTable(`Without ${named}`, otherwise, look)];
}

function groupTable(name: string, { runs, commonest, different }: HistoryGroup, look: TerminalStyle): string {
  if (runs === 0) return `${name}: no run.`;
  const headings = ["Share", `${name}: ${withCount(runs, "run")}, ${grouped(different)} different`];
  const rows = commonest
    .slice(0, SHOWN)
    .map((each) => [shareWords(each), each.steps.map(({ label }) => label).join(" > ") || "nothing"]);
  return batchTable({ headings, rows }, look);
}
