import type { Scenario } from "@summitry/core";
import type { Scenarios } from "../scenarios.ts";
import { terminalStyle } from "../terminal/style.ts";
import { wrap } from "../terminal/wrap.ts";
import { grouped, joined } from "../vocabulary/english.ts";
import { load } from "../load.ts";
import { print } from "../terminal/print.ts";

interface Part {
  readonly id: string;
  readonly about: string;
}

interface Listing {
  readonly name: string;
  readonly about: string;
  readonly agents: readonly Part[];
  readonly redLines: readonly Part[];
  readonly tables: readonly Part[];
  readonly mechanisms: readonly Part[];
  readonly outcomes: readonly Part[];
}

/** The names that a scenario file can use. */
interface Names {
  readonly protocols: readonly Part[];
  readonly strategies: readonly Part[];
}

/** `summitry list`: the parts of the scenarios, and the names that a scenario file can use. */
export async function list(scenarios: Scenarios, { json }: { readonly json?: true }): Promise<void> {
  const listings: Listing[] = [];
  for (const [name, { about }] of Object.entries(scenarios)) {
    const { scenario, vocabulary } = await load(scenarios, name);
    listings.push({ name, about, ...partsOf(scenario, vocabulary) });
  }
  const names = await namesInFiles();
  if (json === true) {
    print(JSON.stringify({ scenarios: listings, ...names }));
    return;
  }
  print([...listings.flatMap(printed), ...printedNames(names)].join("\n"));
}

async function namesInFiles(): Promise<Names> {
  const [{ choicesOf }, { protocolSchema }, { strategySchema }] = await Promise.all([
    import("../scenario-file/choices.ts"),
    import("../scenario-file/protocol-schema.ts"),
    import("../scenario-file/strategy-schema.ts"),
  ]);
  return { protocols: choicesOf(protocolSchema), strategies: choicesOf(strategySchema) };
}

function partsOf(
  { definition }: Scenario,
  words: Awaited<ReturnType<typeof load>>["vocabulary"],
): Omit<Listing, "name" | "about"> {
  const { agents, tables, mechanisms = [], outcomes = {} } = definition;
  const holders = new Map<string, { readonly because: string; readonly names: string[] }>();
  for (const { id, redLines } of agents) {
    for (const { id: line, because } of redLines) {
      const names = holders.get(line)?.names ?? [];
      holders.set(line, { because, names: [...names, words.agent(id)] });
    }
  }
  return {
    agents: agents.map(({ id }) => ({ id, about: words.agent(id) })),
    redLines: [...holders].map(([id, { because, names }]) => ({
      id,
      about: `${because} (held by ${joined(names)})`,
    })),
    tables: Object.entries(tables).map(([id, { agenda }]) => ({
      id,
      about: `${agenda.names.join(", ")}: ${grouped(agenda.size)} possible texts`,
    })),
    mechanisms: mechanisms.map(({ id, because }) => ({ id, about: because })),
    outcomes: Object.keys(outcomes).map((id) => ({ id, about: words.outcome(id) })),
  };
}

/** Columns of text before an id, and between an id and its description. */
const INDENT = 4;
const GAP = 2;

function printed({ name, about, ...parts }: Listing): readonly string[] {
  const { colours, width } = terminalStyle(process.stdout, process.env);
  return [
    ...wrap(`${colours.bold(name)}: ${about}`, width, 0, 2),
    ...printedGroups([
      ["Agents", parts.agents],
      ["Red lines", parts.redLines],
      ["Tables, with what they can settle", parts.tables],
      ["Mechanisms, for --without", parts.mechanisms],
      ["Outcomes, as a batch reports them", parts.outcomes],
    ]),
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

function printedGroups(groups: readonly (readonly [string, readonly Part[]])[]): readonly string[] {
  const { colours, width } = terminalStyle(process.stdout, process.env);
  const column = Math.max(...groups.flatMap(([, each]) => each.map(({ id }) => id.length))) + INDENT + GAP;
  return groups.flatMap(([heading, each]) => [
    `  ${colours.bold(heading)}`,
    ...each.flatMap(({ id, about }) => {
      const [first = "", ...rest] = wrap(about, width, column, column);
      return [`${" ".repeat(INDENT)}${id}`.padEnd(column) + first.slice(column), ...rest];
    }),
  ]);
}
