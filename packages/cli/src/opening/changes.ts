/** A value given on the command line. */
export type GivenValue = string | number | boolean;

/** Values by the name of an option or the dotted id of a parameter. */
export type Settings = Readonly<Record<string, GivenValue>>;

/** What a command changes about a scenario. */
export interface ScenarioChanges {
  /** Mechanisms that are switched off. */
  readonly without?: readonly string[] | undefined;
  /** Red lines that are relaxed, each as holder and line. */
  readonly relax?: readonly string[] | undefined;
  /** Options and parameters that are set. */
  readonly set?: Settings | undefined;
  /** Whether parameters that the scenario draws together are drawn independently. */
  readonly prior?: "wide" | undefined;
}

/** What the options of a command change about a scenario. */
export function changesIn({ without, relax, set, prior }: ScenarioChanges): ScenarioChanges {
  return { without, relax, set, prior };
}

/** Settings in the form in which they are typed: "trump.prestige=0.1". */
export function asTyped(set: Settings = {}): readonly string[] {
  return Object.entries(set).map(([name, value]) => `${name}=${value}`);
}

/** A number, true or false where the text stands for one; otherwise the text. */
export function settingOf(text: string): GivenValue {
  if (text === "true" || text === "false") return text === "true";
  return /^[+-]?(\d|\.\d)/.test(text) && Number.isFinite(Number(text)) ? Number(text) : text;
}
