import { register } from "tsx/esm/api";
import { grouped } from "@summitry/story/english";
import { table } from "./print.mjs";

const ANSWERS = 500_000;
const DOCTORED = 20_000;

/** What came of many answers of rogues, and of many doctored logs. */
export async function attacks(seed) {
  register();
  const tests = "../../packages/testkit/test/attacks";
  const { attack } = await import(`${tests}/attack.ts`);
  const { doctorMany } = await import(`${tests}/doctor-many.ts`);
  return `${rogues(await attack(ANSWERS, seed))}\n\n${doctors(doctorMany(DOCTORED, seed))}`;
}

const inOrder = (counts) => [...counts].sort(([, one], [, other]) => other - one);

function rogues(report) {
  const { answers, runs, events, breaches, signed, inForce, collapses, breakdowns, violations, damage } =
    report;
  const rows = [
    ["answers of rogues", answers],
    ["runs", runs],
    ["events", events],
    ...inOrder(breaches).map(([rule, count]) => [`breaches: ${rule}`, count]),
    ["texts signed", signed],
    ["texts in force", inForce],
    ["texts that collapsed", collapses],
    ["meetings that broke down at a random end", breakdowns],
    ["attempts to write to what a turn shows", damage.attempts],
    ["of which changed anything", damage.changed.size],
    ["crossings of red lines found", violations.get("red lines") ?? 0],
    ...inOrder(violations).map(([law, count]) => [`violations found: ${law}`, count]),
  ];
  return table(
    ["attack", "number"],
    rows.map(([name, count]) => [name, grouped(count)]),
  );
}

function doctors({ logs, ways, byChecker, byReplay, passed, failures }) {
  const rows = [
    ["logs, each doctored in one way", logs],
    ["ways of doctoring", ways.size],
    ["refused by `checkLog`", byChecker],
    ["refused by `replay`", byReplay],
    ...inOrder(failures).map(([problem, count]) => [`\`replay\` failed: ${problem}`, count]),
    ...inOrder(passed.checker).map(([way, count]) => [`passed \`checkLog\`: ${way}`, count]),
    ...inOrder(passed.replay).map(([way, count]) => [`passed \`replay\`: ${way}`, count]),
  ];
  return table(
    ["doctored logs", "number"],
    rows.map(([name, count]) => [name, grouped(count)]),
  );
}
