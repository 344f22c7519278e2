import { article } from "../evidence/article.ts";
import { judged } from "./judgement.ts";
import { util } from "./units.ts";

const share = { unit: "share", limits: [0, 1] } as const;

/** Share of a text's gains and losses that broad wording hides. */
export const hiddenShare = judged({
  id: "ambiguity.latitude",
  ...share,
  prior: [0.1, 0.3, 0.5],
  source: article.source,
  date: article.date,
  because: "a broad framework lets each sign what it would not sign in detail; size judged",
});

/** Cost to each party of disputes over a broad text, in units of utility per thirty days. */
export const disputes = judged({
  id: "ambiguity.disputes",
  unit: `${util} in thirty days`,
  limits: [0, 1],
  prior: [0.005, 0.02, 0.05],
  source: "timeline 2025-03-25",
  date: "2025-03-25",
  because: "read differently within a day and never carried out",
});

const optimism = (actor: "trump" | "putin" | "zelensky", prior: readonly [number, number, number]) =>
  judged({
    id: `${actor}.optimism`,
    ...share,
    prior,
    seenBy: [actor],
    because: "how far it reads a broad text in its own favour: 1 sees gains only, 0 losses only",
  });

/** How far Trump reads a broad text in his own favour. */
export const trumpOptimism = optimism("trump", [0.5, 0.75, 1]);
/** How far Putin reads a broad text in his own favour. */
export const putinOptimism = optimism("putin", [0.3, 0.6, 0.9]);
/** How far Zelensky reads a broad text in his own favour. */
export const zelenskyOptimism = optimism("zelensky", [0.1, 0.35, 0.6]);

/** Parameters of broad wording. */
export const wordingParameters = [
  hiddenShare,
  disputes,
  trumpOptimism,
  putinOptimism,
  zelenskyOptimism,
] as const;
