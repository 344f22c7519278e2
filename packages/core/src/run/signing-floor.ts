import { isDiscounted, shareAt, type AgreementTime } from "../preference/kinds/discounted.ts";
import type { Preference } from "../preference/preference.ts";
import type { MeetingTime } from "../protocols/protocol.ts";
import type { TurnFacts } from "./turn-facts.ts";

/** What walking away is worth at a moment. */
interface ReservationTime extends AgreementTime {
  /** The reservation value at that moment. */
  readonly reservation: number;
}

/**
 * The least utility, as of now, that is worth at least walking away both now and when an answer given now would be
 * signed; `null` when that asks for no more than the reservation value of now.
 *
 * @param reservation The reservation value of now, which has been worked out: only then is it known whether it depends on
 *   the clock.
 * @param reservationAt The reservation value at another moment of the meeting.
 */
export function floorForSigning(
  { interests, table, position: { round, time }, view: { day }, byClock }: TurnFacts,
  reservation: number,
  answer: "offer" | "accept",
  reservationAt: (moment: MeetingTime) => number,
): number | null {
  const preference = interests.settledPreference(table);
  if (preference === null || (!byClock && !isDiscounted(preference))) return null;
  const moment = interests.signedAt(table, answer);
  if (moment === null) return null;
  const then = { ...moment, day, reservation: reservationAt(moment) };
  const floor = signingFloor(preference, { round, time, day, reservation }, then);
  return floor > reservation ? floor : null;
}

/** The same for two given moments, of which a discount leaves less at the later one. */
function signingFloor(preference: Preference, now: ReservationTime, then: ReservationTime): number {
  const left = shareAt(preference, then) / shareAt(preference, now);
  return Math.max(now.reservation, then.reservation === 0 ? 0 : then.reservation / left);
}
