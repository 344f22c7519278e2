import { type Agendas, type Identity, type Scenario, simulate } from "@summitry/core";

/** Where two logs of the same run part. */
export interface FirstDifference {
  /** Whose event it is; `null` for one that is nobody's, such as the value of an input. */
  readonly agent: string | null;
  readonly day: number;
}

/** How often a run is simulated to find a difference: what is kept between runs may show in some of them only. */
const TRIES = 20;

/** Simulates a run again and again until its log differs from the first one; `null` when it never does. */
export function firstDifference<R extends Identity>(
  scenario: Scenario<Agendas, R>,
  identity: { readonly seed: string; readonly run: number },
): FirstDifference | null {
  try {
    const first = simulate(scenario, identity).log;
    for (let tried = 1; tried < TRIES; tried++) {
      const { log } = simulate(scenario, identity);
      const event = log.find((each, at) => JSON.stringify(each) !== JSON.stringify(first[at]));
      if (event !== undefined) return { agent: "by" in event ? event.by : null, day: event.day };
    }
    // eslint-disable-next-line summitry/caught-errors -- that the runs differ is being reported already
  } catch {
    return null; // the run breaks off, so it has no log
  }
  return null;
}
