// Writes what the runs say into docs/colorado.md, between its marks, with two figures. The same runs and seed give the same text.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { compare, monteCarlo, testClaims } from "@summitry/monte-carlo";
import { claims, outcomeShares } from "@summitry/plots";
import { wordsOf } from "@summitry/story";
import { spelled } from "@summitry/story/english";
import colorado from "../examples/colorado/package.ts";
import { measuredRunoff } from "../examples/colorado/evidence/lakes.ts";
import { normalRunoff } from "../examples/colorado/evidence/runoff.ts";
import { mechanisms } from "../examples/colorado/mechanisms/index.ts";
import { winters } from "../examples/colorado/options.ts";
import { describeOutcomes } from "../packages/cli/dist/report/sections/outcomes.js";
import { formatted } from "./docs-alaska/markdown.mjs";
import { inOverview } from "./docs-alaska/overview-figure.mjs";
import { claimsTable, points, share, table, volume } from "./colorado-tables.mjs";
import { widths } from "./figure-widths.mjs";

const SEED = 42;
const { values } = parseArgs({ options: { runs: { type: "string", default: "600" } } });
const runs = Number(values.runs);
const page = fileURLToPath(new URL("../docs/colorado.md", import.meta.url));
const figures = fileURLToPath(new URL("../docs/figures/colorado/", import.meta.url));
const make = (options = {}) => colorado.make(options);
const batchOf = (options, count = runs) => monteCarlo(make(options), { runs: count, seed: SEED });
const given = ({ planVolume, planCalifornia }) => ((planVolume ?? 0) * (planCalifornia ?? 0)) / 100;

const base = await batchOf({}, 2_000);
const dry = await batchOf({ winter: 2021 }, 2_000);
const named = (batch, name) => batch.outcomes().find((outcome) => outcome.name === name);
const outcomes = table(
  ["outcome", "winter of the record", "winter of 2021", "counts the runs in which"],
  base
    .outcomes()
    .map(({ name }) => [
      `\`${name}\``,
      share(named(base, name)),
      share(named(dry, name)),
      colorado.vocabulary.outcomes[name],
    ]),
);

const plans = base.where(({ planDay }) => planDay !== null);
const part = (test) => share(plans.probability(test));
const month = ({ planDay }) =>
  new Date(Date.parse("2022-06-14") + planDay * 86_400_000).toISOString().slice(0, 7);
const patterns = table(
  ["of the first plans", "in the model", "in the record"],
  [
    ["savings of 3 million acre-feet", part(({ planVolume }) => planVolume === 3), "3"],
    ["of 2.5 to 3.5", part(({ planVolume }) => planVolume >= 2.5 && planVolume <= 3.5), "3"],
    ["first in force in May 2023", part((row) => month(row) === "2023-05"), "put forward on 22 May 2023"],
    ["in November 2022, with the first funding", part((row) => month(row) === "2022-11"), "none"],
    ["as pledges", part(({ planBasis }) => planBasis === "pledges"), "pledges"],
    [
      "more than half of it paid for",
      part(({ planPaid, planVolume }) => 2 * planPaid > planVolume),
      "2.3 of 3",
    ],
    ["California gives 53 per cent or more", part(({ planCalifornia }) => planCalifornia >= 53), "53"],
    ["California gives 35 per cent or less", part(({ planCalifornia }) => planCalifornia <= 35), "53"],
  ],
);

const off = await compare(make(), ...mechanisms.map(({ id }) => make({ without: [id] })), {
  runs,
  seed: SEED,
});
const effects = table(
  ["switched off", "plan, points", "plan in spring, points", "blocked, points", "given by California"],
  mechanisms.map(({ id }, at) => {
    const of = (name) => points(off.outcomes(at + 1).find((outcome) => outcome.name === name));
    return [
      `\`${id}\``,
      of("plan"),
      of("planInSpring"),
      of("blocked"),
      volume(off.difference(given, at + 1)),
    ];
  }),
);

const years = [];
for (const winter of winters) {
  const batch = winter === 2023 ? base : await batchOf({ winter }, Math.round(runs / 2));
  const runoff = Math.round((100 * measuredRunoff(winter)) / normalRunoff.mean);
  years.push([String(winter), String(runoff), share(named(batch, "plan")), share(named(batch, "imposed"))]);
}
const byWinter = table(["winter", "runoff, per cent of average", "plan", "imposed"], years);

const variants = [{ ownPart: true }, { lift: -10 }, { lift: 10 }];
const others = await compare(make(), ...variants.map(make), { runs, seed: SEED });
const settings = table(
  ["option", "plan, points", "blocked, points", "given by California"],
  variants.map((options, at) => {
    const of = (name) => points(others.outcomes(at + 1).find((outcome) => outcome.name === name));
    const [[name, value]] = Object.entries(options);
    return [`\`${name}=${value}\``, of("plan"), of("blocked"), volume(others.difference(given, at + 1))];
  }),
);

const { findings } = await testClaims(colorado, { runs, seed: SEED });

await mkdir(figures, { recursive: true });
const words = wordsOf(make(), colorado);
const drawn = {
  outcomes: outcomeShares(base.outcomes(), {
    lead: base.lead(),
    caption: `${describeOutcomes(base.outcomes(), words).join(" ")} Winter of the record, seed ${SEED}.`,
    labels: Object.fromEntries(base.outcomes().map(({ name }) => [name, spelled(name)])),
  }),
  claims: claims(
    inOverview(findings).map(({ id, difference, verdict, expects }) => ({
      ...difference,
      id: `${id} (${expects})`,
      verdict,
    })),
    {
      subtitle: `Differences in shares of runs between variants on the same seeds, with 95 % intervals; ${runs} runs of each variant. In brackets: the difference that the claim expects.`,
    },
  ),
};
for (const [name, figure] of Object.entries(drawn)) {
  for (const [ending, width] of Object.entries(widths))
    await writeFile(`${figures}${name}${ending}.svg`, figure.svg({ width, scheme: "auto" }));
}

const parts = { outcomes, patterns, effects, byWinter, settings, claims: claimsTable(findings) };
let text = await readFile(page, "utf8");
for (const [name, content] of Object.entries(parts)) {
  const mark = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(\\n<!-- end -->)`);
  text = text.replace(mark, `$1\n${content}\n$2`);
}
await writeFile(page, await formatted(text, page));
console.log(
  `docs/colorado.md: ${Object.keys(parts).join(", ")}; docs/figures/colorado: ${Object.keys(drawn).join(", ")}`,
);
