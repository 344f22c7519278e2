import type { RunExplanation } from "@summitry/analysis";
import { type Agendas, parameters, type Run, type Scenario } from "@summitry/core";
import type {
  Batch,
  Calibration,
  Comparison,
  Discovery,
  Estimate,
  Histories,
  Reasons,
  Scores,
  Sensitivity,
  Sweep,
  Terms,
} from "@summitry/monte-carlo";
import {
  agreedTerms,
  box,
  claims,
  comparison,
  convergence,
  Figure,
  heatMap,
  historyTree,
  indices,
  luckShares,
  meetingZone,
  offers,
  outcomeShares,
  posteriors,
  reasonShares,
  reliability,
  sweepCurve,
  timeline,
  tornado,
} from "@summitry/plots";
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
declare const scenario: Scenario;
declare const drivers: Sensitivity;
declare const swept: Sweep<Row>;
declare const discovery: Discovery;
declare const calibration: Calibration;
declare const scores: Scores;
declare const explanation: RunExplanation;
declare const reasons: Reasons;
declare const terms: Terms;
declare const histories: Histories;

it("figures take what runs, batches and comparisons give, as it is", () => {
  expectTypeOf(timeline(run.log)).toEqualTypeOf<Figure>();
  expectTypeOf(outcomeShares(batch.outcomes())).toEqualTypeOf<Figure>();
  expectTypeOf(convergence(batch.convergence((row) => row.day !== null))).toEqualTypeOf<Figure>();
  expectTypeOf(comparison(effect.outcomes())).toEqualTypeOf<Figure>();
  for (const what of [run, batch, effect]) expectTypeOf(show(what).figure).toEqualTypeOf<Figure>();
  expectTypeOf(outcomeShares([]).png()).resolves.toEqualTypeOf<Uint8Array>();
});

it("figures take what sensitivity, sweeps, discovery, calibration and scores give, as it is", async () => {
  expectTypeOf(indices(drivers)).toEqualTypeOf<Figure>();
  expectTypeOf(luckShares(drivers)).toEqualTypeOf<Figure>();
  const points = await swept.probability((row) => row.day !== null);
  for (const figure of [sweepCurve, heatMap, tornado]) expectTypeOf(figure(points)).toEqualTypeOf<Figure>();
  expectTypeOf(box(discovery, parameters(scenario))).toEqualTypeOf<Figure>();
  expectTypeOf(posteriors(calibration.parameters)).toEqualTypeOf<Figure>();
  expectTypeOf(reliability(scores)).toEqualTypeOf<Figure>();
});

it("figures take what explain, reasons, terms and histories give, as it is", () => {
  for (const meeting of explanation.meetings) {
    expectTypeOf(meetingZone(meeting)).toEqualTypeOf<Figure>();
    expectTypeOf(show(meeting).figure).toEqualTypeOf<Figure>();
  }
  expectTypeOf(reasonShares(reasons)).toEqualTypeOf<Figure>();
  expectTypeOf(agreedTerms(terms)).toEqualTypeOf<Figure>();
  expectTypeOf(historyTree(histories)).toEqualTypeOf<Figure>();
  for (const what of [explanation, reasons, terms, histories])
    expectTypeOf(show(what).figure).toEqualTypeOf<Figure>();
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
