import { mechanism } from "@summitry/core";
import { claimOf } from "../evidence/article.ts";
import { feelOutError } from "../parameters/stance.ts";

/**
 * Trump judges early whether a deal can be had.
 *
 * Formula: readingError = `feelOut.error` * noise of the day. In his second turn he leaves if the best text that he can
 * sign gives the other side that gains least, as he reads them with that error, less than `feelOut.margin`.
 */
export const feelOut = mechanism({
  id: "feelOut",
  because: "Trump judges early whether a deal can be had, and may leave",
  evidence: claimOf("feelOut"),
  quantities: {
    judgesEarly: { unit: "1 = he judges after the first offers", low: 0, high: 1, neutral: 0 },
    readingError: { unit: "utility (1 = ideal on every issue)", low: -1, high: 1, neutral: 0 },
  },
  parameters: [feelOutError],
  on: {
    open: (view, { seats, level }) => {
      if (!seats.includes("trump") || level === "envoys") return {};
      const error = view.amount(feelOutError) * view.input("reading");
      return { judgesEarly: 1, readingError: Math.max(-1, Math.min(1, error)) };
    },
  },
});
