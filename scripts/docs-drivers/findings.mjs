import { pairedDifference } from "@summitry/monte-carlo";
import { fixed, grouped, joined, percent, withCount } from "@summitry/story/english";
import { findingOf } from "../../packages/cli/dist/tables/sensitivity-finding.js";

/** So many runs with an outcome are a fair number to search for a box. */
const HITS = 100;
/** With fewer pairs that changed, chance turns all of them one way more often than one time in twenty. */
const FEWEST_CHANGED = 6;

/**
 * What drives an outcome. Where nothing is told from noise it says nothing of luck either, and of plain runs in how many the
 * greatest index would be told.
 */
export function driversFinding(found, outcome) {
  const mine = found.indices.filter((each) => each.outcome === outcome);
  const luck = mine.some(({ told }) => told) ? found.luck : [];
  const said = marked(
    findingOf({ ...found, luck }, outcome),
    mine.map(({ parameter }) => parameter),
  );
  const noise = found.noise.find((each) => each.outcome === outcome && each.index === "first");
  if (noise === undefined || mine.some(({ told }) => told)) return said;
  const first = mine.filter(({ index }) => index === "first");
  const { parameter, estimate } = first.reduce((one, other) => (other.estimate > one.estimate ? other : one));
  if (!(estimate > 0)) return said;
  const needed = aboutRuns((found.points * noise.line) / estimate);
  return (
    `${said} If \`${parameter}\` did as much as it seems to, ${percent(estimate)}, about ${needed} runs would tell it; the ` +
    `greatest of ${grouped(first.length)} seems greater than it is, so it may take many more.`
  );
}

/** How much of an outcome is luck; where no pair of runs differed, what so many pairs can hide. */
export function luckFinding(found, outcome) {
  const { share } = found.luck.find((each) => each.outcome === outcome);
  const said = findingOf(found, outcome);
  if (Number.isNaN(share)) return `\`${outcome}\` came out the same in all of these runs. ${said}`;
  if (share > 0) return `\`${outcome}\`: ${said}`;
  return (
    `\`${outcome}\`: in none of ${withCount(found.points, "world")} did another draw of chance change it, so that it changes in ` +
    `${percent(3 / found.points)} of worlds at most (rule of three).`
  );
}

/** Where an outcome comes about, if anywhere; else how many runs would do. */
export function boxFinding({ outcome, runs, hits, box }) {
  const searched = `${grouped(hits)} of the ${withCount(runs, "run")} that were searched`;
  if (hits === 0) return `\`${outcome}\` came about in ${searched}: nowhere to look.`;
  const all = aboutRuns((2 * runs * HITS) / hits);
  const seldom = `It came about in ${searched}; ${HITS} such runs, a fair number to search, would take about ${all} in all.`;
  if (box === null) {
    const more = hits < HITS ? seldom : "How many more would show one can't be told from these runs.";
    return `No box has more of \`${outcome}\` than chance would put there. ${more}`;
  }
  const { density, overall, told } = box.fresh;
  const both = `in ${percent(density.estimate)} of the fresh runs in the box, and in ${percent(overall.estimate)} of all`;
  if (told) return `\`${outcome}\` comes about ${both}: that holds on runs that the search has not seen.`;
  return `The box of \`${outcome}\` is no finding: it comes about ${both}. ${hits < HITS ? seldom : moreFor(density, overall, 2 * runs)}`.trimEnd();
}

/** In how many runs an interval would lie above the share of all; nothing where it would not. */
function moreFor({ estimate, low }, overall, runs) {
  const above = estimate - overall.estimate;
  if (!(above > 0)) return "";
  return `If it is so, about ${aboutRuns(runs * ((estimate - low) / above) ** 2)} runs would tell it.`;
}

/** Whether the parameter of a sweep was chosen for what it does, or for what it seems to do. */
export function choiceOf({ name, told }, outcome) {
  return told
    ? `Of what is told to drive \`${outcome}\`, \`${name}\` has the greatest index.`
    : `Nothing is told from noise to drive \`${outcome}\` in these runs; \`${name}\` has the greatest index, which may be chance.`;
}

/** What an outcome does from the first point of a sweep to the last, run by run: told by its interval and by a sign test. */
export function sweepFinding({ scenario, swept, values }, outcome) {
  const test = scenario.outcomes[outcome];
  const [first, last] = [0, values.length - 1].map((point) => answersAt(swept, point, test));
  const changed = first.filter((answer, at) => answer !== last[at]).length;
  const ends = `From ${values[0]} to ${values.at(-1)}`;
  if (changed === 0)
    return `${ends} \`${outcome}\` changes in none of ${withCount(first.length, "run")}, and so in ${percent(3 / first.length)} of runs at most (rule of three).`;
  const { estimate, low, high } = pairedDifference(first, last);
  const what = `${ends} the share of \`${outcome}\` changes by ${signed(estimate)} points (${signed(low)} to ${signed(high)}), run by run`;
  if ((low > 0 || high < 0) && changed >= FEWEST_CHANGED) return `${what}.`;
  const untold = `${what}: not told from 0, which is not shown to be 0.`;
  if (estimate === 0) return untold;
  const times = Math.max((high - low) / 2 / Math.abs(estimate), Math.sqrt(FEWEST_CHANGED / changed));
  return `${untold} If it is as it seems, about ${aboutRuns(first.length * times ** 2)} runs at each point would tell it.`;
}

function answersAt(swept, point, test) {
  const { runsPerPoint } = swept.design;
  return [...swept.batch]
    .filter(({ run }) => Math.floor(run / runsPerPoint) === point)
    .map((row) => Number(test(row)));
}

/** The names of those parameters that are told from noise for an outcome, the greatest index first. */
export function toldNames({ indices }, outcome) {
  const mine = indices.filter((each) => each.outcome === outcome);
  return mine
    .filter(
      ({ index, parameter }) =>
        index === "first" && mine.some((each) => each.parameter === parameter && each.told),
    )
    .toSorted((one, other) => other.estimate - one.estimate)
    .map(({ parameter }) => `\`${parameter}\``);
}

/** Names in a cell: three of them, and how many there are beyond. */
export function fewOf(names) {
  if (names.length === 0) return "nothing that is told";
  return names.length <= 3 ? joined(names) : `${names.slice(0, 3).join(", ")} and ${names.length - 3} more`;
}

/** A number of runs to two digits, upwards. */
function aboutRuns(count) {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(count)) - 1);
  return grouped(Math.ceil(count / unit) * unit);
}

/** A text with the names in it as code. */
function marked(text, names) {
  const known = [...new Set(names)]
    .filter((name) => /[.A-Z]/.test(name)) // "all others" and "luck" are words
    .toSorted((one, other) => other.length - one.length)
    .map((name) => name.replaceAll(".", "\\."));
  return text.replaceAll(new RegExp(`(?<![\\w.])(?:${known.join("|")})(?!\\w|\\.\\w)`, "g"), "`$&`");
}

function signed(share) {
  const text = fixed(100 * share, 1);
  return Number(text) > 0 ? `+${text}` : text.replace("-", "−");
}
