import type { Agendas, Run } from "@summitry/core";
import type { Batch, Comparison, Estimate } from "@summitry/monte-carlo";
import { claims, comparison, convergence, Figure, offers, outcomeShares, timeline } from "@summitry/plots";
import { show } from "@summitry/plots/notebook";
import { expectTypeOf, it } from "vitest";

interface Row {
  readonly seed: string;
  readonly run: number;
  readonly day: number | null;
}
type Tables = { readonly price: { readonly amount: readonly number[] } } & Agendas;

declare const run: Run<Tables>;
declare const batch: Batch<Row>;
declare const effect: Comparison<Row>;
declare const estimate: Estimate;

it("figures take what runs, batches and comparisons give, as it is", () => {
  expectTypeOf(timeline(run.log)).toEqualTypeOf<Figure>();
  expectTypeOf(outcomeShares(batch.outcomes())).toEqualTypeOf<Figure>();
  expectTypeOf(convergence(batch.convergence((row) => row.day !== null))).toEqualTypeOf<Figure>();
  expectTypeOf(comparison(effect.outcomes())).toEqualTypeOf<Figure>();
  for (const what of [run, batch, effect]) expectTypeOf(show(what).figure).toEqualTypeOf<Figure>();
  expectTypeOf(outcomeShares([]).png()).resolves.toEqualTypeOf<Uint8Array>();
});

it("what no figure can be made of is a compile error", () => {
  // @ts-expect-error there is no such scheme
  outcomeShares([]).svg({ scheme: "blue" });
  // @ts-expect-error there is no such verdict
  claims([{ ...estimate, id: "claim", verdict: "true" }]);
  // @ts-expect-error three parties have no plane
  offers({ parties: ["a", "b", "c"], reservation: [0, 0], outcomes: [], offers: [], agreement: null });
  // @ts-expect-error a batch has no log
  timeline(batch);
});
