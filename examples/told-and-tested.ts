import { testClaims } from "@summitry/monte-carlo";
import { asText, Calendar, story, watchedRun, wordsOf } from "@summitry/story";
import wageRound from "./wage-round/scenario.ts";

const scenario = wageRound.make();
const { run, worthOf } = watchedRun(scenario, { seed: 42, run: 3 });
const { definition } = scenario;
export const told = story(definition, run.log, wordsOf(scenario, wageRound), { worthOf });
console.log(asText(told, new Calendar(definition.start)));

export const { findings } = await testClaims(wageRound, { runs: 100, seed: 42 });
console.log(findings.map(({ id, verdict }) => [id, verdict]));
