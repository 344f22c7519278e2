import { assertParts, flagPart } from "../data-parts.ts";
import { assertNumber, assertSome } from "../data-error.ts";

/** How long something lasted. */
export interface Held {
  /** Days from its beginning to its end, or to the end of the run. */
  readonly days: number;
  /** Whether it ended. `false` if it still stood at the end of the run, where it is censored. */
  readonly ended: boolean;
}

/** Share still standing from a day until the next step. */
export interface Survival {
  /** Days since the beginning. */
  readonly day: number;
  /** Number that were at risk of ending on that day. */
  readonly atRisk: number;
  /** Number that ended on that day. */
  readonly ended: number;
  /** Share still standing after that day, from 0 to 1. */
  readonly share: number;
  /** Ends of the 95 % interval, from 0 to 1. */
  readonly low: number;
  readonly high: number;
}

/** The normal distribution has 95 % of its mass within this many standard deviations of the mean. */
const NORMAL_95 = 1.959963984540054;

/**
 * The Kaplan-Meier estimate of how long things are held: S(t) = Π (1 − dᵢ / nᵢ) over the days tᵢ ≤ t on which dᵢ of nᵢ at risk
 * ended. One censored on a day counts as at risk on it. The interval takes Greenwood's variance,
 * Σ dᵢ / (nᵢ (nᵢ − dᵢ)), on the scale of log(−log S), so that it stays within 0 and 1. Where none has ended yet, or all
 * have, there is no variance: the interval is then [1, 1], or from 0 to the end it had before.
 *
 * Sources: Kaplan and Meier (1958), "Nonparametric estimation from incomplete observations", Journal of the American
 * Statistical Association 53; Greenwood (1926), "The natural duration of cancer", Reports on Public Health and Medical
 * Subjects 33; Kalbfleisch and Prentice (2002), "The Statistical Analysis of Failure Time Data", section 1.4.
 *
 * @returns A first step at day 0 where all stand, then a step for every day on which one ended.
 * @throws DataError when there is none, or for a number of days that is not finite or below 0.
 */
export function kaplanMeier(held: readonly Held[]): readonly Survival[] {
  assertSome("held", held, "agreement");
  held.forEach((one, at) => {
    assertParts(`held.${at}`, one, { ended: flagPart });
    assertNumber(`held.${at}.days`, one.days, 0);
  });
  const days = [...new Set(held.filter(({ ended }) => ended).map((one) => one.days))].sort((a, b) => a - b);
  const steps: Survival[] = [{ day: 0, atRisk: held.length, ended: 0, share: 1, low: 1, high: 1 }];
  let share = 1;
  let sum = 0;
  let before = 1;
  for (const day of days) {
    const atRisk = held.filter((one) => one.days >= day).length;
    const ended = held.filter((one) => one.ended && one.days === day).length;
    share *= 1 - ended / atRisk;
    sum += ended / (atRisk * (atRisk - ended));
    const [low, high] = share > 0 ? interval(share, sum) : [0, before];
    before = high;
    steps.push({ day, atRisk, ended, share, low, high });
  }
  return steps;
}

function interval(share: number, sum: number): readonly [number, number] {
  const reach = Math.exp((NORMAL_95 * Math.sqrt(sum)) / Math.log(share));
  return [share ** (1 / reach), share ** reach];
}

/** The step that applies on a day. */
export function survivalOn(steps: readonly Survival[], day: number): Survival | undefined {
  return steps.findLast((step) => step.day <= day);
}

/** The first day on which no more than half still stand, or `null` if more than half stand to the end. */
export function medianDays(steps: readonly Survival[]): number | null {
  return steps.find(({ share }) => share <= 0.5)?.day ?? null;
}
