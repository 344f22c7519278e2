import type { ColumnsOf } from "./column.ts";
import type { Agendas, EventOf, EventType } from "../world/event/event.ts";
import type { TableTurn } from "../agent/any-turn.ts";
import type { World } from "../world/world.ts";

/** What a row may look at: the run as it stands after an event, or at its end. */
export interface RunView {
  /** The world. */
  readonly world: Readonly<World>;
  /** Calendar date. */
  readonly date: string;
  /** A table as one agent sees it. */
  turn(agent: string, table: string): TableTurn;
}

/** Edits the columns after an event. */
export type ColumnRecipe<Columns, E> = {
  /** Edits the columns in place. */
  edit(columns: Columns, event: E, view: RunView): void;
}["edit"];

/**
 * How the columns of a run's row come about: a fold over its events, then a look at the end. It observes and can't
 * change the run.
 */
export interface RowRecipe<Columns extends object, A extends Agendas = Agendas> {
  /** The columns before anything has happened. */
  start(): Columns;
  /** What the columns hold and mean, for typed files, tables and reports; a file keeps the others as it finds them. */
  readonly columns?: ColumnsOf<Columns>;
  /** Edits the columns after an event of that kind. */
  readonly on: { readonly [T in EventType]?: ColumnRecipe<Columns, EventOf<T, A>> };
  /** Edits the columns at the end. */
  finish?(columns: Columns, end: RunView): void;
}

/** One row: which run it is, the scenario's columns, and every drawn parameter under its id. */
export type Row<Columns extends object = object, P extends string = string> = Identity &
  Columns &
  DrawnColumns<P>;

/** Drawn parameters as columns, where their ids are known. */
export type DrawnColumns<P extends string> = string extends P ? object : { readonly [K in P]: number };

/** Which run a row, a log or a world belongs to. */
export interface Identity {
  /** The seed, as text. */
  readonly seed: string;
  /** Number of the run within the seed. */
  readonly run: number;
}
