import type { Claim } from "./claim.ts";

export type { Claim, Contrast, Measured } from "./claim.ts";

const pace = (km2: number) => ({ "momentum.mean": km2, "momentum.start": km2 });

/** The article's claims as experiments, in the order of the article. */
export const claims: readonly Claim[] = [
  {
    id: "momentum-ceasefire",
    says: "more battlefield momentum leaves fewer ceasefires",
    measures: "share of runs with a ceasefire",
    measure: ({ ceasefireDay }) => ceasefireDay !== null,
    expects: "less",
    base: { parameters: pace(50) },
    changed: { parameters: pace(200) },
    control: { without: ["momentum", "control"] },
  },
];
