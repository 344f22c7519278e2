import type { HeldValues, Scenario } from "@summitry/core";
import type { Manifest } from "@summitry/monte-carlo";
import type { ScenarioChanges, GivenValue } from "../changes.ts";
import { stillHeld, holdingSet } from "../held.ts";
import type { Scenarios } from "../scenarios.ts";
import { FullVocabulary } from "../vocabulary/words.ts";

/** What a report is about: the scenario of a batch, and how to refer to it on a command line. */
export interface ReportSubject {
  readonly scenario: Scenario;
  readonly vocabulary: FullVocabulary;
  /** How a command line refers to it: by a name, or the path of a file. */
  readonly given: string;
  /** The changes that its options make, as on a command line. */
  readonly changes: ScenarioChanges;
}

/**
 * The scenario that a manifest describes; `null` when it is neither known by name nor declared in the manifest.
 *
 * @param file The file of the scenario, in that case.
 * @throws InputError when it can't be loaded.
 */
export async function subjectOf(
  scenarios: Scenarios,
  { scenario: { name, options, fixed = {} } }: Manifest,
  file: string | undefined,
): Promise<ReportSubject | null> {
  const changes = isDeclared(options) ? {} : changesOf(options);
  const { loaded } = await import("../load.ts");
  if (file === undefined && isDeclared(options)) {
    const { declaredScenario } = await import("../scenario-file/declared.ts");
    const { declared } = options;
    const vocabulary = new FullVocabulary(
      declared.about === undefined ? {} : { title: declared.about },
      name,
    );
    return holdingAlike(declaredScenario({ declared }), fixed, {
      vocabulary,
      given: `${name}.yaml`,
      changes,
    });
  }
  if (file === undefined && !Object.hasOwn(scenarios, name)) return null;
  const given = file ?? name;
  const { make, from = () => make(changes), vocabulary } = await loaded(scenarios, given);
  return holdingAlike(await from(options), fixed, { vocabulary, given, changes });
}

/** The subject that holds what its manifest says, beside what its options make it hold already. */
function holdingAlike(
  scenario: Scenario,
  fixed: HeldValues,
  subject: Omit<ReportSubject, "scenario">,
): ReportSubject {
  const set = stillHeld(scenario, fixed);
  if (Object.keys(set).length === 0) return { ...subject, scenario };
  const { changes } = subject;
  return {
    ...subject,
    scenario: holdingSet(scenario, set),
    changes: { ...changes, set: { ...changes.set, ...set } },
  };
}

/** The options of a scenario as --set and --without would give them. */
function changesOf(options: unknown): ScenarioChanges {
  if (typeof options !== "object" || options === null) return {};
  const { without, parameters, ...rest } = options as Readonly<Record<string, unknown>>;
  const set = Object.entries({ ...(typeof parameters === "object" ? parameters : { parameters }), ...rest })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => [name, Array.isArray(value) ? value.join("+") : value] as const)
    .filter(([, value]) => typeof value !== "object" && !String(value).includes("[object"));
  return {
    ...(Array.isArray(without) ? { without: without.map(String) } : {}),
    ...(set.length === 0 ? {} : { set: Object.fromEntries(set) as Readonly<Record<string, GivenValue>> }),
  };
}

function isDeclared(options: unknown): options is import("../scenario-file/declared.ts").DeclaredOptions {
  return typeof options === "object" && options !== null && "declared" in options;
}
