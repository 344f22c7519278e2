import { ln, pow, stream } from "@summitry/core";
import {
  FixedWidth,
  meanInterval,
  pairedDifference,
  quantileInterval,
  RUNS_PER_LOOK,
  wilson,
} from "@summitry/monte-carlo";
import { percent, table } from "./print.mjs";

const BATCHES = 10_000;

const times = (count, make) => Array.from({ length: count }, (_, at) => make(at));
const exponential = (random) => -ln(1 - random.uniform());
const holds = ({ low, high }, truth) => low <= truth && truth <= high;

/** Share of batches of a case in which its interval holds, with the interval of that share. */
function covered(name, batch) {
  const hits = times(BATCHES, (at) => batch(stream("coverage", at, name))).filter(Boolean).length;
  const { estimate, low, high } = wilson(hits, BATCHES);
  return { estimate, cell: `${percent(estimate)} (${percent(low)} to ${percent(high)})` };
}

const shares = times(19, (at) => (at + 1) / 20);

function wilsonRow(runs) {
  const all = shares.map((share) => {
    const { estimate } = covered(`wilson ${runs} ${share}`, (random) => {
      let successes = 0;
      for (let run = 0; run < runs; run++) if (random.uniform() < share) successes += 1;
      return holds(wilson(successes, runs), share);
    });
    return { share, estimate };
  });
  const [least, most] = [(a, b) => a.estimate - b.estimate, (a, b) => b.estimate - a.estimate].map(
    (order) => all.toSorted(order)[0],
  );
  const range = `${percent(least.estimate)} at ${least.share} to ${percent(most.estimate)} at ${most.share}`;
  return ["probability (Wilson)", `${runs} runs, shares from 0.05 to 0.95`, range];
}

const mean = (kind, draw, truth, runs) => [
  "mean (Student)",
  `${runs} runs, ${kind} values`,
  covered(`mean ${kind} ${runs}`, (random) => holds(meanInterval(times(runs, () => draw(random))), truth))
    .cell,
];

const quantileOf = (share, runs) => [
  "quantile (binomial ranks)",
  `${share} of ${runs} exponential values`,
  covered(`quantile ${share} ${runs}`, (random) => {
    const sorted = Float64Array.from(times(runs, () => exponential(random))).sort();
    return holds(quantileInterval(sorted, share), -ln(1 - share));
  }).cell,
];

const paired = [
  "paired difference of shares",
  "200 pairs, 0.3 and 0.4",
  covered("paired", (random) => {
    const luck = times(200, () => random.uniform());
    const [first, second] = [(u) => Number(u < 0.3), (u) => Number(u < 0.2 || u > 0.8)].map((of) =>
      luck.map(of),
    );
    return holds(pairedDifference(first, second), 0.1);
  }).cell,
];

const simultaneous = [
  "three paired differences at once (Šidák)",
  "100 pairs, normal, sharing the first variant: all three hold",
  covered("three", (random) => {
    const base = times(100, () => random.normal());
    const confidence = pow(0.95, 1 / 3);
    return times(3, () => base.map(() => random.normal())).every((other) =>
      holds(pairedDifference(base, other, confidence), 0),
    );
  }).cell,
];

const fixedWidth = (name, halfWidth, draw, truth) => [
  "after stopping by itself (Chow and Robbins)",
  `${name}, half-width ${halfWidth}`,
  covered(`fixed ${name} ${halfWidth}`, (random) => {
    const rule = new FixedWidth(halfWidth);
    do for (let run = 0; run < RUNS_PER_LOOK; run++) rule.add(draw(random));
    while (!rule.isEnough);
    return holds(rule.estimate, truth);
  }).cell,
];

/** How often the intervals hold what they promise, beside 95 %. */
export function coverage() {
  const rows = [
    ...[200, 500, 1000].map(wilsonRow),
    mean("normal", (random) => random.normal(), 0, 30),
    mean("exponential", exponential, 1, 30),
    mean("exponential", exponential, 1, 200),
    ...[0.05, 0.5, 0.9].map((share) => quantileOf(share, 200)),
    paired,
    simultaneous,
    ...[0.1, 0.3, 0.5].map((share) =>
      fixedWidth(`share of ${share}`, 0.03, (random) => random.uniform() < share, share),
    ),
    fixedWidth("mean of exponential values", 0.05, exponential, 1),
  ];
  return table(
    ["interval of 95 %", `case, ${BATCHES.toLocaleString("en-GB")} batches each`, "holds the truth in"],
    rows,
  );
}
