import type { DriverIndex, DriverIndexName } from "./driver-index.ts";
import { type NumberFormat, numberFormat } from "../words/number.ts";
import type { Canvas } from "../page/figure-spec.ts";
import type { ForestLine, ForestReference } from "../page/forest-lines.ts";
import { columnsOf, forest } from "../page/forest.ts";
import type { PlotPanel } from "../page/plot-panel.ts";
import { seriesStyle } from "../page/palette.ts";

/** The words for an index. */
interface IndexWords {
  /** What stands at a mark. */
  readonly says: string;
  /** What the axis measures. */
  readonly axis: string;
  /** What it is, in the subtitle. */
  readonly meaning: string;
  /** What stands before its number in the finding. */
  readonly finding: string;
  readonly unit: "share" | "";
}

const shared = { axis: "share of the variance", unit: "share" } as const;
const moved = { axis: "mean change of the outcome, in its own unit", unit: "" } as const;

/** The words for each index. */
export const INDICES: Readonly<Record<DriverIndexName, IndexWords>> = {
  total: {
    ...shared,
    says: "total",
    finding: "in total",
    meaning: "shares of the variance in total, with what each does together with others",
  },
  first: {
    ...shared,
    says: "alone",
    finding: "alone",
    meaning: "shares of the variance that each explains alone",
  },
  shapley: {
    ...shared,
    says: "share",
    finding: "",
    meaning: "shares of the variance that sum to 100 % (Shapley effects)",
  },
  muStar: {
    ...moved,
    says: "size",
    finding: "a mean change of",
    meaning: "mean size of the change when each moves by half of its distribution",
  },
  mu: { ...moved, says: "upwards", finding: "a mean change of", meaning: "the same with its sign" },
  pawn: {
    axis: "PAWN index, from 0 to 1",
    unit: "",
    says: "PAWN",
    finding: "a PAWN index of",
    meaning: "how far the distribution of the outcome moves along each (PAWN)",
  },
};

/** Writes the number of an index with its interval, as precisely as the largest of its kind needs. */
export function writerOf(indices: readonly DriverIndex[]): (index: DriverIndex) => string {
  const names = [...new Set(indices.map(({ index }) => index))];
  const formats = new Map(names.map((name) => [name, formatOf(name, indices)]));
  return ({ index, estimate, low, high }) => {
    const format = formats.get(index) ?? formatOf(index, indices);
    return `${format.amount(estimate)} (${format.interval(low, high)})`;
  };
}

function formatOf(name: DriverIndexName, indices: readonly DriverIndex[]): NumberFormat {
  const own = indices.filter(({ index }) => index === name);
  return numberFormat(
    INDICES[name].unit,
    "level",
    own.flatMap(({ low, high }) => [low, high]),
  );
}

/** Forest plots of indices, one for each axis, with the indices of a parameter below each other. */
export function driverPanels(
  indices: readonly (DriverIndex & { readonly name: string })[],
  noise: readonly { readonly index: DriverIndexName; readonly line: number }[],
  canvas: Canvas,
): readonly PlotPanel[] {
  const axes = [...new Set(indices.map(({ index }) => INDICES[index].axis))];
  const names = [...new Set(indices.map(({ index }) => index))];
  const amount = writerOf(indices);
  const panels = axes.map((axis) => {
    const own = indices.filter(({ index }) => INDICES[index].axis === axis);
    const here = names.filter((index) => INDICES[index].axis === axis);
    const lines = own.map((each, at): ForestLine => {
      const { colour, symbol } = seriesStyle(canvas.palette, names.indexOf(each.index));
      return {
        ...each,
        type: "row",
        name: own[at - 1]?.parameter === each.parameter ? "" : each.name,
        says: `${here.length === 1 ? "" : `${INDICES[each.index].says} `}${amount(each)}`,
        colour: each.told ? colour : canvas.palette.muted,
        symbol,
        filled: each.told,
      };
    });
    const format = formatOf(here[0] ?? "total", own);
    const references = noise
      .filter(({ index, line }) => here.includes(index) && line > 0)
      .map(({ line }): ForestReference => ({
        value: line,
        text: `noise stays below ${format.amount(line)}`,
      }));
    const label = format.axis === "" ? axis : `${axis}, in ${format.axis}`;
    const zero = own.some(({ low }) => low < 0) ? "no difference" : "nothing";
    return { lines, scale: { numberFormat: format, label, zero, references } as const };
  });
  const columns = columnsOf(
    panels.flatMap(({ lines }) => lines),
    canvas,
  );
  return panels.map(({ lines, scale }) => forest(lines, scale, columns, canvas));
}
