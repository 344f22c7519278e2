import { InputError } from "../errors/input-error.ts";

/**
 * What a run may come to at the most. Runs that end by themselves stay far below; a protocol that asks without end, or
 * an answer of a billion values, is stopped with a LimitError.
 */
export interface RunLimits {
  /** Questions in one meeting; 2,000,000 when left out. */
  readonly questionsPerMeeting?: number;
  /** Events of a run; 20,000,000 when left out. */
  readonly eventsPerRun?: number;
  /** Answers of all agents in a run; 20,000,000 when left out. */
  readonly answersPerRun?: number;
  /** Size of one answer: the characters of its texts and names, and its other values; 1,000,000 when left out. */
  readonly answerSize?: number;
}

const DEFAULTS: Required<RunLimits> = {
  questionsPerMeeting: 2_000_000,
  eventsPerRun: 20_000_000,
  answersPerRun: 20_000_000,
  answerSize: 1_000_000,
};

/**
 * The limits of a scenario, those it does not give included.
 *
 * @throws InputError for an unknown limit, or one that is not a whole number of at least 1.
 */
export function limitsOf(given: RunLimits = {}): Required<RunLimits> {
  for (const [name, value] of Object.entries(given)) {
    if (!Object.hasOwn(DEFAULTS, name))
      throw new InputError({ field: "limits", value: name, allowed: Object.keys(DEFAULTS) });
    if (!(Number.isSafeInteger(value) && value >= 1))
      throw new InputError({ field: `limits.${name}`, value, allowed: "a whole number of at least 1" });
  }
  return { ...DEFAULTS, ...given };
}
