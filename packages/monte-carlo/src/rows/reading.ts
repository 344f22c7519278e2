import type { NamedEstimate } from "../statistics/estimate.ts";

/** Some rows of a batch that stand together: all of those in memory, or those of a part of a folder. */
export interface RowGroup<R> {
  /** In run order, to look at. Those of a folder decode what is read of them, and can't be changed. */
  readonly rows: readonly R[];
  /** One of the rows, counted from 0, to hand out. */
  whole(at: number): R | undefined;
  /** The values of a column, a value a row, `null` where a row has none. */
  column(name: string): readonly unknown[];
}

/**
 * A question to the rows of a batch: a generator that asks for the next rows until it has its answer, and gets `null` after
 * the last. So it does not know whether it waits for them.
 */
export type RowReading<R, A> = Generator<undefined, A, RowGroup<R> | null>;

/** An answer: at once where the rows are in memory, later where they have to be read first. */
export interface RowAnswer<A> {
  readonly now: A;
  readonly later: Promise<A>;
}

/** When a batch answers. */
export type When = keyof RowAnswer<unknown>;

/** Where the rows of a batch come from. */
export interface RowSource<R, W extends When> {
  /** Names of all columns, in order. */
  readonly names: readonly string[];
  /** The outcomes that the scenario names, with their probabilities. */
  readonly outcomes: readonly NamedEstimate[];
  /** Begins a reading, and gives its answer. What it throws, as it begins too, comes when the answer would. */
  read<A>(begin: () => RowReading<R, A>): RowAnswer<A>[W];
}

/** What is found in all rows, group by group. */
export function* inEachGroup<R, V>(find: (group: RowGroup<R>) => V): RowReading<R, readonly V[]> {
  const found: V[] = [];
  for (let group = yield; group !== null; group = yield) found.push(find(group));
  return found;
}

/** What a function says of every row. */
export function* ofEachRow<R, V>(read: (row: R) => V): RowReading<R, readonly V[]> {
  return oneList(yield* inEachGroup(({ rows }: RowGroup<R>) => rows.map(read)));
}

/** Lists one after another. */
export function oneList<V>(lists: readonly (readonly V[])[]): readonly V[] {
  const [first = [], ...more] = lists;
  if (more.length === 0) return first;
  const all = [...first];
  for (const list of more) for (const value of list) all.push(value);
  return all;
}

/**
 * What a question says at its end.
 *
 * @throws Error for one that asks for rows after the last.
 */
export function readAnswer<A>(step: IteratorResult<undefined, A>): A {
  if (step.done === true) return step.value;
  throw new Error("a reading asks for rows after the last");
}
