import { alaska } from "@summitry/alaska";
import { checkAgent, checkProtocol, checkStrategy } from "@summitry/testkit";
import { Erdogan } from "./erdogan.ts";
import { rotatingChair } from "./rotating-chair.ts";
import { titForTat } from "./tit-for-tat.ts";

checkStrategy(() => titForTat());
checkProtocol(() => rotatingChair({ rounds: 9 }));
checkAgent(() => new Erdogan()); // at its own table, among random others
checkAgent(() => new Erdogan(), { scenario: alaska(), seats: ["ceasefire"], runs: 1 });

/** One that forgets to look at its reservation value. */
const careless = { ...titForTat(), accepts: () => true };
export let complaint = "";
try {
  checkStrategy(() => careless, { seed: 1 });
} catch (problem) {
  complaint = String(problem);
}
console.log(complaint.split("\n")[0]);
