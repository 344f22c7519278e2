import { type Agendas, type Scenario, simulate, type Identity } from "@summitry/core";
import { errorData } from "../runs/chunk.ts";

/** What two scenarios must have in common to be taken for the same one, each in words. */
export type Fingerprint = Readonly<Record<string, string>>;

/**
 * The likeness of a scenario: its parts by name, and the log and row of one run, which show what
 * names don't, such as an option that got lost on the way.
 */
export function fingerprintOf<R extends Identity>(scenario: Scenario<Agendas, R>, seed: string): Fingerprint {
  const { name, start, days, agents, tables, inputs, mechanisms, without, parameters, fixed } =
    scenario.definition;
  return {
    name,
    start,
    days: String(days),
    agents: list(agents.map(({ id }) => id)),
    tables: list(Object.keys(tables)),
    inputs: list(Object.keys(inputs ?? {})),
    mechanisms: list((mechanisms ?? []).map(({ id }) => id)),
    "mechanisms switched off": list(without ?? []),
    parameters: list((parameters ?? []).map(({ id, low, mode, high }) => `${id} ${low}/${mode}/${high}`)),
    "fixed parameters": JSON.stringify(fixed ?? {}),
    "run 0": firstRun(scenario, seed),
  };
}

/**
 * In what two likenesses differ, in words, or `null`.
 *
 * @param places What to call where each of them is.
 */
export function unlikeness(
  expected: Fingerprint,
  found: Fingerprint,
  [here, there]: readonly [string, string],
): string | null {
  for (const [part, value] of Object.entries(expected)) {
    if (found[part] !== value) return `${part}: ${value} ${here}, ${found[part]} ${there}`;
  }
  return null;
}

function firstRun<R extends Identity>(scenario: Scenario<Agendas, R>, seed: string): string {
  try {
    const { digest, row } = simulate(scenario, { seed, run: 0 });
    return `log ${digest}, row ${JSON.stringify(row)}`;
  } catch (error) {
    return `failed, ${errorData(error).message}`;
  }
}

function list(names: readonly string[]): string {
  return names.join(", ") || "none";
}
