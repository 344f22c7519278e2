import type { Declare } from "./declare.ts";
import { open } from "../opening/open.ts";
import { listedParts, type Parts } from "../listing/parts.ts";
import type { Listed } from "../listing/listed.ts";
import type { Scenarios } from "../scenarios.ts";
import { print } from "../terminal/print.ts";
import { terminalStyle } from "../terminal/style.ts";
import { wrap } from "../terminal/wrap.ts";
import { typedName } from "../option-values.ts";

interface Listing extends Parts {
  readonly name: string;
  readonly about: string;
  readonly options: readonly Listed[];
}

/** The names that a scenario file can use. */
interface Names {
  readonly protocols: readonly Listed[];
  readonly strategies: readonly Listed[];
}

/** Options of `summitry list`. */
export interface ListOptions {
  /** The scenario to list; all, and the names that a scenario file can use, when left out. */
  readonly name?: string | undefined;
  readonly json?: true;
}

/** Declares `summitry list`. */
export const declareList: Declare = (command, scenarios) => {
  command
    .argument("[scenario]", `only this one: ${Object.keys(scenarios).join(", ")}, or a file`, typedName)
    .option("--json", "print { scenarios, protocols, strategies } as JSON instead")
    .action(async (name: string | undefined, options: { readonly json?: true }) => {
      await list(scenarios, { ...options, name });
    })
    .addHelpText(
      "after",
      `
Examples:
  summitry list                                        for reading
  summitry list alaska                                 one, with its issues
  summitry list --json | jq '.scenarios[].mechanisms'  what --without takes`,
    );
};

/**
 * `summitry list`: the parts of the scenarios, and the names that a scenario file can use; or all there is of one.
 *
 * @throws InputError for an unknown scenario.
 */
export async function list(scenarios: Scenarios, { name, json }: ListOptions): Promise<void> {
  if (name !== undefined) {
    const one = await listingOf(scenarios, name);
    print(json === true ? JSON.stringify({ scenarios: [one] }) : printed(one, "with issues").join("\n"));
    return;
  }
  const all: Listing[] = [];
  for (const known of Object.keys(scenarios)) all.push(await listingOf(scenarios, known));
  const names = await namesInFiles();
  if (json === true) {
    print(JSON.stringify({ scenarios: all, ...names }));
    return;
  }
  print([...all.flatMap((each) => printed(each, "in short")), ...printedNames(names)].join("\n"));
}

async function listingOf(scenarios: Scenarios, name: string): Promise<Listing> {
  const { about, vocabulary, settings, make } = await open(scenarios, name);
  return { name, about, ...listedParts(await make({}), vocabulary), options: settings };
}

async function namesInFiles(): Promise<Names> {
  const { protocolChoices, strategyChoices } = await import("@summitry/scenario-file");
  return { protocols: protocolChoices, strategies: strategyChoices };
}

/** Columns of text before an id, and between an id and its description. */
const INDENT = 4;
const GAP = 2;

function printed(
  { name, about, tables, ...parts }: Listing,
  detail: "in short" | "with issues",
): readonly string[] {
  const { colours, width } = terminalStyle(process.stdout, process.env);
  const full = detail === "with issues";
  return [
    ...wrap(`${colours.bold(name)}: ${about}`, width, 0, 2),
    ...printedGroups([
      ["Agents", parts.agents],
      ["Red lines", parts.redLines],
      ["Tables, with what they can settle", tables],
      ...(full
        ? tables.map(({ id, issues }) => [`Issues of ${id}, with their values`, issues] as const)
        : []),
      ["Mechanisms, for --without", parts.mechanisms],
      ["Options, for --set", parts.options],
      ["Outcomes, as a batch reports them, for --until", parts.outcomes],
      ["Measures, for --until alone", parts.measures],
    ]),
    ...(full ? [`Uncertain numbers, for --set too: summitry params ${name}`] : []),
  ];
}

function printedNames({ protocols, strategies }: Names): readonly string[] {
  const { colours, width } = terminalStyle(process.stdout, process.env);
  return [
    ...wrap(`${colours.bold("scenario files")}: what a file of your own can name`, width, 0, 2),
    ...printedGroups([
      ["Protocols, for a table", protocols],
      ["Strategies, for an agent", strategies],
    ]),
  ];
}

function printedGroups(groups: readonly (readonly [string, readonly Listed[]])[]): readonly string[] {
  const { colours, width } = terminalStyle(process.stdout, process.env);
  const column = Math.max(...groups.flatMap(([, each]) => each.map(({ id }) => id.length))) + INDENT + GAP;
  return groups
    .filter(([, each]) => each.length > 0)
    .flatMap(([heading, each]) => [
      `  ${colours.bold(heading)}`,
      ...each.flatMap(({ id, about }) => {
        const [first = "", ...rest] = wrap(about, width, column, column);
        return [`${" ".repeat(INDENT)}${id}`.padEnd(column) + first.slice(column), ...rest];
      }),
    ]);
}
