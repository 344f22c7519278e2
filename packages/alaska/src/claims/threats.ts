import type { AlaskaClaim } from "./claim.ts";
import { groundHalted } from "./measures.ts";

/** Belief in threats as it was on 12 February, unless deadlines that lapse take from it. */
const unworn = {
  "credibility.halfLife": 1_000_000,
  "credibility.extension": 1,
  "credibility.deed": 0,
} as const;
const believed = (start: number) => ({
  parameters: { ...unworn, "credibility.lapse": 1, "credibility.start": start },
});
const after = (kept: number) => ({
  parameters: { ...unworn, "credibility.start": 0.9, "credibility.lapse": kept },
});
const minded = (strike: number) => ({ parameters: { "frustration.strike": strike } });
/** No truces are declared for feasts: they stop the air campaign too, and are no answer to anger. */
const unfeasted = { parameters: { "truce.declare": 0 } } as const;
const never = { ...unfeasted, without: ["airPause"] } as const;

/** Claims about the effects of threats, frustration and a pause of the air campaign. */
export const threatClaims: readonly AlaskaClaim[] = [
  {
    id: "threats-air",
    says: "believed threats bring more restraint in the air",
    measures: "days of a paused air campaign",
    measure: ({ airPauseDays }) => airPauseDays,
    expects: "more",
    base: believed(0.05),
    changed: believed(0.9),
    control: { without: ["credibility"] },
  },
  {
    id: "threats-ground",
    says: "believed threats bring more halts on the ground",
    measures: "share of runs with a halt on the ground",
    measure: groundHalted,
    expects: "more",
    base: believed(0.05),
    changed: believed(0.9),
    control: { without: ["credibility"] },
  },
  {
    id: "threats-lapse",
    says: "deadlines that lapse erase what belief in threats had brought",
    measures: "days of a paused air campaign",
    measure: ({ airPauseDays }) => airPauseDays,
    expects: "less",
    base: after(1),
    changed: after(0.3),
    control: { without: ["credibility"] },
  },
  {
    id: "strikes-sanctions",
    says: "the more strikes soon after calls are resented, the more sanctions",
    measures: "share of runs with major sanctions",
    measure: ({ majorSanctionsDay }) => majorSanctionsDay !== null,
    expects: "more",
    base: minded(0),
    changed: minded(0.7),
    control: { without: ["frustration"] },
  },
  {
    id: "pause-frustration",
    says: "a pause of the air campaign lowers frustration",
    measures: "Trump's frustration, mean over the days",
    measure: ({ frustrationMean }) => frustrationMean,
    expects: "less",
    base: never,
    changed: unfeasted,
    control: { without: ["frustration", "credibility"] },
  },
  {
    id: "pause-time",
    says: "a pause of the air campaign buys time: fewer sanctions",
    measures: "share of runs with major sanctions",
    measure: ({ majorSanctionsDay }) => majorSanctionsDay !== null,
    expects: "less",
    base: never,
    changed: unfeasted,
    control: { without: ["frustration", "credibility"] },
  },
  {
    id: "pause-ground",
    says: "a pause of the air campaign does not stop gains on the ground",
    measures: "net gain, km2",
    measure: ({ gainKm2 }) => gainKm2,
    expects: { within: 50 },
    base: never,
    changed: unfeasted,
    control: { without: ["frustration", "credibility"] },
  },
];
