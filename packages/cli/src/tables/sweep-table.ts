import type { NamedEstimate, SweptOutcomes } from "@summitry/monte-carlo";
import Table from "cli-table3";
import { percent, shortNumber } from "@summitry/story/english";
import type { Settings } from "../opening/changes.ts";

/** Greatest width of a table, in columns of text. */
const WIDEST = 100;
/** Most points that are listed one by one. */
const MOST_LISTED = 60;
/** Most parameters that say where a point lies; beyond that it has its number. */
const MOST_PLACES = 3;
/** Columns of text that stand around a cell. */
const AROUND = 3;

/** A point of a sweep, with the options of its scenario that are varied too. */
export interface TablePoint extends SweptOutcomes {
  readonly set: Settings;
}

/** What a table shows of points. */
export interface ShownPoints {
  readonly points: readonly TablePoint[];
  /** Ids of the parameters that differ. */
  readonly varies: readonly string[];
  /** Names of the outcomes. */
  readonly names: readonly string[];
}

/** The shares of named outcomes point by point, as tables for a terminal: as many as it takes for all to fit. */
export function sweepTables(shown: ShownPoints, bold: (text: string) => string): readonly string[] {
  if (shown.points.length > MOST_LISTED) return [extremes(shown, bold)];
  const places = placesOf(shown);
  const shares = shown.names.map((name) => [name, ...shown.points.map((point) => shareAt(point, name))]);
  const room = WIDEST - 1 - widthOf(places);
  return fitting(shares, room).map((group) => tableOf([...places, ...group], bold));
}

/** What is to be said of the ends of many shares; nothing where all are listed. */
export function noteOnMany(points: number): string {
  return points > MOST_LISTED ? " The least and the most of so many shares are in part luck." : "";
}

/** A column of a table: its name, then its cells. */
type TextColumn = readonly string[];

function tableOf(columns: readonly TextColumn[], bold: (text: string) => string): string {
  const table = new Table({
    head: columns.map(([name = ""]) => bold(name)),
    colAligns: columns.map(() => "right" as const),
    style: { head: [], border: [], compact: true },
  });
  const [first = []] = columns;
  for (let at = 1; at < first.length; at++) table.push(columns.map((column) => column[at] ?? ""));
  return table.toString();
}

/** Where the points lie: a column for each option and each parameter, one that says what moves, or one of numbers. */
function placesOf({ points, varies }: ShownPoints): readonly TextColumn[] {
  const options = Object.keys(points[0]?.set ?? {});
  const columns = options.map((name) => [name, ...points.map(({ set }) => String(set[name]))]);
  const isWhole = points.every(({ values }) => varies.every((id) => Object.hasOwn(values, id)));
  if (!isWhole) columns.push(["what moves", ...points.map(({ values }) => moved(values))]);
  else if (varies.length > MOST_PLACES) columns.push(["point", ...points.map(({ point }) => String(point))]);
  else
    for (const id of varies)
      columns.push([id, ...points.map(({ values }) => shortNumber(values[id] as number))]);
  return columns;
}

function moved(values: Readonly<Record<string, number>>): string {
  const typed = Object.entries(values).map(([id, value]) => `${id}=${shortNumber(value)}`);
  return typed.join(", ") || "nothing";
}

/** Columns in groups that fit side by side; there is one group at least. */
function fitting(columns: readonly TextColumn[], room: number): readonly (readonly TextColumn[])[] {
  const groups: TextColumn[][] = [[]];
  for (const column of columns) {
    const last = groups.at(-1) as TextColumn[];
    if (last.length > 0 && widthOf([...last, column]) > room) groups.push([column]);
    else last.push(column);
  }
  return groups;
}

function widthOf(columns: readonly TextColumn[]): number {
  return columns.reduce((sum, column) => sum + Math.max(...column.map(({ length }) => length)) + AROUND, 0);
}

function shareAt({ outcomes }: SweptOutcomes, name: string): string {
  return shareIn(outcomes.find((each) => each.name === name));
}

function shareIn(share: NamedEstimate | undefined): string {
  if (share === undefined || Number.isNaN(share.estimate)) return "no run";
  const [low, high] = [share.low, share.high].map((end) => percent(end).replace(" %", ""));
  return `${percent(share.estimate)} (${low} to ${high})`;
}

/** Of many points the lowest and the highest share of each outcome. */
function extremes({ points, names }: ShownPoints, bold: (text: string) => string): string {
  const ends = names.map((name) => {
    const shares = points
      .flatMap(({ outcomes }) => outcomes.filter((each) => each.name === name))
      .filter(({ estimate }) => !Number.isNaN(estimate))
      .toSorted((one, other) => one.estimate - other.estimate);
    return [shareIn(shares[0]), shareIn(shares.at(-1))] as const;
  });
  const columns = [
    ["outcome", ...names],
    ["least", ...ends.map(([least]) => least)],
    ["most", ...ends.map(([, most]) => most)],
  ];
  return tableOf(columns, bold);
}
