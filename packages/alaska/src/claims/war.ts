import type { AlaskaClaim } from "./claim.ts";
import { dealDay, firstCeasefire, groundHalted, hasCeasefire, HORIZON } from "./measures.ts";

const pace = (km2: number) => ({ parameters: { "momentum.mean": km2, "momentum.start": km2 } });
const slow = pace(50);
const fast = pace(200);
const stall = (worth: number) => ({ parameters: { "putin.stall": worth } });

/** Claims about the effects of the course of the war and of the value of time. */
export const warClaims: readonly AlaskaClaim[] = [
  {
    id: "momentum-ceasefire",
    says: "more battlefield momentum leaves fewer ceasefires",
    measures: "share of runs with a ceasefire on the ground or a truce in the air",
    measure: hasCeasefire,
    expects: "less",
    base: slow,
    changed: fast,
    control: { without: ["momentum", "control"] },
  },
  {
    id: "momentum-wait",
    says: "more battlefield momentum means a longer time without a ceasefire",
    measures: "days until a ceasefire on the ground or a truce in the air; the horizon where there is none",
    measure: (row) => firstCeasefire(row) ?? HORIZON,
    expects: "more",
    base: slow,
    changed: fast,
    control: { without: ["momentum", "control"] },
  },
  {
    id: "control-ceasefire",
    says: "the nearer the four oblasts are to being held, the more ceasefires on the ground",
    measures: "share of runs with a halt on the ground",
    measure: groundHalted,
    expects: "more",
    base: { parameters: { "control.start": 0.81 } },
    changed: { parameters: { "control.start": 0.97 } },
    control: { without: ["control"] },
  },
  {
    id: "delay-later",
    says: "the more time is worth to Putin, the later a deal on Ukraine",
    measures: "days until a text on Ukraine is signed or in force, the horizon where there is none",
    measure: dealDay,
    expects: "more",
    base: stall(0),
    changed: stall(0.1),
    control: { without: ["stalling"] },
  },
  {
    id: "delay-gain",
    says: "the more time is worth to Putin, the more land is gained first",
    measures: "net gain, km2",
    measure: ({ gainKm2 }) => gainKm2,
    expects: "more",
    base: stall(0),
    changed: stall(0.1),
    control: { without: ["stalling"] },
  },
];
