import { own } from "../data/own.ts";
import type { Input } from "../scenario/input.ts";
import { type Factor, factorsOf } from "../scenario/factors.ts";
import type { ScenarioDefinition } from "../scenario/definition.ts";
import type { Parameter } from "../world/parameter.ts";
import { nameOf } from "../numbers/random.ts";
import type { Table } from "../scenario/table.ts";

/** A table with its name and the days on which it meets without an invitation. */
export interface PreparedTable {
  readonly name: string;
  readonly table: Table;
  readonly meets: readonly number[];
}

/** An input with the ids of the inputs it may read and the name of its random stream. */
export interface PreparedInput {
  readonly id: string;
  readonly input: Input;
  readonly earlier: readonly string[];
  readonly stream: string;
}

/** A parameter with the value it is fixed at, if any. */
export interface PreparedParameter {
  readonly parameter: Parameter;
  readonly given: number | undefined;
}

/** What is drawn independently of all else, and the name of its random stream. */
export interface PreparedFactor {
  readonly factor: Factor;
  readonly stream: string;
}

/** Prepares tables, in their order. */
export function preparedTables(tables: Readonly<Record<string, Table>>): readonly PreparedTable[] {
  return Object.entries(tables).map(([name, table]) => ({ name, table, meets: table.meets ?? [] }));
}

/** Prepares inputs, in their order: each may read those before it. */
export function preparedInputs(inputs: Readonly<Record<string, Input>>): readonly PreparedInput[] {
  const ids = Object.keys(inputs);
  return ids.map((id, at) => {
    return { id, input: inputs[id] as Input, earlier: ids.slice(0, at), stream: nameOf("input", id) };
  });
}

/** Prepares parameters; `fixed` gives the values of those that are not drawn, by id. */
export function preparedParameters(
  parameters: readonly Parameter[],
  fixed: Readonly<Partial<Record<string, number>>>,
): readonly PreparedParameter[] {
  return parameters.map((parameter) => {
    return { parameter, given: own(fixed, parameter.id) };
  });
}

/** Prepares what the runs of a scenario draw. No group has the name of a parameter, so each has a stream of its own. */
export function preparedFactors(definition: ScenarioDefinition): readonly PreparedFactor[] {
  return factorsOf(definition).map((factor) => ({ factor, stream: nameOf("parameter", factor.name) }));
}
