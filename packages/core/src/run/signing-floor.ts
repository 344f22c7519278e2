import { shareAt, type AgreementTime } from "../preference/kinds/discounted.ts";
import type { Preference } from "../preference/preference.ts";

/** What walking away is worth at a moment. */
export interface ReservationTime extends AgreementTime {
  /** The reservation value at that moment. */
  readonly reservation: number;
}

/**
 * The least utility, as of now, that is worth at least walking away both now and at a later moment, when a discount
 * leaves less of it.
 */
export function signingFloor(preference: Preference, now: ReservationTime, then: ReservationTime): number {
  const left = shareAt(preference, then) / shareAt(preference, now);
  return Math.max(now.reservation, then.reservation === 0 ? 0 : then.reservation / left);
}
