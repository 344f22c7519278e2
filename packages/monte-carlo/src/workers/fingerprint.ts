import {
  type Agendas,
  digest,
  type HeldValues,
  type Identity,
  type JointPrior,
  type Scenario,
  simulate,
} from "@summitry/core";
import { errorData } from "../runs/chunk.ts";

/** The properties in which two scenarios must agree to be taken for the same one, as texts by name. */
export type Fingerprint = Readonly<Record<string, string>>;

/** The part that differs whenever another one does, and says less. */
const FIRST = "run 0";

type OnQuestion = Parameters<typeof simulate>[2];

/**
 * The fingerprint of a scenario: the names of its parts, and the log and row of one run. The run shows differences that
 * names don't, such as an option that was lost on the way.
 */
export function fingerprintOf<R extends Identity>(
  scenario: Scenario<Agendas, R>,
  seed: string,
  onQuestion?: OnQuestion,
): Fingerprint {
  const { name, start, days, agents, tables, inputs, mechanisms, without } = scenario.definition;
  const { parameters = [], fixed = {}, relaxed = [], priors, design } = scenario.definition;
  return {
    name,
    start,
    days: String(days),
    agents: list(agents.map(({ id }) => id)),
    tables: list(Object.keys(tables)),
    inputs: list(Object.keys(inputs ?? {})),
    mechanisms: list((mechanisms ?? []).map(({ id }) => id)),
    "mechanisms switched off": list(without ?? []),
    parameters: list(parameters.map(({ id, low, mode, high }) => `${id} ${low}/${mode}/${high}`)),
    "fixed parameters": inOrder(
      fixed,
      parameters.map(({ id }) => id),
    ),
    ...(relaxed.length === 0 ? {} : { "red lines relaxed": list(relaxed) }),
    ...(priors === undefined ? {} : { "drawn together": list(Object.entries(priors).map(together)) }),
    ...(design === undefined ? {} : { design: JSON.stringify(design.recipe) }),
    [FIRST]: firstRun(scenario, seed, onQuestion),
  };
}

/**
 * The difference between two fingerprints in words, or `null` when there is none.
 *
 * @param places What to call the place of each of them.
 */
export function fingerprintDifference(
  expected: Fingerprint,
  found: Fingerprint,
  [here, there]: readonly [string, string],
): string | null {
  const parts = Object.keys({ ...expected, ...found }).filter((part) => part !== FIRST);
  for (const part of [...parts, FIRST]) {
    const [one = "none", other = "none"] = [expected[part], found[part]];
    if (one !== other) return `${part}: ${one} ${here}, ${other} ${there}`;
  }
  return null;
}

function firstRun<R extends Identity>(
  scenario: Scenario<Agendas, R>,
  seed: string,
  onQuestion?: OnQuestion,
): string {
  try {
    const { digest, row } = simulate(scenario, { seed, run: 0 }, onQuestion);
    return `log ${digest}, row ${JSON.stringify(row)}`;
  } catch (error) {
    return `failed, ${errorData(error).message}`;
  }
}

/** What is held, in the order of the parameters: it doesn't matter in which it was given. */
function inOrder(fixed: HeldValues, ids: readonly string[]): string {
  if (fixed === "mode") return fixed;
  const held = ids.filter((id) => Object.hasOwn(fixed, id));
  return JSON.stringify(Object.fromEntries(held.map((id) => [id, fixed[id]])));
}

/** A joint prior in words: a sample by its SHA-256, since it may be long. */
function together([name, prior]: readonly [string, JointPrior]): string {
  const { parameters } = prior;
  const how =
    "sample" in prior
      ? `a sample of ${prior.sample.length} rows with the SHA-256 ${digest(prior.sample)}`
      : `correlation ${JSON.stringify(prior.correlation)}`;
  return `${name} (${parameters.join(", ")}) by ${how}`;
}

function list(names: readonly string[]): string {
  return names.join(", ") || "none";
}
