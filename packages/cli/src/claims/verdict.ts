import type { Estimate } from "@summitry/monte-carlo";
import type { Expectation } from "./claim.ts";

/** What the runs say of a claim. */
export type Verdict = "holds" | "fails" | "can't tell";

/**
 * What a 95 % interval says of an expectation: it holds where the whole interval is as expected, fails where none of it
 * is, and can't be told in between. Exactly 0 is neither more nor less.
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
