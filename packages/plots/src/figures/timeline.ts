import { assertLabels, assertPart, assertWords, listPart, optionalPart } from "../data-parts.ts";
import type { SimulationEvent } from "@summitry/core";
import { DataError } from "../data-error.ts";
import { Figure } from "../figure.ts";
import { calendar } from "../page/calendar.ts";
import type { Wording } from "../page/figure-spec.ts";
import { seriesPanel } from "../timeline/series-panel.ts";
import { meetingsPanel } from "../timeline/meetings-panel.ts";
import { movesPanel } from "../timeline/moves-panel.ts";
import { datesPanel, type TimeFrame } from "../timeline/row-panel.ts";
import { type StepSeries, type Story, storyOf } from "../timeline/story.ts";
import { textsPanel } from "../timeline/texts-panel.ts";
import { labelOf } from "../words/label.ts";
import { withCount, spelledDate, joined } from "../words/english.ts";
import { plainNumber } from "../words/number.ts";

/** What a timeline shows besides meetings, texts and moves, and texts to replace its own. */
export interface TimelineWording extends Wording {
  /** Ids of the inputs to draw: the first of the scenario when left out. */
  readonly inputs?: readonly string[];
  /** Ids of the mechanisms' quantities to draw: the two that change most often when left out. */
  readonly quantities?: readonly string[];
  /** Names of tables, agents, inputs and quantities, by id. Texts are called after their table, with a number where it has several: "Ceasefire 2". */
  readonly labels?: Readonly<Record<string, string>>;
  /** Units in words, by id of the input or quantity, with what a number means where the unit does not say it. */
  readonly units?: Readonly<Record<string, string>>;
}

/** Number of quantities drawn when none are named. */
const QUANTITIES = 2;

/**
 * One run on one time axis: the meetings of every table and how they ended, the signed texts and when they are in
 * force, what each agent does away from the tables, and inputs and quantities.
 *
 * @param log The log of a run: `run.log`.
 * @throws DataError for a log that does not begin with its start, or an input or a quantity that it does not contain.
 */
export function timeline(log: readonly SimulationEvent[], wording: TimelineWording = {}): Figure {
  assertPart("log", log, listPart);
  assertWords(wording, { inputs: optionalPart(listPart), quantities: optionalPart(listPart) });
  assertLabels("wording.units", wording.units);
  assertLabels("wording.labels", wording.labels);
  const story = storyOf(log, wording.labels);
  const { inputs = [...story.inputs.keys()].slice(0, 1), units = {}, labels = {}, ...rest } = wording;
  const { quantities = busiest(story.quantities), ...words } = rest;
  const courses = [
    ...inputs.map((id) => known("inputs", id, story.inputs)),
    ...quantities.map((id) => known("quantities", id, story.quantities)),
  ];
  const { start, days, meetings, texts, moves } = story;
  const dates = calendar(story.date);
  const frame: TimeFrame = { of: (day) => new Date(dates.of(day)), days: Math.max(1, days) };
  return new Figure({
    finding: findingOf(story),
    subtitle: `Run ${plainNumber(start.run)} of seed ${start.seed} of ${start.scenario}: ${withCount(days + 1, "day")} from ${spelledDate(story.date)}.`,
    caption:
      "Filled meetings end with a signature. Texts: dotted from the signature, a bar while in force, a cross where over. " +
      "One seeded run of a model, not a record of events.",
    description: [
      ...meetings.map(({ day, table, ended }) => `day ${day}: ${table} ${ended}`),
      ...texts.map(({ text, status }) => `${text} ${status}`),
    ].join("; "),
    ...words,
    panels: (canvas) => [
      ...(meetings.length === 0 ? [] : [meetingsPanel(meetings, frame, canvas)]),
      ...(texts.length === 0 ? [] : [textsPanel(texts, frame, canvas)]),
      ...(moves.length === 0 ? [] : [movesPanel(moves, frame, canvas)]),
      ...courses.map((course) =>
        seriesPanel(
          {
            ...course,
            name: labelOf(labels, course.name) ?? inWords(course.name),
            unit: labelOf(units, course.name) ?? "",
          },
          frame,
          canvas,
        ),
      ),
      datesPanel(frame, canvas),
    ],
  });
}

function known(field: string, id: string, courses: ReadonlyMap<string, StepSeries>): StepSeries {
  const course = courses.get(id);
  if (course !== undefined) return course;
  throw new DataError({ field, value: id, allowed: `one of ${[...courses.keys()].join(", ")}` });
}

/** The quantities that change on most days; in the order of the log when equal. */
function busiest(quantities: ReadonlyMap<string, StepSeries>): readonly string[] {
  const changes = ({ points }: StepSeries) =>
    points.filter(({ value }, at) => at > 0 && value !== points[at - 1]?.value).length;
  return [...quantities.values()]
    .sort((one, other) => changes(other) - changes(one))
    .slice(0, QUANTITIES)
    .map(({ name }) => name);
}

/** The finding: how many meetings led to a signature, and which texts stand at the end. */
function findingOf({ meetings, texts }: Story): string {
  const held = meetings.filter(({ ended }) => ended !== "called off");
  const signed = held.filter(({ ended }) => ended === "signed").length;
  const standing = texts.filter(({ inForce, over }) => inForce !== null && over === null);
  const names = joined(standing.map(({ text }) => text));
  const end = standing.length === 0 ? "nothing is in force at the end" : `in force at the end: ${names}`;
  if (held.length === 0) return `No meeting was held; ${end}`;
  return `${signed} of ${withCount(held.length, "meeting")} ${signed === 1 ? "ends" : "end"} with a signature; ${end}`;
}

/** An id in words: "halt price" for "haltPrice". */
function inWords(id: string): string {
  return id
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .replace(/[-_]/g, " ")
    .toLowerCase();
}
