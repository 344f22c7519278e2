import type { ChangeTrial, DatedStep, Estimate, StepDifference, TurningPoint } from "@summitry/monte-carlo";
import { capitalized, fixed, percent, spelled, withCount } from "@summitry/story/english";
import type { TerminalStyle } from "../terminal/style.ts";
import { wrap } from "../terminal/wrap.ts";
import type { WhyWords } from "./why-words.ts";

/** Where a run turned, as lines for a terminal: the nearest run that came out the other way, and what changes did. */
export function turningPage(told: TurningPoint, spoken: WhyWords, look: TerminalStyle): readonly string[] {
  const { colours, width } = look;
  const name = `“${spelled(told.outcome ?? "the outcome")}”`;
  const came = told.came ? "came about" : "did not come about";
  const share = `${percent(told.share.estimate)} of the first ${withCount(told.runs, "run")} ${interval(told.share)}`;
  const paragraph = (says: string): readonly string[] => wrap(says, width, 2, 2);
  return [
    ...wrap(turnedOn(told, name, spoken), width, 0, 0).map(colours.bold),
    ...paragraph(`${name} ${came} in this run, and does in ${share}.`),
    ...paragraph(`This run: ${history(told.history, spoken)}.`),
    ...paragraph(beginning(told, spoken)),
    ...(told.nearest === null
      ? paragraph(`No other of these runs came out the other way.`)
      : [
          ...paragraph(
            `The nearest run that came out the other way is run ${told.nearest.run}: ${history(told.nearest.history, spoken)}.`,
          ),
          ...differences(told, spoken, look),
          ...(told.trial === null ? [] : paragraph(trial(told.trial, name))),
        ]),
  ];
}

/** The step that turned the run, as far as any did. */
function turnedOn(
  { differences, nearest, came, runs }: TurningPoint,
  name: string,
  spoken: WhyWords,
): string {
  if (nearest === null)
    return `Where it turned: none of the first ${withCount(runs, "run")} came out the other way.`;
  const step = differences.find(({ turned }) => turned === true);
  if (step !== undefined)
    return `Where it turned: at “${step.step.label}” (${spoken.calendar.date(step.step.day)}). ${capitalized(CHANGED[step.change])}, ${name} ${came ? "does not come about" : "comes about"}.`;
  return differences.some(({ turned }) => turned === false)
    ? `Where it turned: at no single step. Each that could be changed leaves ${name} as it was.`
    : "Where it turned: at no step that could be changed.";
}

function history(steps: readonly DatedStep[], spoken: WhyWords): string {
  return steps.length === 0
    ? "nothing that a history tells"
    : steps.map((step) => dated(step, spoken)).join("; ");
}

function dated({ label, day }: DatedStep, { calendar }: WhyWords): string {
  return `${label} (${calendar.date(day)})`;
}

/** How many runs begin as a run does, and how far. */
function beginning({ common: { steps, share }, history }: TurningPoint, spoken: WhyWords): string {
  const last = history[steps - 1];
  if (last === undefined) return "Few runs begin as it does.";
  const so = `${percent(share.estimate)} of runs ${interval(share)} begin so`;
  return steps === history.length
    ? `${so}; in this one nothing more came.`
    : `Up to ${dated(last, spoken)}, ${so}.`;
}

function differences(
  { differences, nearest }: TurningPoint,
  spoken: WhyWords,
  { width }: TerminalStyle,
): readonly string[] {
  if (differences.length === 0)
    return wrap(
      "Their histories are alike, but for the outcome itself: it lies in what was drawn, or in offers.",
      width,
      2,
      2,
    );
  const lines = differences.flatMap((each) => {
    const where = each.change === "left out" ? "only in this run" : `only in run ${nearest?.run ?? ""}`;
    return wrap(`${where}: ${dated(each.step, spoken)}. ${done(each)}.`, width, 4, 6);
  });
  return [...wrap("Where they differ, and what each alone does to this run:", width, 2, 2), ...lines];
}

function done({ change, turned }: StepDifference): string {
  if (turned === null) return "Not tried: it follows from something else, or can't be done here";
  return `${capitalized(CHANGED[change])} here, it ${turned ? "turns the run" : "leaves the outcome as it was"}`;
}

/** How a change is told. */
const CHANGED: Readonly<Record<StepDifference["change"], string>> = {
  "made to happen": "made to happen",
  called: "called",
  "put forward": "its terms put forward",
  "left out": "left out",
};

/** What the change did in runs that had come as far. */
function trial(
  { change, step, since, runs, refused, before, after, difference, told }: ChangeTrial,
  name: string,
): string {
  if (runs === 0)
    return `“${step.label}” could be ${change === "left out" ? change : "tried"} in no other of these runs that had come as far.`;
  const far = since === null ? "from their start" : `after “${since.label}”`;
  const not = refused === 0 ? "" : ` (${refused} more did not allow it)`;
  const shares = `${name} came about in ${percent(before.estimate)} of them as they were, and in ${percent(after.estimate)} ${change === "left out" ? "without it" : "with it"}`;
  const none = difference === null || (difference.low === 0 && difference.high === 0);
  const apart = none ? "" : `: ${points(difference)}, ${told ? "told from zero" : "not told from zero"}`;
  const verdict = told
    ? "It makes a difference."
    : "By itself it makes no difference that these runs could show.";
  return `“${step.label}”, ${CHANGED[change]} ${far} in ${withCount(runs, "other run")}${not}: ${shares}${apart}. ${verdict}`;
}

/** The ends of an interval of shares: "(23.1 to 35.2 %)". */
function interval({ low, high }: Estimate): string {
  return `(${percent(low).replace(" %", "")} to ${percent(high)})`;
}

/** A difference of shares: "8.0 points (1.2 to 14.8)". */
function points({ estimate, low, high }: Estimate): string {
  return `${fixed(100 * estimate, 1)} points (${fixed(100 * low, 1)} to ${fixed(100 * high, 1)})`;
}
