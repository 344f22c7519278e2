import { assertType, expectTypeOf, test } from "vitest";
import {
  compare,
  meanInterval,
  monteCarlo,
  openBatch,
  type Batch,
  type Estimate,
  type StoredBatch,
  type TypedColumn,
} from "../src/index.ts";
import { market, type MarketRow } from "./scenarios/market.ts";

test("rows have the columns and parameters of the scenario", async () => {
  const batch = await monteCarlo(market(), { runs: 1 });
  for (const row of batch) {
    expectTypeOf(row.seed).toEqualTypeOf<string>();
    expectTypeOf(row.price).toEqualTypeOf<number | null>();
    expectTypeOf(row["buyer.patience"]).toEqualTypeOf<number>();
    // @ts-expect-error no such column
    void row.prise;
  }
  expectTypeOf(batch.column("delivery")).toEqualTypeOf<readonly string[]>();
  expectTypeOf(batch.find((row) => row.deal)?.offers).toEqualTypeOf<number | undefined>();
  assertType<Estimate>(batch.probability((row) => row.price !== null));
});

test("means are of columns that hold numbers", async () => {
  const batch = await monteCarlo(market(), { runs: 1 });
  batch.mean("price");
  batch.mean("buyer.patience");
  batch.quantiles("offers", [0.5]);
  // @ts-expect-error a text
  batch.mean("delivery");
  // @ts-expect-error a yes or no
  batch.quantiles("deal", [0.5]);
  // @ts-expect-error no such column
  batch.column("prise");
});

test("a batch in memory answers at once, one in a folder later", async () => {
  const here = await monteCarlo(market(), { runs: 1 });
  const there = await monteCarlo(market(), { runs: 1, out: "results" });
  expectTypeOf(here.mean("price")).toEqualTypeOf<Estimate>();
  expectTypeOf(there.mean("price")).toEqualTypeOf<Promise<Estimate>>();
  expectTypeOf(here.estimate("price", meanInterval)).toEqualTypeOf<Estimate>();
  expectTypeOf(await there.estimate("price", meanInterval)).toEqualTypeOf<Estimate>();
  expectTypeOf(await there.convergence((row) => row.deal)).toEqualTypeOf<readonly Estimate[]>();
  // @ts-expect-error a text
  here.estimate("delivery", meanInterval);
  // @ts-expect-error no estimate
  here.estimate("price", (values) => values.length);
});

test("measures of a comparison see the rows of both", async () => {
  const effect = await compare(market(), market({ generosity: 0.1 }), { runs: 1 });
  effect.difference((row) => row.deal);
  effect.difference((row) => row.offers);
  // @ts-expect-error it may be null
  effect.difference((row) => row.price);
});

test("a folder makes a stored batch of the same rows", async () => {
  const options = { runs: 1 } as const;
  expectTypeOf(await monteCarlo(market(), options)).toEqualTypeOf<Batch<MarketRow>>();
  const stored = await monteCarlo(market(), { ...options, out: "results" });
  expectTypeOf(stored).toEqualTypeOf<StoredBatch<MarketRow>>();
  expectTypeOf(await stored.column("delivery")).toEqualTypeOf<readonly string[]>();
  expectTypeOf(await openBatch("results", market())).toEqualTypeOf<StoredBatch<MarketRow>>();
  for await (const row of await openBatch("results")) expectTypeOf(row.price).toEqualTypeOf<unknown>();
  // @ts-expect-error there is nothing to go on with
  void monteCarlo(market(), { runs: 1, resume: true });
});

test("columns are typed arrays where they hold numbers, or yes and no", async () => {
  const { columns } = await monteCarlo(market(), { runs: 1 });
  expectTypeOf(columns.price).toEqualTypeOf<Float64Array>();
  expectTypeOf(columns["buyer.patience"]).toEqualTypeOf<Float64Array>();
  expectTypeOf(columns.deal).toEqualTypeOf<Uint8Array>();
  expectTypeOf(columns.delivery).toEqualTypeOf<readonly string[]>();
});

test("a column of yes, no or null is a list where there is a null", () => {
  expectTypeOf<TypedColumn<boolean | null>>().toEqualTypeOf<Uint8Array | readonly (boolean | null)[]>();
});

test("what a batch waits for is measured of its rows", () => {
  void monteCarlo(market(), { runs: 1, until: { halfWidth: 0.1, of: (row) => row.deal } });
  // @ts-expect-error it may be null
  void monteCarlo(market(), { runs: 1, until: { halfWidth: 0.1, of: (row) => row.price } });
  // @ts-expect-error no such column
  void monteCarlo(market(), { runs: 1, until: { halfWidth: 0.1, of: (row) => row.prise } });
});

test("several variants are of one kind of row", async () => {
  const effect = await compare(market(), market(), market({ generosity: 0.1 }), { runs: 1 });
  effect.differences((row) => row.deal);
  // @ts-expect-error a scenario that stops early can't be compared
  void compare(market(), market(), { runs: 1, until: { halfWidth: 0.1, of: () => true } });
});
