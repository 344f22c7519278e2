import type { Naming } from "../words/naming.ts";
import type { ExplainedMeeting, NearbyText } from "./explained-meeting.ts";
import { isOpen } from "./zone-words.ts";

/** The text that stands beside the fairest or nearest one: what was signed or, where nothing was, the nearest offer. */
export interface TextBeside {
  readonly text: NearbyText;
  /** What it is, above its terms. */
  readonly name: string;
  /** The same in a sentence. */
  readonly says: string;
}

/** What was signed or offered; `null` where neither was. */
export function textBeside(meeting: ExplainedMeeting, naming: Naming): TextBeside | null {
  const { signed, nearestOffer } = meeting;
  if (signed !== null) return { text: signed, name: "signed", says: "what was signed" };
  if (nearestOffer === null) return null;
  const { by, round } = nearestOffer;
  const which = isOpen(meeting) ? "fairest" : "nearest";
  return {
    text: nearestOffer,
    name: `offer by ${naming.party(by)}`,
    says: `the ${which} offer that was made, by ${naming.party(by)} in round ${round + 1}`,
  };
}

/** Whether a text is the nearest one itself. */
export function isNearest({ outcome }: NearbyText, { nearest }: ExplainedMeeting): boolean {
  return Object.entries(nearest?.outcome ?? {}).every(([issue, value]) => outcome[issue] === value);
}
