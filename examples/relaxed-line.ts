import { alaska } from "@summitry/alaska";
import { analyse } from "@summitry/analysis";
import { branch, simulate } from "@summitry/core";

export const run = simulate(alaska(), { seed: 42, run: 357 });
export const failed = run.log.findIndex((event) => event.type === "adjourn" && event.table === "settlement");

/** The table right before the talks failed: what every text and walking away are worth to each, and the red lines in force. */
export const table = run.snapshot("settlement", failed - 1);
console.log(table.parties.map(({ id, reservation }) => `${id} ${reservation.toFixed(2)}`));
console.log(analyse(table).blockedBy);

/** The same run, gone on from the opening of these talks as if a line had never been drawn. */
export const opened = run.log.findLastIndex(({ type }, at) => type === "open" && at < failed);
const then = alaska().relaxing(["zelensky.guarantees"]);
export const other = branch(alaska(), run.log, { at: opened, then });
console.log(run.row.peaceDay, other.row.peaceDay);
