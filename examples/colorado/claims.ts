import type { Claim } from "@summitry/core";
import type { ColoradoOptions } from "./options.ts";
import type { ColoradoRow } from "./scenario.ts";

const hasPlan = ({ planDay }: ColoradoRow): boolean => planDay !== null;
/** What California gives by the first plan, million acre-feet; 0 without one. */
const given = ({ planVolume, planCalifornia }: ColoradoRow): number =>
  ((planVolume ?? 0) * (planCalifornia ?? 0)) / 100;
const PLANS = "share of runs with a plan";
const GIVEN = "what California gives by the first plan, million acre-feet, 0 without one";

const fund = (size: number): ColoradoOptions => ({ parameters: { "money.fund": size } });
const resolved = (chance: number): ColoradoOptions => ({ parameters: { "resolve.start": chance } });
const kept = (share: number): ColoradoOptions => ({
  parameters: { "resolve.start": 0.6, "resolve.kept": share },
});
const senior = (chance: number): ColoradoOptions => ({ parameters: { "seniority.start": chance } });
/** A threat that nobody believes, whatever steps are taken. */
const idle = { parameters: { "resolve.start": 0, "resolve.notice": 0, "resolve.draft": 0 } } as const;
/** In the first month nobody meets. */
const before = { days: 30 } as const;
const nobodyMeets = "in the first month nobody meets, so that no line can matter";

/** Claims about the bargaining, as experiments with controls. */
export const coloradoClaims: readonly Claim<ColoradoOptions, ColoradoRow>[] = [
  {
    id: "money-plan",
    says: "federal money brings plans about",
    measures: PLANS,
    measure: hasPlan,
    expects: "more",
    base: fund(0.5),
    changed: fund(3),
    control: { without: ["money"] },
  },
  {
    id: "winter-plan",
    says: "a wet winter brings plans about, since a smaller one is enough",
    measures: PLANS,
    measure: hasPlan,
    expects: "more",
    base: { winter: 2021 },
    changed: { winter: 2023 },
    control: { without: ["reservoir", "winter"] },
  },
  {
    id: "threat-plan",
    says: "the threat to act alone brings plans about",
    measures: PLANS,
    measure: hasPlan,
    expects: "more",
    base: { without: ["statement"] },
    changed: {},
    control: {
      placebo: { base: { ...idle, without: ["statement"] }, changed: idle },
      because: "steps that nobody takes for a threat bring nothing about",
    },
  },
  {
    id: "threat-burden",
    says: "the likelier imposed cuts are held to be, the less California gives, since they would fall on Arizona first",
    measures: GIVEN,
    measure: given,
    expects: "less",
    base: resolved(0.05),
    changed: resolved(0.9),
    control: { without: ["statement"] },
  },
  {
    id: "date-passes",
    says: "a date that passes without consequence costs plans",
    measures: PLANS,
    measure: hasPlan,
    expects: "less",
    base: kept(1),
    changed: kept(0.2),
    control: { without: ["statement"] },
  },
  {
    id: "priority-gives",
    says: "the surer California is of its priority, the less it gives",
    measures: GIVEN,
    measure: given,
    expects: "less",
    base: senior(0.5),
    changed: senior(0.95),
    control: { without: ["priority"] },
  },
  {
    id: "relax-priority",
    says: "Arizona's line against strict priority keeps plans away",
    measures: PLANS,
    measure: hasPlan,
    expects: "more",
    base: {},
    changed: { relax: ["strict-priority"] },
    control: {
      placebo: { base: before, changed: { ...before, relax: ["strict-priority"] } },
      because: nobodyMeets,
    },
  },
  {
    id: "relax-losses",
    says: "California's line against charging losses keeps plans away",
    measures: PLANS,
    measure: hasPlan,
    expects: "more",
    base: {},
    changed: { relax: ["charged-losses"] },
    control: {
      placebo: { base: before, changed: { ...before, relax: ["charged-losses"] } },
      because: nobodyMeets,
    },
  },
];
