import { alaska } from "@summitry/alaska";
import { simulate } from "@summitry/core";
import { grouped } from "@summitry/story/english";
import { percent, table } from "./print.mjs";

const SHOWN = 10;

/** The commonest texts that entered into force, all issues that they settle spelled out. */
export function commonestTexts(runs, seed) {
  const counts = new Map();
  let all = 0;
  let events = 0;
  for (let run = 0; run < runs; run++) {
    const { log, world } = simulate(alaska(), { seed, run });
    events += log.length;
    for (const { table: name, outcome, forceDay } of world.texts) {
      if (forceDay === null) continue;
      all += 1;
      const settled = Object.entries(outcome).filter(([, value]) => value !== "open");
      const text = `${name}: ${settled.map(([issue, value]) => `${issue} ${value}`).join(", ")}`;
      counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  }
  const rows = [...counts].sort(([, one], [, other]) => other - one).slice(0, SHOWN);
  const shares = table(
    ["text in force", `share of ${grouped(all)}`],
    rows.map(([text, count]) => [text, percent(count / all)]),
  );
  return `${shares}\n\nEvents a run: ${grouped(events / runs)}.`;
}
