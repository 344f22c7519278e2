import { anObject, aScenario } from "@summitry/core/checks";
import { type Agendas, type Identity, InputError, type Scenario } from "@summitry/core";
import type { Batch } from "../results/batch.ts";
import { aBatch } from "../results/batch-rows.ts";
import type { StoredBatch } from "../store/stored-batch.ts";
import { answersOf } from "./answers.ts";
import { analysisOf, type DesignAnalysis } from "./by-design.ts";
import { fromGivenData } from "./from-given-data.ts";
import { FEWEST_POINTS } from "../designs/for-sensitivity/for-method.ts";
import type { SensitivityDesign } from "../designs/for-sensitivity/sensitivity-design.ts";
import { type OutcomeQuestion, questionChecks, questionsOf, type ReadyQuestion } from "./questions.ts";
import { type IndexName, precisionOf, type Sensitivity, type SensitivityIndex } from "./result.ts";

/** What is asked of a batch. */
export interface SensitivityQuestions<R extends Identity = Identity> {
  /** What is asked about; all outcomes of the scenario when left out. */
  readonly of?: readonly OutcomeQuestion<R>[] | undefined;
  /**
   * What counts for a column that is `null` in a run, such as the day after the horizon for a day that never comes. Whether
   * it comes at all is asked when left out.
   */
  readonly never?: number | undefined;
}

/** Name of luck among the factors. */
export const LUCK = "luck";

const takes = anObject(questionChecks, { within: "", of: "options: an object" });

/**
 * What drives outcomes in a batch that is there, in memory or in a folder. A batch of a scenario with a design for
 * sensitivity (`pickFreeze`, `radial`, `ways` or `pairs`) is analysed by it; any other one by given-data indices of its
 * parameters, each of which includes what goes with it.
 *
 * @param scenario The scenario of the batch, with its design if it has one.
 * @throws InputError for unknown outcomes and columns, for rows of another design, and for too few runs.
 */
export async function sensitivityOf<R extends Identity>(
  scenario: Scenario<Agendas, R>,
  batch: Batch<R> | StoredBatch<R>,
  options: SensitivityQuestions<R> = {},
): Promise<Sensitivity> {
  aScenario("scenario", scenario);
  aBatch("batch", batch);
  takes("options", options);
  const questions = questionsOf(scenario, options.of, options.never);
  const { design } = scenario.definition;
  const analysis = design === undefined ? undefined : analysisOf(design);
  if (analysis === undefined) return fromGivenData(scenario, batch, questions);
  return byDesign(design as SensitivityDesign, analysis, batch, questions);
}

async function byDesign<R extends Identity>(
  design: SensitivityDesign,
  { method, find }: DesignAnalysis,
  batch: Batch<R> | StoredBatch<R>,
  questions: readonly ReadyQuestion<R>[],
): Promise<Sensitivity> {
  const { points, places } = await answersOf(batch, design, questions);
  if (points.length < FEWEST_POINTS) {
    const allowed = `at least ${FEWEST_POINTS} whole points of ${design.runsPerPoint} runs each, and ${points.length} are there`;
    throw new InputError({ field: "batch", value: `${batch.runs} runs`, allowed });
  }
  const names = [...design.factors.map(({ name }) => name), LUCK];
  const found = questions.map(({ name }, which) => ({
    outcome: name,
    ...find(places[which] ?? [], points, design),
  }));
  const runs = points.length * design.runsPerPoint;
  return {
    method,
    seed: batch.seed,
    runs: batch.runs,
    points: points.length,
    indices: found.flatMap(({ outcome, effects }) =>
      Object.entries(effects).flatMap(([index, all]) =>
        all.flatMap((effect, factor): readonly SensitivityIndex[] => {
          const parameter = names[factor];
          if (effect === null || parameter === undefined) return [];
          return [{ parameter, outcome, index: index as IndexName, ...effect }];
        }),
      ),
    ),
    luck: found.map(({ outcome, luck: { estimate: share, low, high, standardError, runs: count } }) => ({
      outcome,
      share,
      low,
      high,
      standardError,
      runs: count,
    })),
    noise: [],
    precision: found.map(({ outcome, effects: { total = [], shapley = [] }, luck }) =>
      precisionOf(
        outcome,
        [...total, ...shapley, luck].filter((effect) => effect !== null),
        runs,
      ),
    ),
    notes:
      points.length === design.points
        ? []
        : [`${design.points - points.length} of ${design.points} points lack runs and are left out`],
  };
}
