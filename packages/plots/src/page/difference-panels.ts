import type { Estimated, sideOfZero } from "../estimated.ts";
import { type NumberFormat, numberFormat } from "../words/number.ts";
import { columnsOf, forest } from "./forest.ts";
import type { ForestHeading, ForestRow } from "./forest-lines.ts";
import type { Palette } from "./palette.ts";
import type { Canvas } from "./figure-spec.ts";
import type { PlotPanel } from "./plot-panel.ts";

/** A difference with its unit, as data for a row. */
export interface Difference extends Estimated {
  readonly name: string;
  readonly unit: string;
  /** Consecutive rows with the same heading are grouped under it; `null` for none. */
  readonly heading: string | null;
}

/** The look of a row. */
export type RowStyle = Pick<ForestRow, "colour" | "symbol" | "filled">;

/** The look of differences by the side of 0 they are on: colour, shape and filling tell the sides apart. */
export function rowStyleOf(palette: Palette): Readonly<Record<ReturnType<typeof sideOfZero>, RowStyle>> {
  return {
    more: { colour: palette.colours[0], symbol: "circle", filled: true },
    less: { colour: palette.colours[1], symbol: "diamond", filled: true },
    "can't tell": { colour: palette.muted, symbol: "circle", filled: false },
  };
}

/** The number format of each unit. */
export function numberFormatsOf(rows: readonly Difference[]): ReadonlyMap<string, NumberFormat> {
  const units = [...new Set(rows.map(({ unit }) => unit))];
  return new Map(
    units.map((unit) => {
      const values = rows
        .filter((row) => row.unit === unit)
        .flatMap(({ estimate, low, high }) => [estimate, low, high]);
      return [unit, numberFormat(unit, "difference", values)];
    }),
  );
}

/** Plots of differences, one for every unit, since numbers in different units can't share an axis. */
export function differencePanels<D extends Difference>(
  rows: readonly D[],
  canvas: Canvas,
  say: { readonly label: string; says(row: D, amount: string): string; looks(row: D): RowStyle },
): readonly PlotPanel[] {
  const panels = [...numberFormatsOf(rows)].map(([unit, numberFormat]) => {
    const label = numberFormat.axis === "" ? say.label : `${say.label}, in ${numberFormat.axis}`;
    const lines = linesOf(
      rows.filter((row) => row.unit === unit),
      (row) => {
        const interval = row.low === row.high ? "" : ` (${numberFormat.interval(row.low, row.high)})`;
        const amount = `${numberFormat.number(row.estimate)}${interval}`;
        return { ...row, ...say.looks(row), type: "row", says: say.says(row, amount) };
      },
    );
    return { lines, scale: { numberFormat, label, zero: "no difference" } as const };
  });
  const columns = columnsOf(
    panels.flatMap(({ lines }) => lines),
    canvas,
  );
  return panels.map(({ lines, scale }) => forest(lines, scale, columns, canvas));
}

/** The rows, with a heading before the first of each group. */
function linesOf<D extends Difference>(
  rows: readonly D[],
  lineOf: (row: D) => ForestRow,
): readonly (ForestRow | ForestHeading)[] {
  return rows.flatMap((row, at): readonly (ForestRow | ForestHeading)[] => {
    const { heading } = row;
    const line = lineOf(row);
    return heading === null || heading === rows[at - 1]?.heading
      ? [line]
      : [{ type: "heading", name: heading }, line];
  });
}
