import { alaska } from "@summitry/alaska";
import { floorOf, simulate } from "@summitry/core";
import { beforeAll, describe, expect, it } from "vitest";
import { type Batch, merge, monteCarlo, openBatch, type TableTerms, terms, wilson } from "../../src/index.ts";
import { textsIn } from "../../src/reasons/signed-texts.ts";
import { cheap, small, stub } from "../../../core/test/small.ts";
import { newFolder } from "../folders.ts";
import { deal, market, type MarketRow } from "../scenarios/market.ts";

const brittle = market({ seller: "brittle", meets: [0, 1, 3] });
const [runs, seed] = [150, 5];
let batch: Batch<MarketRow>;
let sale: TableTerms;
const sum = (counts: readonly { readonly count: number }[]) =>
  counts.reduce((total, { count }) => total + count, 0);

beforeAll(async () => {
  batch = await monteCarlo(brittle, { runs, seed, workers: 0 });
  [sale] = (await batch.terms()).tables as [TableTerms];
});

describe("what was agreed", () => {
  it("counts every text once for each issue, and once by how it stood in the end", () => {
    const texts = [...batch].flatMap(({ run }) => simulate(brittle, { seed, run }).world.texts);
    expect(sale.texts).toBe(texts.length);
    expect(sale.issues.map(({ issue }) => issue)).toEqual(Object.keys(deal.issues));
    for (const { issue, values } of sale.issues) {
      expect(sum(values)).toBe(texts.length);
      for (const { value, count, estimate } of values) {
        expect(count).toBe(texts.filter(({ outcome }) => outcome[issue] === value).length);
        expect(estimate).toBe(count / texts.length);
      }
      const order = deal.issues[issue as "price"] as readonly unknown[];
      const places = values.map(({ value }) => order.indexOf(value));
      expect(places).toEqual(places.toSorted((one, other) => one - other));
    }
    expect(sum(sale.statuses)).toBe(texts.length);
    for (const { status, count } of sale.statuses)
      expect(count).toBe(texts.filter((text) => text.status === status).length);
  });

  it("says in how many runs there was a text, as the rows have it", () => {
    const sold = [...batch].filter((row) => row.deal).length;
    expect(sale.signed).toEqual(wilson(sold, runs - batch.failed));
  });

  it("gives the days on which texts were signed, in force and ended", () => {
    const days = [...batch].flatMap(({ run }) => simulate(brittle, { seed, run }).world.texts);
    expect(sale.days.signed.count).toBe(sale.texts);
    expect(sale.days.force.count).toBe(days.filter(({ forceDay }) => forceDay !== null).length);
    expect(sale.days.end.count).toBe(days.filter(({ endDay }) => endDay !== null).length);
    const signed = days.map(({ signedDay }) => signedDay).toSorted((one, other) => one - other);
    expect(sale.days.signed.quantiles[0]?.value).toBeGreaterThanOrEqual(signed[0] ?? 0);
    for (const { value, low, high } of Object.values(sale.days).flatMap(({ quantiles }) => quantiles)) {
      if (low !== null) expect(low).toBeLessThanOrEqual(value);
      if (high !== null) expect(high).toBeGreaterThanOrEqual(value);
    }
  });

  it("gives what every text was worth to each who signed it", () => {
    expect(sale.gains.map(({ party, count }) => [party, count])).toEqual([
      ["buyer", sale.texts],
      ["seller", sale.texts],
    ]);
  });

  it("takes what a party wanted just before it signed, which is never less than walking away", () => {
    const scenario = alaska();
    for (let run = 0; run < 4; run++) {
      const found = simulate(scenario, { seed: 42, run });
      for (const [which, { gains, outcome, table }] of textsIn(found).entries()) {
        const at = found.log.findIndex(
          ({ type }, place) => type === "sign" && signs(found.log, place) === which,
        );
        const { parties } = found.snapshot(table as "reset", at - 1);
        expect(gains.size).toBeGreaterThan(1);
        for (const [party, gain] of gains) {
          const { utility, reservation } = parties.find(({ id }) => id === party)!;
          expect(gain).toBe(utility.of(outcome as never) - reservation);
          expect(gain).toBeGreaterThanOrEqual(floorOf(0, 1));
        }
      }
    }
  });

  it("takes walking away as it was before the signature, not as it is worth with a text", () => {
    const proud = (id: string) =>
      stub(id, {
        reservation: ({ view }) =>
          view.pending("table") === null && view.inForce("table") === null ? 0.2 : 0.9,
      });
    const [text] = textsIn(simulate(small([proud("anna"), proud("ben")]), { seed: 1 }));
    expect([...text!.gains.values()]).toEqual([cheap.at(0) - 0.2, cheap.at(0) - 0.2]);
  });

  it("is the same of a batch in memory, in a folder, and of merged shards", async () => {
    const expected = await batch.terms({ runs: 60 });
    const options = { runs, seed, workers: 0 };
    const stored = await monteCarlo(brittle, { ...options, out: newFolder() });
    const shards = [newFolder(), newFolder()];
    for (const [at, out] of shards.entries())
      await monteCarlo(brittle, { ...options, out, shard: { index: at + 1, of: 2 } });
    const merged = await openBatch((await merge(shards, newFolder())).folder, brittle);
    for (const same of [stored, merged]) expect(await same.terms({ runs: 60 })).toEqual(expected);
    expect(await terms(brittle, merged, { runs: 60 })).toEqual(expected);
  });

  it("is plain data, also where nothing was agreed", async () => {
    const told = await batch.terms();
    expect(JSON.parse(JSON.stringify(told))).toEqual(told);
    const apart = await batch.where((row) => !row.deal).terms();
    expect(apart.tables).toMatchObject([{ table: "sale", texts: 0, statuses: [], gains: [] }]);
    expect(apart.tables[0]?.issues.map(({ values }) => values.length)).toEqual([0, 0]);
    expect(JSON.parse(JSON.stringify(apart))).toEqual(apart);
  });
});

/** How many signatures a log has before a place in it. */
function signs(log: readonly { readonly type: string }[], place: number): number {
  return log.slice(0, place).filter(({ type }) => type === "sign").length;
}
