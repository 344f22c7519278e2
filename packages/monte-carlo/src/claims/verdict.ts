import type { Expectation } from "@summitry/core";
import type { Estimate } from "../statistics/estimate.ts";

/** The verdict of the runs on a claim. */
export type Verdict = "holds" | "fails" | "can't tell";

/**
 * Compares a 95 % interval with an expectation. The claim holds if the whole interval is as expected, fails if none of
 * it is, and otherwise can't be told. Exactly 0 is neither more nor less.
 */
export function verdictOf(expects: Expectation, { low, high }: Pick<Estimate, "low" | "high">): Verdict {
  if (typeof expects === "object") {
    const { within } = expects;
    if (-within <= low && high <= within) return "holds";
    return low > within || high < -within ? "fails" : "can't tell";
  }
  const [more, less] = [low > 0, high < 0];
  if (more) return expects === "more" ? "holds" : "fails";
  if (less) return expects === "less" ? "holds" : "fails";
  return "can't tell";
}
