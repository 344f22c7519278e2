import { alaska, alaskaPackage } from "@summitry/alaska";
import { codingOf, turningPoint } from "@summitry/monte-carlo";

const coarse = alaskaPackage.story?.history;
const codings = [...(coarse === undefined ? [] : [coarse]), codingOf(alaska())];
export const told = await turningPoint(alaska(), {
  seed: 42,
  run: 17,
  of: "airTruce",
  codings,
  runs: 60,
  trials: 20,
});
console.log(told.came, told.nearest?.run, told.nearest?.steps);
for (const { change, step, turned } of told.differences) console.log(change, step.label, turned);
console.log(told.trial?.before.estimate, told.trial?.after.estimate, told.trial?.told);
