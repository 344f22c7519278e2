import { alaska } from "@summitry/alaska";
import { simulate } from "@summitry/core";
import { checkLog } from "@summitry/testkit";

const scenario = alaska();
const { log } = simulate(scenario, { seed: 42, run: 357 });
console.log(checkLog(JSON.stringify(log), scenario)); // []

/** The same run, in which Europe is said to have signed the first text too. */
const first = log.findIndex(({ type }) => type === "sign");
const doctored = log.map((event, at) =>
  at === first && event.type === "sign" ? { ...event, signatories: [...event.signatories, "europe"] } : event,
);
export const violations = checkLog(JSON.stringify(doctored), scenario);
for (const { at, rule, says } of violations) console.log(at, rule, says);
