import { readFile } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { InputError } from "@summitry/core";
import { isMap, isNode, isScalar, isSeq } from "yaml";
import { inconsistency } from "../consistency/consistency.ts";
import { withCsvRead } from "./csv-input.ts";
import { type FileProblem, problemOf } from "../problems/problem.ts";
import { type Declared, scenarioSchema, type WrittenScenario } from "../schema.ts";
import { isProblem, readYamlText, type YamlText } from "./yaml-text.ts";

/**
 * Reads a scenario that a YAML (or JSON) file declares. Its text is put into the Unicode form NFC, so that names that
 * look the same are the same.
 *
 * @throws InputError naming the file, the line, what is written there and what is allowed.
 */
export async function readYaml(path: string): Promise<Declared> {
  const read = readYamlText((await readFile(path, "utf8")).normalize("NFC"));
  if (isProblem(read)) {
    const { line, value, allowed, cause } = read;
    throw new InputError({ field: `${basename(path)}:${line}`, value, allowed }, cause);
  }
  const refuse = ({ path: at, value, allowed }: FileProblem): never => {
    const place = `${basename(path)}:${lineOf(read, at)}`;
    throw new InputError({ field: [place, at.join(".")].filter(Boolean).join(": "), value, allowed });
  };
  const parsed = scenarioSchema.safeParse(read.data);
  const issues = parsed.error?.issues ?? [];
  const issue = issues.find(({ code }) => code === "unrecognized_keys") ?? issues[0]; // it explains a missing one
  if (issue !== undefined) return refuse(problemOf(issue, scenarioSchema, read.data));
  const declared = await withCsvRead(parsed.data as WrittenScenario, dirname(path), refuse);
  const problem = inconsistency(declared);
  return problem === null ? declared : refuse(problem);
}

/** The line of a part of a file; if the part is missing, the line of the nearest part that contains it. */
function lineOf({ document, lineAt }: YamlText, path: readonly PropertyKey[]): number {
  let at: unknown = document.contents;
  let line = 1;
  for (const key of [null, ...path]) {
    at = key === null ? at : partOf(at, key);
    if (!isNode(at)) break;
    if (at.range) line = lineAt(at.range[0]);
  }
  return line;
}

/** The node at a key, which may be written as a number, or at a list position. */
function partOf(node: unknown, key: PropertyKey): unknown {
  if (isSeq(node)) return node.items[Number(key)];
  if (!isMap(node)) return undefined;
  return node.items.find((pair) => String(isScalar(pair.key) ? pair.key.value : pair.key) === String(key))
    ?.value;
}
