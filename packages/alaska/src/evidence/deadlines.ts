import { threats } from "./timeline.ts";

const given = threats.flatMap(({ against, deadlineDays }) =>
  against === "RU" && deadlineDays !== null ? [deadlineDays] : [],
);

/** The shortest deadline that was given to Russia before the summit, in days. */
export const shortestDeadline = Math.min(...given);

/** The longest. */
export const longestDeadline = Math.max(...given);
