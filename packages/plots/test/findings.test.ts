import {
  box,
  claims,
  comparison,
  convergence,
  fan,
  heatMap,
  type HeldAgreement,
  indices,
  luckShares,
  offers,
  outcomeShares,
  posteriors,
  reliability,
  shadowPrices,
  survival,
  sweepCurve,
  timeline,
  tornado,
} from "@summitry/plots";
import { describe, expect, it, test } from "vitest";
import {
  differences,
  drivers,
  estimated,
  found,
  grid,
  held,
  knownLuck,
  learnt,
  line,
  log,
  moved,
  observed,
  plainDrivers,
  prices,
  ranges,
  results,
  scores,
  series,
  shares,
  space,
  trace,
} from "./samples.ts";

describe("a finding says what the data say", () => {
  test("which outcome is likeliest, if that can be told", () => {
    expect(outcomeShares(shares).finding).toBe(
      "The likeliest outcome is reset (49.0 % of runs), ahead of a framework on Ukraine, without Ukraine (35.7 % of runs)",
    );
    const wide = shares.map((share) => ({
      ...share,
      low: Math.max(0, share.estimate - 0.2),
      high: share.estimate + 0.2,
    }));
    expect(outcomeShares(wide).finding).toBe(
      "Most often comes reset (49.0 % of runs), then a framework on Ukraine, without Ukraine (35.7 % of runs)",
    );
    const lead = {
      first: "reset",
      second: shares[1]!.name,
      estimate: 0.133,
      low: 0.05,
      high: 0.216,
      told: true,
      runs: 300,
    };
    expect(outcomeShares(wide, { lead }).finding).toBe(
      "The likeliest outcome is reset (49.0 % of runs), ahead of a framework on Ukraine, without Ukraine (35.7 % of runs) by 13.3 points (5.0 to 21.6)",
    );
    expect(outcomeShares(wide, { lead: { ...lead, low: -0.02, told: false } }).finding).toBe(
      "Whether reset (49.0 % of runs) or a framework on Ukraine, without Ukraine (35.7 % of runs) is likelier can't be told: in the same runs they differ by +13.3 points (−2.0 to +21.6)",
    );
    const over = { ...lead, second: shares[2]!.name };
    expect(outcomeShares(wide, { lead: over, labels: { [over.second]: "a third" } }).finding).toMatch(
      /^The likeliest outcome is reset \(49\.0 % of runs\), ahead of a third \([\d.]+ % of runs\) by 13\.3 points/,
    );
    expect(() => outcomeShares(wide, { lead: { ...lead, second: "luck" } })).toThrow(
      `wording.lead.second: "luck" is not allowed; expected one of ${shares[1]!.name}, ${over.second}`,
    );
    expect(() => outcomeShares(wide, { lead: { ...lead, first: over.second } })).toThrow(
      "is not allowed; expected reset, the likeliest of the outcomes",
    );
    expect(outcomeShares(shares.slice(3), { labels: { peace: "a settlement" } }).finding).toBe(
      "A settlement comes about in 0.7 % of runs",
    );
  });

  test("which difference is clearest, and how many can't be told from 0", () => {
    expect(comparison(differences).finding).toBe(
      "A framework on Ukraine, without Ukraine changes most clearly, by +68.0 points (+60.5 to +75.5); 1 of 4 differences can't be told apart from 0",
    );
    const none = differences.map((row) => ({ ...row, low: -1, high: 1 }));
    expect(comparison(none).finding).toBe("None of 4 differences can be told apart from 0");
    expect(comparison(none.slice(0, 1)).finding).toBe("The difference can't be told apart from 0");
    const variants = differences.map((row, at) => ({ ...row, variant: ["one", "two"][at % 2]! }));
    expect(comparison(variants).finding).toContain("changes most clearly with two");
  });

  test("which red line is dearest, if any is", () => {
    expect(shadowPrices(prices).finding).toBe(
      "The dearest red line is guarantees (Zelensky), at +12.0 points (+8.0 to +16.0)",
    );
    const close = prices.map((price) => ({ ...price, low: 0.001, high: 0.2 }));
    expect(shadowPrices(close).finding).toBe(
      "By the estimates the dearest red line is guarantees (Zelensky), at +12.0 points (+0.1 to +20.0); next comes no foreign troops (Putin), at +3.0 points (+0.1 to +20.0)",
    );
    expect(shadowPrices(prices.slice(2)).finding).toBe("No red line has a price that can be told from 0");
  });

  test("how many claims hold", () => {
    expect(claims(results).finding).toBe("2 of 4 claims hold, 1 fails and 1 can't be told");
    expect(claims(results.slice(0, 1)).finding).toBe("1 of 1 claim holds");
    expect(claims(results.slice(1, 2)).finding).toBe("0 of 1 claim holds and 1 fails");
  });

  test("how a quantity moves, and whether the data lie within the runs", () => {
    const rises = fan(series(0.4), { measure: "momentum", unit: "km² a day", observed });
    expect(rises.finding).toMatch(
      /^Momentum rises in the median from 100 to 15\d km² a day; 90 % of runs end between/,
    );
    expect(rises.caption).toContain("Of 3 observed values, 3 lie within the band of 90 %.");
    expect(fan(series(-0.4), { measure: "momentum" }).finding).toContain("falls in the median");
    expect(fan(series(0), { measure: "momentum" }).finding).toContain("hardly moves in the median");
    const [one = []] = series(0.4).runs;
    const same = fan({ ...series(0.4), runs: [one, one] }, { measure: "level", unit: "feet" });
    expect(same.finding).toMatch(/^Level falls from [\d.]+ to [\d.]+ feet, the same in every run$/);
    expect(same.svg()).toContain("every run");
    expect(same.svg()).not.toContain("90 %");
  });

  test("how long agreements last, and which lasts longer if that can be told", () => {
    const one = held.map(({ days, ended }) => ({ days, ended }));
    expect(survival(one.filter(({ ended }, at) => !ended || at % 2 === 0)).finding).toMatch(
      /^Most agreements last: .* still stand after \d+ days$/,
    );
    const short = one.map(({ days }) => ({ days, ended: true }));
    expect(survival(short).finding).toMatch(/^Half of agreements are over by day \d+/);
    expect(survival(held).finding).toMatch(
      /^Still in force after \d+ days: (ceasefire|guarantees) 100.0 %, reset /,
    );
    const few: HeldAgreement[] = [
      { group: "a", days: 30, ended: true },
      { group: "b", days: 40, ended: false },
    ];
    expect(survival(few).finding).toBe(
      "Which of a and b lasts longest can't be told: after 30 days b and a differ by +100.0 points (−39.7 to +100.0)",
    );
  });

  test("whether the parties agree, and whether they leave something on the table", () => {
    expect(offers(space).finding).toMatch(
      /^Buyer and seller agree at 0.50 and 0.70, (on the Pareto frontier|though)/,
    );
    expect(offers({ ...space, agreement: [1, 0.95] }).finding).toContain("on the Pareto frontier");
    expect(offers({ ...space, agreement: [0.3, 0.3] }).finding).toContain(
      "would be better for one and no worse for the other",
    );
    expect(offers({ ...space, agreement: null }).finding).toMatch(
      /^Buyer and seller don't agree, though \d+ outcomes/,
    );
    expect(offers({ ...space, agreement: null, reservation: [0.9, 0.9] }).finding).toBe(
      "Buyer and seller can't agree: no outcome is better than walking away for both",
    );
    const rounded = { ...space, agreement: null, outcomes: [[0.7 + 0.1, 1] as const, [0, 0] as const] };
    expect(offers({ ...rounded, reservation: [0.8, 1] }).finding).toContain("though 1 outcome");
    expect(offers({ ...rounded, reservation: [0.8 + 1e-11, 1] }).finding).toContain("can't agree");
  });

  test("what became of a run", () => {
    expect(timeline(log()).finding).toBe(
      "2 of 4 meetings end with a signature; in force at the end: ceasefire-2",
    );
    expect(timeline(log(true)).finding).toBe(
      "2 of 4 meetings end with a signature; nothing is in force at the end",
    );
    expect(timeline(log(true)).description).toContain("ceasefire-2 given up by Trump");
    expect(timeline(log()).description).toContain("day 20: reset called off");
  });

  test("how well a number is known", () => {
    expect(convergence(trace, { measure: "probability of a ceasefire" }).finding).toBe(
      "After 300 runs the probability of a ceasefire is 30.0 %, give or take 1.7 points",
    );
    const means = [
      { ...estimated(3, 1, 1), low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY },
      estimated(4, 0.5, 20),
    ];
    expect(convergence(means, { measure: "mean delay", unit: "days" }).finding).toBe(
      "After 20 runs the mean delay is 4.00 days, give or take 0.50 days",
    );
  });
});

describe("a finding of drivers, sweeps, boxes, records and forecasts says what is told", () => {
  test("what drives an outcome most, if that can be told, and how many are told from noise", () => {
    expect(indices(drivers).finding).toBe(
      "What drives reset most is trump.*: in total 60.0 % (50.0 to 70.0); 1 of 3 factors can't be told from noise",
    );
    const close = drivers.indices.map((each) => ({ ...each, low: each.estimate - 0.3, high: 0.9 }));
    expect(indices({ indices: close }).finding).toBe(
      "Whether trump.* or luck drives reset more can't be told; 1 of 3 factors can't be told from noise",
    );
    const none = drivers.indices.map((each) => ({ ...each, told: false }));
    expect(indices({ indices: none }).finding).toBe(
      "Nothing that drives reset can be told from noise, of 3 factors",
    );
    expect(() =>
      indices({ indices: [...drivers.indices, { ...drivers.indices[0]!, outcome: "peace" }] }),
    ).toThrow("wording.outcome: undefined is not allowed; expected one of reset, peace");
    // What is not told is hollow and pale, and the noise line has its number.
    expect(indices(plainDrivers).svg()).toMatch(/noise stays below 2\.0/);
    expect(indices({ indices: none }).svg()).not.toContain('stroke="#0067a3"');
    expect(indices(drivers).svg()).toContain('stroke="#0067a3"');
  });

  test("how much is luck, and that it is not known where the runs don't tell", () => {
    expect(luckShares(knownLuck).finding).toBe(
      "Of what makes 3 outcomes differ, luck is more than half for 1, less than half for 1 and not told to be either for 1",
    );
    expect(luckShares(knownLuck).description).toMatch(/nothing: not known$/);
    expect(luckShares({ ...knownLuck, luck: [] }).finding).toBe(
      "How much is luck is not known: it takes two runs of each world",
    );
    expect(luckShares({ luck: knownLuck.luck.slice(2), precision: [] }).finding).toBe(
      "Of what makes peace differ, 50.0 % (30.0 to 70.0) is luck",
    );
    const open = knownLuck.luck.map((each) => ({ ...each, low: 0.1, high: 0.9 }));
    expect(luckShares({ luck: open, precision: [] }).finding).toBe(
      "Whether luck is more than half of what makes any of 3 outcomes differ can't be told",
    );
    const [, high] = knownLuck.luck;
    expect(luckShares({ luck: [high!], precision: [] }).finding).toBe(
      "Of what makes collapse differ, 80.0 % (70.0 to 90.0) is luck",
    );
    const never = { ...high!, share: Number.NaN };
    expect(luckShares({ luck: [never], precision: [] }).finding).toBe(
      "Nothing varies: there is no luck to tell from ignorance",
    );
  });

  test("how an estimate moves along a parameter, if its intervals lie apart", () => {
    expect(sweepCurve(line, { measure: "probability of a reset" }).finding).toBe(
      "Probability of a reset falls from 80.0 % (72.0 to 88.0) to 20.0 % (12.0 to 28.0) as mean goes from 0 to 150",
    );
    const wide = line.map((point) => ({ ...point, low: 0, high: 1 }));
    expect(sweepCurve(wide, { labels: { mean: "momentum" } }).finding).toBe(
      "Whether the estimate moves along momentum can't be told: the intervals overlap",
    );
    expect(() => sweepCurve(grid)).toThrow("points that differ in one parameter");
  });

  test("where an estimate is most and least, and where it crosses a value", () => {
    const map = heatMap(grid, { measure: "probability of a reset" });
    expect(map.finding).toBe(
      "Probability of a reset is at most 80.0 % (mean 100, aversion 4) and at least 25.0 % (mean 0, aversion 1)",
    );
    expect(map.caption).toContain("The line parts points above 50.0 % from those below.");
    expect(map.svg()).toContain('aria-label="contour"');
    const high = heatMap(grid, { contour: 0.9 });
    expect(high.caption).toContain("It crosses 90.0 % nowhere.");
    expect(high.svg()).not.toContain('aria-label="contour"');
    expect(() => heatMap(grid.slice(1))).toThrow("a full grid of 3 × 4 points");
    expect(() => heatMap(line)).toThrow("points that differ in two parameters");
  });

  test("which parameter moves an estimate most, and where the intervals overlap", () => {
    expect(tornado(moved, { measure: "probability" }).finding).toBe(
      "By the estimates price moves the probability most: 90.0 % (85.0 to 95.0) at 0.2, 10.0 % (5.0 to 15.0) at 1.1; the intervals of 1 of 2 parameters overlap",
    );
    const close = moved.filter(({ values }) => !Object.hasOwn(values, "price"));
    expect(tornado(close).finding).toBe(
      "Whether memory moves the estimate can't be told: the intervals overlap",
    );
    expect(() => tornado(grid)).toThrow("a point at which nothing is moved");
  });

  test("of which parameters a record tells something", () => {
    expect(posteriors(learnt).finding).toBe(
      "The record tells something of 1 of 2 parameters: putin.flexibility",
    );
    expect(posteriors(learnt).description).toMatch(/support\.us: .*, not informed$/);
    expect(posteriors(learnt.slice(1)).finding).toBe(
      "The record tells nothing of the parameter beyond chance",
    );
  });

  test("whether an outcome is likelier in a box, on runs that it was not made from", () => {
    expect(box(found, ranges, { outcome: "reset" }).finding).toBe(
      "Reset comes about in 76.0 % (72.0 to 80.0) of fresh runs within limits of trump.resetPrice and momentum.mean, against 31.0 % of all",
    );
    const fresh = { ...found.box!.fresh, told: false };
    expect(box({ ...found, box: { ...found.box!, fresh } }, ranges).finding).toMatch(
      /^Whether the outcome is likelier in the box can't be told/,
    );
    expect(box({ ...found, box: null }, []).finding).toBe(
      "No box was found in which the outcome is more frequent",
    );
    expect(() => box(found, [])).toThrow(
      'box.limits.0.parameter: "trump.resetPrice" is not allowed; expected a parameter whose range is given',
    );
  });

  test("how a forecast did beside the base rate, and that a few facts have no interval", () => {
    expect(reliability(scores).finding).toBe(
      "On 3 facts the forecast has a Brier score of 0.075, better than the base rate's 0.222; that is too few facts for an interval",
    );
    const many = reliability({ ...scores, brier: { mean: 0.25, interval: [0.2, 0.3] } });
    expect(many.finding).toBe(
      "On 3 facts the forecast has a Brier score of 0.250 (0.200 to 0.300), no better than the base rate's 0.222",
    );
  });
});

describe("words", () => {
  const words = { finding: "The finding.", subtitle: "The subtitle.", caption: "The caption." };

  it("of one's own take the place of a figure's", () => {
    expect(outcomeShares(shares, words)).toMatchObject(words);
    expect(comparison(differences, words)).toMatchObject(words);
    expect(timeline(log(), words)).toMatchObject(words);
    expect(outcomeShares(shares, { caption: "Mine." }).finding).toContain("likeliest");
  });
});

describe("data that no figure can be made of", () => {
  test.each([
    [() => outcomeShares([]), "outcomes: [] is not allowed; expected at least one estimate"],
    [
      () => outcomeShares([{ ...shares[0]!, estimate: Number.NaN }]),
      "outcomes.0.estimate: NaN is not allowed; expected a finite number from 0 to 1",
    ],
    [
      () => outcomeShares([{ ...shares[0]!, high: 49 }]),
      "outcomes.0.high: 49 is not allowed; expected a finite number from 0 to 1",
    ],
    [
      () => comparison([{ ...differences[0]!, low: 1, high: 0 }]),
      "differences.0.low: 1 is not allowed; expected at most high, 0",
    ],
    [() => shadowPrices([]), "prices: [] is not allowed"],
    [
      () => claims([{ ...results[0]!, high: Number.POSITIVE_INFINITY }]),
      "claims.0.high: Infinity is not allowed; expected a finite number",
    ],
    [
      () => fan({ at: [0, 0], runs: [[1, 2]] }, { measure: "momentum" }),
      "at.1: 0 is not allowed; expected more than 0, the one before",
    ],
    [
      () => fan(series(0), { measure: "momentum", start: "15.8.2025" }),
      'start: "15.8.2025" is not allowed; expected a date as YYYY-MM-DD',
    ],
    [
      () =>
        fan(series(0), {
          measure: "momentum",
          observed: { name: "data", points: [{ at: 0, value: Number.NaN }] },
        }),
      "observed.points.0.value: NaN is not allowed",
    ],
    [() => survival([]), "held: [] is not allowed; expected at least one agreement"],
    [() => convergence([]), "trace: [] is not allowed; expected at least one estimate"],
    [
      () => offers({ ...space, offers: [{ by: "putin", utilities: [0, 0] }] }),
      'offers.0.by: "putin" is not allowed; expected one of buyer, seller',
    ],
    [
      () => offers({ ...space, agreement: [0.5, Number.NaN] }),
      "agreement.1: NaN is not allowed; expected a finite number",
    ],
    [() => timeline([]), "log: [] is not allowed; expected the log of a run, from its start event on"],
    [
      () => timeline(log(), { quantities: ["mood"] }),
      'quantities: "mood" is not allowed; expected one of frustration',
    ],
    [
      () => outcomeShares(shares).svg({ width: 200 }),
      "width: 200 is not allowed; expected a finite number from 320 to 4000",
    ],
  ])("%#: %s", (make, message) => {
    expect(make).toThrow(message);
  });

  it("is refused with a typed error", async () => {
    await expect(outcomeShares(shares).png({ scale: 20 })).rejects.toMatchObject({
      name: "DataError",
      field: "scale",
      value: 20,
    });
  });
});
