import { assertType, expectTypeOf, test } from "vitest";
import { compare, monteCarlo, type Estimate } from "../src/index.ts";
import { market } from "./scenarios/market.ts";

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

test("measures of a comparison see the rows of both", async () => {
  const effect = await compare(market(), market({ generosity: 0.1 }), { runs: 1 });
  effect.difference((row) => row.deal);
  effect.difference((row) => row.offers);
  // @ts-expect-error it may be null
  effect.difference((row) => row.price);
});
