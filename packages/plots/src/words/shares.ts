import type { Estimated } from "../estimated.ts";
import { numberFormat } from "./number.ts";

/** How shares are written. */
export const SHARES = numberFormat("share", "level", []);

/** A share with its interval, in words. */
export function shownShare({ estimate, low, high }: Pick<Estimated, "estimate" | "low" | "high">): string {
  return `${SHARES.amount(estimate)} (${SHARES.interval(low, high)})`;
}
