import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { format } from "node:util";
import {
  agenda,
  negotiate,
  ReplayError,
  Scenario,
  simulate,
  simultaneousOffers,
  tabulated,
} from "@summitry/core";
import { alaska } from "@summitry/alaska";
import { parameters } from "@summitry/core";
import { meanInterval } from "@summitry/monte-carlo";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from "vitest";

beforeAll(() => void vi.spyOn(console, "log").mockImplementation(() => undefined));
afterAll(() => void vi.restoreAllMocks());

/** What a page says that its programs print. */
function printedIn(page: string): string {
  const text = readFileSync(new URL(`../docs/how-to/${page}.md`, import.meta.url), "utf8");
  const blocks = [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)];
  return blocks.flatMap(([, language, printed = ""]) => (language === "" ? [printed] : [])).join("");
}

/** What programs have printed since the log was cleared. */
function printedTo(log: { readonly mock: { readonly calls: readonly (readonly unknown[])[] } }): string {
  return log.mock.calls.map((line) => `${format(...line)}\n`).join("");
}

describe("the programs of the README and the docs", () => {
  it("one run", async () => {
    const { run } = await import("./one-run.ts");
    expect(run.row.seed).toBe("2025-08-15");
    expect(run.at(30).day).toBe(30);
    expect(Object.isFrozen(run.world.inputs)).toBe(true);
  });

  it("live, with somebody in a seat", async () => {
    const { run, offers, snapshots } = await import("./live.ts");
    expect(offers.length).toBe(run.log.filter((event) => event.type === "offer").length);
    expect(snapshots).toBe(run.log.length + 1);
    const own = simulate(alaska(), { seed: 7 });
    const refusals = run.log.filter(
      (event) => event.type === "refuse" && event.because.startsWith("not before"),
    );
    expect(refusals.length > 0).toBe(
      own.log.some((event) => event.type === "sign" && event.awaits.length > 0),
    );
  });

  it("a new agent in one file", async () => {
    const { run } = await import("./erdogan.ts");
    expect(run.log.some((event) => event.type === "offer" && event.by === "erdogan")).toBe(true);
    expect(run.log.filter((event) => event.type === "breach")).toEqual([]);
  });

  it("a story told, and a claim tested, of a package", async () => {
    const { told, findings } = await import("./told-and-tested.ts");
    expect(told.length).toBeGreaterThan(3);
    expect(findings).toMatchObject([{ id: "unrest-settles", verdict: "holds" }]);
  });

  it("another at the reset table, with a red line of its own", async () => {
    const { run } = await import("./china.ts");
    const offers = run.log.filter((event) => event.type === "offer" && event.by === "china");
    expect(offers.length).toBeGreaterThan(0);
    for (const text of run.world.texts)
      if (text.table === "reset") expect(text.outcome.china).not.toBe("distance");
  });

  it.each(["erdogan", "china"])("%s takes at most forty lines", async (name) => {
    const { readFile } = await import("node:fs/promises");
    const source = await readFile(new URL(`./${name}.ts`, import.meta.url), "utf8");
    expect(source.trimEnd().split("\n").length).toBeLessThanOrEqual(40);
  });

  it("what drives an outcome, and how much is luck", async () => {
    const { chance, screened, found } = await import("./sensitivity.ts");
    expect(chance.luck.map(({ outcome }) => outcome)).toEqual(["airTruce", "utilityPutin"]);
    for (const { share, low, high } of chance.luck) expect(low <= share && share <= high).toBe(true);
    expect(new Set(screened.indices.map(({ parameter }) => parameter))).toEqual(
      new Set(["putin.", "momentum.", "all others", "luck"]),
    );
    expect(found.method).toBe("given data");
    expect(found.luck).toEqual([]);
    const drawn = parameters(alaska()).filter(
      ({ id, low, high }) => low < high && !id.startsWith("structure."),
    );
    expect(found.indices).toHaveLength(2 * drawn.length);
  });

  it("where an outcome comes about, and whether that holds on other runs", async () => {
    const { box, stability, trajectory, test, mine } = await import("./discover.ts");
    expect(box?.limits.map(({ parameter }) => parameter)).toContain("buyer.taste");
    expect(box?.fresh.told).toBe(true);
    expect(stability[0]).toMatchObject({ parameter: "buyer.taste", restricted: 1 });
    expect(trajectory.length).toBeGreaterThan(2);
    expect(test.density.low).toBeGreaterThan(test.overall.estimate);
    expect(mine.limits).toHaveLength(1);
  });

  it("why a batch came out as it did", async () => {
    const { all, came, otherwise, offers, tables, told } = await import("./why-of-a-batch.ts");
    expect([all.runs, came?.commonest[0]?.steps.at(-1)?.code]).toEqual([200, "in force:boat"]);
    expect((came?.runs ?? 0) + (otherwise?.runs ?? 0)).toBe(200);
    expect(tables).toMatchObject([{ table: "boat", texts: came?.runs }]);
    expect(told.reasons.tables[0]?.stages.map(({ stage }) => stage)).toContain("in force");
    expect(offers.all.commonest[0]?.steps.map(({ label }) => label)).toContain("the buyer offers");
  });

  it("what a record says of parameters, and a posterior in the place of the prior", async () => {
    const { found, check, after } = await import("./calibrate.ts");
    const informed = found.parameters.filter((each) => each.informed);
    expect(informed.map(({ parameter }) => parameter)).toEqual(["buyer.taste"]);
    for (const { inside } of check.parameters) expect(inside).toBe(true);
    expect(after.mean("buyer.taste").estimate).toBeCloseTo(informed[0]!.posterior.mean, 2);
  });

  it("a forecast, and how it did", async () => {
    const { frozen, scores } = await import("./forecast.ts");
    expect(frozen).toMatchObject({ name: "boatSale", date: "2026-03-31", runs: 500 });
    expect(scores.references.map(({ name }) => name)).toEqual(["50 %", "boats of this age"]);
    expect(scores.brier).toMatchObject({ facts: 1, interval: null });
    expect(scores.columns[0]!.crps).toBeGreaterThan(0);
  });

  it("figures of what drives an outcome", async () => {
    const folder = mkdtempSync(join(tmpdir(), "summitry-figures-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const argv = process.argv[2];
    process.argv[2] = folder;
    onTestFinished(() => void (process.argv[2] = argv ?? ""));
    const { figures } = await import("./figures-of-drivers.ts");
    for (const figure of Object.values(figures)) expect(figure.finding).not.toMatch(/NaN|undefined/);
  });

  it("rows, one after the other", async () => {
    const { dearest, prices, sold } = await import("./rows.ts");
    expect(dearest).toBeGreaterThan(3);
    expect(prices).toHaveLength(100);
    expect(sold).toBeGreaterThan(100);
    expect(sold).toBeLessThan(600);
  });

  it("parameters, listed and held", async () => {
    const { listed, free, held, effect } = await import("./parameters.ts");
    expect(listed.map(([id]) => id)).toEqual(["price.reserve", "seller.rush", "buyer.taste"]);
    expect(new Set(held.column("price.reserve"))).toEqual(new Set([3]));
    expect(held.column("seller.rush")).toEqual(free.column("seller.rush"));
    expect(held.notice).toBeNull();
    expect(effect.outcomes(2)[0]?.estimate).toBeLessThan(0);
  });

  it("a sweep, point by point", async () => {
    const { swept, sold, single, even, wide, spread } = await import("./sweep.ts");
    expect(sold.map(({ values }) => values["price.reserve"])).toEqual([2, 2, 3, 3, 4, 4, 5, 5]);
    expect(sold[0]!.low).toBeGreaterThan(sold[6]!.high);
    expect(swept.batch.notice).toBeNull();
    expect(single.points()).toHaveLength(10);
    expect(Object.keys(spread.valuesAt(0))).toEqual(["price.reserve", "seller.rush"]);
    expect(wide.batch.column("buyer.taste")[5]).toBe(even.valuesAt(5)["buyer.taste"]);
  });

  it("parameters that are drawn together", async () => {
    const { together, apart, drawn, independent } = await import("./joint-priors.ts");
    expect(together.outcomes()[0]!.low).toBeGreaterThan(apart.outcomes()[0]!.high);
    expect(together.find(({ run }) => run === 17)).toMatchObject(drawn);
    expect(independent).toEqual([
      ["turnout", 1],
      ["economy", 2],
    ]);
  });

  it("one table", async () => {
    const { result } = await import("./one-table.ts");
    expect(result.agreement?.price).toBeGreaterThanOrEqual(20);
    expect(result.utilities.buyer).toBeGreaterThanOrEqual(0.2);
    expect(result.ended).toBe("agreement");
  });

  it("what a table allows, printed as the page says", async () => {
    const log = vi.mocked(console.log).mockClear();
    const { closed, open } = await import("./analyse.ts");
    const { power, sizes } = await import("./coalitions.ts");
    expect(printedIn("analyse-a-table")).toBe(printedTo(log));
    expect([closed.zone.size, closed.blockedBy.length]).toEqual([0, 2]);
    expect(open.zone.size).toBe(closed.shadowPrices[0]?.opens);
    expect(open.pareto).toContain(open.nash[0]);
    expect(sizes.either).toBeGreaterThan(sizes.south);
    expect(power.shapleyShubik.small).toBe(power.shapleyShubik.medium);
  });

  it("why a run came out as it did, as printed in the page", async () => {
    const log = vi.mocked(console.log).mockClear();
    const { talks, tables, reasons } = await import("./why.ts");
    expect(printedIn("why")).toBe(printedTo(log));
    expect(reasons).toEqual(tables);
    expect(talks?.closedBy.map(({ obstacles }) => obstacles.length)).toEqual([1, 1, 1, 1]);
  });

  it("what red lines cost, as a figure", async () => {
    const { figure } = await import("./shadow-prices.ts");
    expect(figure.finding).toBe("Red lines cost up to 0.42 of utility");
    expect(figure.svg()).toContain("no-recognition");
  });

  it("preferences of all kinds", async () => {
    const { plain, together, listed, fair } = await import("./preferences.ts");
    const offer = { price: 10, delivery: "fast" } as const;
    expect(together.of(offer)).toBe(plain.of(offer) + 0.2);
    expect([listed.of(offer), listed.of({ ...offer, price: 50 }), fair.of(offer)]).toEqual([0, 1, -0.5]);
  });

  it("preferences made of others", async () => {
    const { friend, grudging, expected, wary } = await import("./combined-preferences.ts");
    const offer = { price: 20, delivery: "fast" } as const;
    const [buyer, seller] = [0.7 * 0.8 + 0.3, 0.8 * 0.2];
    expect(friend.of(offer)).toBeCloseTo(0.75 * buyer + 0.25 * seller - 0.1, 12);
    expect(grudging.of(offer)).toBeCloseTo(buyer - 0.5 * seller, 12);
    expect([expected.of(offer), expected.of({ ...offer, price: 40 })]).toEqual([-1, 0.8 * 0.4]);
    expect(wary.of(offer)).toBeCloseTo(buyer, 12);
    expect(wary.of({ price: 60, delivery: "slow" })).toBeCloseTo(0.7 * (0.5 - 2 * 0.1), 12);
  });

  it("a discount: the more impatient the buyer, the less it gets, until it walks out", async () => {
    const { sale } = await import("./discounting.ts");
    const [patient, hurried, rash] = [sale(1), sale(0.98), sale(0.9)];
    expect(hurried.utilities.buyer).toBeLessThan(patient.utilities.buyer);
    expect([patient.ended, hurried.ended, rash.ended]).toEqual(["agreement", "agreement", "walk-out"]);
  });

  it("an agenda of ten thousand million outcomes", async () => {
    const { result } = await import("./large-agenda.ts");
    expect(result.ended).toBe("agreement");
    expect(result.agreement?.water).not.toBe(9);
    expect(Math.min(result.utilities.north, result.utilities.south)).toBeGreaterThan(15);
  });

  it("a batch and a comparison", async () => {
    const { batch, example, again, effect } = await import("./batch.ts");
    const { estimate, low, high } = batch.probability((row) => row.groundCeasefireDay !== null);
    expect(low).toBeLessThanOrEqual(estimate);
    expect(high).toBeGreaterThanOrEqual(estimate);
    expect(again?.row).toEqual(example);
    expect(effect.difference((row) => row.frameworkDay !== null).estimate).toBeLessThan(0);
  });

  it("a batch in a folder", async () => {
    const scratch = mkdtempSync(join(tmpdir(), "summitry-"));
    onTestFinished(() => rmSync(scratch, { recursive: true }));
    process.argv[2] = join(scratch, "results");
    const { stored } = await import("./batch-on-disk.ts");
    expect(stored).toMatchObject({ runs: 500, failed: 0, complete: true });
  });

  it("a batch that stops when it is precise enough, and several variants", async () => {
    const { batch, effect } = await import("./precise-enough.ts");
    expect(batch.runs).toBeLessThan(2_000);
    expect(effect.others).toHaveLength(3);
  });

  it("a negotiation from scratch: one run, and many", async () => {
    const { water } = await import("./reservoir/agenda.ts");
    const { run } = await import("./reservoir/first-run.ts");
    expect(water.size).toBe(12);
    const signed = run.log.filter((event) => event.type === "sign");
    expect(signed[0]).toMatchObject({ day: run.row.day, outcome: { share: run.row.share } });
    for (const { outcome } of signed) expect(outcome.meters).not.toBe("none");
    // As the tutorial tells it: no zone, a text that is given up again, then a red line in the way.
    const told = run.log.flatMap((event) => {
      if (event.type === "sign" || event.type === "collapse") return [event.type];
      return event.type === "adjourn" ? [`${event.ended} ${event.blockedBy.join()}`] : [];
    });
    expect(told).toEqual(["no-zone ", "sign", "collapse", "no-zone lower.unmeasured"]);

    const { batch, blocked, again } = await import("./reservoir/many-runs.ts");
    for (const { estimate } of batch.outcomes()) {
      expect(estimate).toBeGreaterThan(0.1);
      expect(estimate).toBeLessThan(0.9);
    }
    expect(batch.notice).toBeNull();
    expect(blocked?.blockedBy).toBe("lower.unmeasured");
    expect(again?.row).toEqual(blocked);
  });

  it("what if Europe sits at the table: one change, and where the two runs part", async () => {
    const { effect, before, after, parted } = await import("./what-if.ts");
    expect(effect.difference((row) => row.airTruceDay !== null).low).toBeGreaterThan(0);
    expect(after.log.slice(1, parted)).toEqual(before.log.slice(1, parted));
    expect(before.log[parted]).toMatchObject({ type: "open", table: "ceasefire", seats: ["trump", "putin"] });
    expect(after.log[parted]).toMatchObject({ seats: ["trump", "putin", "europe"] });
    expect(after.world.parameters).toEqual(before.world.parameters);
  });

  it("a protocol: the chair passes on, and only its text can be accepted", async () => {
    const { result, rotatingChair } = await import("./rotating-chair.ts");
    expect(result).toMatchObject({ agreement: { cut: "thirds" }, ended: "agreement", breaches: [] });
    const chairs = ["anna", "ben", "carl"];
    const last = result.offers.filter(({ by, round }) => by === chairs[round % 3]).at(-1);
    expect(last?.outcome).toEqual(result.agreement);
    expect(last?.round).toBe(result.rounds - 1);
    expect(() => rotatingChair({ rounds: 0 })).toThrow("a whole number of at least 1");

    const four = [...chairs, "dora"];
    const signed = { offer: { by: "ben", round: -1, outcome: { cut: "thirds" } }, by: ["ben", "carl"] };
    const protocol = rotatingChair({ rounds: 9 });
    const talks = protocol.open(four, signed);
    for (const by of ["anna", "carl"]) protocol.advance(talks, four, { type: "accept", by });
    expect(talks.accepted, "who has signed counts once").toEqual(["ben", "carl", "anna"]);
    expect(protocol.next(talks, four).type).toBe("turn");
  });

  it("a strategy: it comes down by what it was given, and no further", async () => {
    const { result } = await import("./tit-for-tat.ts");
    expect(result.agreement?.wage).toBe(25);
    const worth = (by: string, of: "union" | "employer") =>
      result.offers
        .filter((offer) => offer.by === by)
        .map(({ outcome }) => (of === "union" ? outcome.wage - 20 : 30 - outcome.wage));
    const [mine, given] = [worth("union", "union"), worth("employer", "union")];
    for (const [at, own] of mine.entries()) {
      const before = given.slice(0, at);
      expect(own).toBe(before.length === 0 ? 10 : 10 - (Math.max(...before) - before[0]!));
    }
  });

  it("a statistic: the worst tenth of runs is worse than all of them, by more than chance", async () => {
    const { batch, meanOfLowest, worst } = await import("./mean-of-lowest.ts");
    const utilities = batch.column("utilityZelensky").toSorted((one, other) => one - other);
    const twenty = meanInterval(utilities.slice(0, 20)).estimate;
    expect(worst.estimate).toBeCloseTo(twenty, 2);
    expect(worst.high).toBeLessThan(batch.mean("utilityZelensky").low);
    expect(() => meanOfLowest(utilities, 0)).toThrow("share: 0 is not allowed");
  });

  it("inputs of every kind, without anybody at a table", async () => {
    const { run } = await import("./inputs.ts");
    const at = (day: number) => run.at(day).inputs as Record<"price" | "rain" | "river" | "stock", number>;
    expect([at(13).price, at(14).price, at(30).price]).toEqual([1.6, 2.1, 2.1]);
    expect(at(10).rain - at(9).rain).toBeGreaterThan(20);
    expect(at(20).river).toBe(0.9 * at(19).river + 0.5 * at(20).rain);
    expect(at(30).stock).toBe(Math.min(800, at(29).stock + 0.2 * (at(30).river - 200)));
    expect(run.row.flood).toBe(
      run.log.some((event) => event.type === "input" && event.input === "river" && event.value > 260),
    );
  });

  it("a model from elsewhere: its actors propose and settle, and where all stand is in the world", async () => {
    const { readFile } = await import("node:fs/promises");
    const print = vi.mocked(console.log).mockClear();
    const { harbour, run } = await import("./spatial-model/dispute.ts");
    const page = await readFile(new URL("../docs/how-to/foreign-model.md", import.meta.url), "utf8");
    expect(page).toContain(print.mock.calls.map((line) => `${line.join(" ")}\n`).join(""));
    expect(run.log.filter(({ type }) => type === "breach")).toEqual([]);
    // Only who settled on a bargain stands elsewhere two days later, and all move at once.
    for (const event of run.log) {
      if (event.type !== "quantity" || event.mechanism !== "positions") continue;
      const settles = (day: number) =>
        run.log.some(
          (move) =>
            move.type === "move" &&
            ["accept", "insist"].includes(move.move) &&
            move.day === day &&
            event.quantity.startsWith(`${move.by}.`),
        );
      const agreed = event.quantity.endsWith(" agreed");
      expect(event.day % 2).toBe(agreed ? 1 : 0);
      expect(settles(agreed ? event.day : event.day - 1)).toBe(true);
    }
    const neutral = simulate(new Scenario({ ...harbour.definition, without: ["prospects"] }));
    expect(neutral.world.quantities["port.risk"]).toBe(0);
    expect(neutral.digest).not.toBe(run.digest);
  });

  it("what a sitter answered replays, and no agent's own answers do that", async () => {
    const { run, again, left } = await import("./seat-and-replay.ts");
    expect(again.row).toEqual(run.row);
    expect(
      left.every((event) => event.type === "leave" && event.because === "not without a lasting text"),
    ).toBe(true);
    expect(left.length).toBeGreaterThan(0);
    expect(run.digest).not.toBe(simulate(alaska(), { seed: 7 }).digest);
  });

  it("workers change nothing; an agent without a module keeps a batch in this thread", async () => {
    const { alone, together, local } = await import("./workers.ts");
    expect(together.digest).toBe(alone.digest);
    expect(together.notice).toBeNull();
    expect(local.notice).toMatch(/in this thread: agent "watcher"/);
    expect(local.outcomes()).toEqual(alone.outcomes());
  });

  it("streams, digests and an edited log", async () => {
    const { first, again, plain, watched, run, found } = await import("./streams.ts");
    expect(again).toBe(first);
    expect(watched).toEqual(plain);
    expect(run.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(found).toBeInstanceOf(ReplayError);
  });

  it("a coalition that signs without the third", async () => {
    const { result } = await import("./coalition.ts");
    expect(result.agreement).toBeNull();
    expect(result.agreements.map(({ signatories }) => signatories)).toEqual([["left", "centre"]]);
    expect(result.utilities.right).toBe(0.35);
  });

  it("two who offer at once by Zeuthen's rule, and end where Nash says, whatever they want", async () => {
    const { nash, result, zeuthen } = await import("./zeuthen.ts");
    expect(nash.map(({ outcome }) => outcome)).toEqual([result.agreement]);
    const deal = agenda({ a: [0, 1, 2, 3, 4], b: [0, 1, 2, 3] });
    const worths = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 20, maxLength: 20 });
    const party = (id: string, own: readonly number[], others: readonly number[]) => ({
      id,
      utility: tabulated(deal, own),
      reservation: 0.3,
      strategy: zeuthen,
      beliefs: () => ({ other: { preference: tabulated(deal, others), reservation: 0.3 } }),
    });
    const protocol = simultaneousOffers({ rounds: deal.size });
    fc.assert(
      fc.property(worths, worths, (one, other) => {
        const { agreement } = negotiate({
          agenda: deal,
          protocol,
          parties: [party("one", one, other), party("other", other, one)],
        });
        const products = one.map(
          (worth, at) => Math.max(0, worth - 0.3) * Math.max(0, (other[at] ?? 0) - 0.3),
        );
        const best = Math.max(...products);
        if (best === 0) expect(agreement).toBeNull();
        else expect(products[deal.indexOf(agreement ?? {})]).toBe(best);
      }),
    );
  });

  it("a mediator, impartial and biased", async () => {
    const { impartial, biased } = await import("./mediator.ts");
    expect(biased.utilities["norway"]).toBeGreaterThan(impartial.utilities["norway"] ?? 0);
    for (const { utilities } of [impartial, biased])
      expect(Math.min(utilities["north"] ?? 0, utilities["south"] ?? 0)).toBeGreaterThanOrEqual(0.3);
  });

  it("two tables, one of which moves the other", async () => {
    const { run } = await import("./linked-tables.ts");
    const prices = run.log.flatMap((event) =>
      event.type === "sign" && event.table === "power" ? [event.outcome.price] : [],
    );
    expect(prices[1]).toBeLessThan(prices[0] ?? 0);
  });

  it("a deadline that nobody knows", async () => {
    const { agreed } = await import("./hidden-deadline.ts");
    expect(agreed(0.1, 4)).toBeLessThan(agreed(0.1, 0.25));
  });

  it("an input from a CSV file", async () => {
    const { run } = await import("./csv-input.ts");
    expect(run.log.flatMap((event) => (event.type === "sign" ? [event.day] : []))).toEqual([21]);
    expect(run.at(14).inputs["front"]).toBe(30);
  });

  it("where one run turned", async () => {
    const { told } = await import("./turning-point.ts");
    expect(told).toMatchObject({ run: 17, outcome: "airTruce", came: false, runs: 60 });
    expect(told.differences.length).toBeGreaterThan(0);
    expect(told.trial?.runs).toBeGreaterThan(1);
  });

  it("a table right before its talks failed, and the same run gone on without a red line", async () => {
    const { run, table, failed, opened, other } = await import("./relaxed-line.ts");
    expect(run.log[failed]).toMatchObject({ type: "adjourn", blockedBy: ["zelensky.guarantees"] });
    expect(table.seats).toEqual(["trump", "putin", "zelensky"]);
    expect(other.log.slice(0, opened)).toEqual(run.log.slice(0, opened));
    expect(other.digest).not.toBe(run.digest);
  });

  it("a replay, and a branch that changes one event", async () => {
    const { run, same, other, at } = await import("./branch.ts");
    expect(same.digest).toBe(run.digest);
    expect(other.log.slice(0, at)).toEqual(run.log.slice(0, at));
    expect(other.digest).not.toBe(run.digest);
  });

  it("a strategy from parts, which gets more than asking alone", async () => {
    const { learns, asksOnly } = await import("./strategy-from-parts.ts");
    expect(learns.utilities.applicant).toBeGreaterThan(asksOnly.utilities.applicant);
  });

  it("a negotiation for a classroom, in ten lines", async () => {
    const { readFile } = await import("node:fs/promises");
    const { result } = await import("./classroom.ts");
    expect(result.agreement?.ann).toBeGreaterThan(4); // whoever holds out gets more
    const source = await readFile(new URL("./classroom.ts", import.meta.url), "utf8");
    expect(source.trimEnd().split("\n").length).toBeLessThanOrEqual(10);
  });

  it("checks of one's own agents, strategies and protocols", async () => {
    const { complaint } = await import("./check-your-own.ts");
    expect(complaint).toContain("below its reservation value");
  });

  it("a log held against the laws", async () => {
    const { violations } = await import("./check-a-log.ts");
    expect(violations[0]).toMatchObject({ rule: "seats", says: "europe is not seated" });
  });

  it("figures as files", async () => {
    const { readFile } = await import("node:fs/promises");
    const scratch = mkdtempSync(join(tmpdir(), "summitry-"));
    onTestFinished(() => rmSync(scratch, { recursive: true }));
    process.argv[2] = join(scratch, "figures");
    const { figures } = await import("./figures.ts");
    for (const [name, figure] of Object.entries(figures)) {
      expect(await readFile(join(scratch, `figures/${name}.svg`), "utf8")).toBe(figure.svg());
      expect((await readFile(join(scratch, `figures/${name}.png`))).readUInt32BE(16)).toBe(800);
    }
    expect(figures.run?.finding).toMatch(/meetings end with a signature/);
  });
});
