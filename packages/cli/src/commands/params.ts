import type { Declare } from "./declare.ts";
import { InputError, parameters, type Parameter, type Scenario } from "@summitry/core";
import type { Scenarios } from "../scenarios.ts";
import { type TerminalStyle, terminalStyle } from "../terminal/style.ts";
import { wrap } from "../terminal/wrap.ts";
import { joined, shortNumber, withCount } from "@summitry/story/english";
import { load } from "../opening/open.ts";
import { print } from "../terminal/print.ts";
import { typedName } from "../option-values.ts";
import { scenarioArgument } from "./shared-options.ts";

/** Options of `summitry params`. */
export interface ParamsOptions {
  readonly part?: string | undefined;
  readonly json?: true;
}

/** The unit of a number that has none. */
const PLAIN = "1";

/** What the numbers of a line are. */
const READING =
  "The numbers are low / likeliest / high: a run draws from the triangular distribution between them, unless --set holds it.";

/** Declares `summitry params`. */
export const declareParams: Declare = (command, scenarios) => {
  command
    .addArgument(scenarioArgument(scenarios))
    .argument("[part]", "only those whose id has this part", typedName)
    .option("--json", "print { parameters } as JSON instead")
    .action(async (name: string, part: string | undefined, options: { readonly json?: true }) => {
      await params(scenarios, name, { ...options, part });
    })
    .addHelpText(
      "after",
      `
Examples:
  summitry params alaska                                   all of them
  summitry params alaska putin.                            those of one agent
  summitry params alaska --json | jq '.parameters[].id'    ids for --set

What --set takes beside these, such as horizonDays: summitry list alaska`,
    );
};

/** `summitry params`: every uncertain number of a scenario with its evidence. */
export async function params(scenarios: Scenarios, name: string, options: ParamsOptions): Promise<void> {
  const { part = "", json } = options;
  const { scenario } = await load(scenarios, name);
  const all = parameters(scenario);
  const chosen = all.filter(({ id }) => id.includes(part));
  if (chosen.length === 0 && part !== "") throw noneWith(part, all);
  const look = terminalStyle(process.stdout, process.env);
  const lines =
    json === true
      ? [JSON.stringify({ parameters: chosen })]
      : [
          ...chosen.flatMap((parameter) => described(parameter, look)),
          ...togetherIn(scenario, chosen, look),
          ...(chosen.length === 0
            ? ["No parameters: nothing in it is drawn from a prior."]
            : wrap(`${withCount(chosen.length, "parameter")}. ${READING}`, look.width, 0, 0)),
        ];
  print(lines.join("\n"));
}

/** How those that are chosen hang together, a line for each group. */
function togetherIn(
  { definition: { priors = {} } }: Scenario,
  chosen: readonly Parameter[],
  { colours, width }: TerminalStyle,
): readonly string[] {
  const ids = chosen.map(({ id }) => id);
  return Object.entries(priors)
    .filter(([, { parameters: members }]) => members.some((id) => ids.includes(id)))
    .flatMap(([name, prior]) => {
      const how =
        "sample" in prior ? `a sample of ${withCount(prior.sample.length, "row")}` : "a correlation";
      return wrap(
        `${colours.bold(name)}  ${joined(prior.parameters)} are drawn together, by ${how}`,
        width,
        0,
        4,
      );
    });
}

function noneWith(part: string, all: readonly Parameter[]): InputError {
  const groups = [...new Set(all.map(({ id }) => id.split(".")[0]))];
  const allowed =
    all.length === 0
      ? "nothing: the scenario has no parameters"
      : `part of an id, such as ${groups.join(", ")}`;
  return new InputError({ field: "part", value: part, allowed, known: all.map(({ id }) => id) });
}

/** A parameter on a few lines: number and unit, then why and from where. */
function described(parameter: Parameter, { colours, width }: TerminalStyle): readonly string[] {
  const { id, low, mode, high, unit, because, source, date } = parameter;
  const range =
    low === high ? shortNumber(mode) : `${shortNumber(low)} / ${shortNumber(mode)} / ${shortNumber(high)}`;
  return [
    ...wrap(`${colours.bold(id)}  ${range}${unit === PLAIN ? "" : `  ${unit}`}`, width, 0, 4),
    ...wrap(`${because} (${source}${date === null ? "" : `, ${date}`})`, width, 4, 4),
  ];
}
