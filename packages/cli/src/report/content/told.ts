import type { Row, Scenario } from "@summitry/core";
import type { StoredBatch } from "@summitry/monte-carlo";
import type { FullVocabulary } from "@summitry/story";

/** The runs that a report tells of, with the scenario that they are runs of. */
export interface ToldRuns {
  readonly batch: StoredBatch<Row>;
  readonly scenario: Scenario;
  readonly words: FullVocabulary;
  /** How a command refers to the runs: the path of their folder, and the file of the scenario if it has to be named. */
  readonly where: readonly string[];
  /** The outcome that is asked about; `null` for all of them. */
  readonly asked: string | null;
}
