import { fixed, percent } from "@summitry/story/english";
import type { Cell, TableColumn } from "../content/table.ts";

/** The columns of an estimate with its interval. */
export function estimateColumns(title: string, shown: (value: Cell) => string): readonly TableColumn[] {
  return [
    { id: "estimate", title, shown },
    { id: "low", title: "95 % interval from", shown },
    { id: "high", title: "to", shown },
    { id: "runs", title: "Runs" },
  ];
}

/** A share of runs in per cent. */
export function share(value: Cell): string {
  return typeof value === "number" ? percent(value) : "";
}

/** A difference of shares in points, with its sign. */
export function points(value: Cell): string {
  if (typeof value !== "number") return "";
  const text = fixed(100 * value, 1);
  return Number(text) > 0 ? `+${text}` : text;
}

/** A number with three decimals. */
export function decimals(value: Cell): string {
  return typeof value === "number" ? fixed(value, 3) : "";
}
