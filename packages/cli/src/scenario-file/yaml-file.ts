import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { InputError } from "@summitry/core";
import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import { inconsistency } from "./consistency.ts";
import { type FileProblem, problemOf } from "./problem.ts";
import { type Declared, scenarioSchema } from "./schema.ts";

/**
 * Reads a scenario that a YAML (or JSON) file declares.
 *
 * @throws InputError naming the file, the line, what is written there and what is allowed.
 */
export async function readYaml(path: string): Promise<Declared> {
  const lines = new LineCounter();
  const document = parseDocument(await readFile(path, "utf8"), { lineCounter: lines, prettyErrors: false });
  const refuse = ({ path: at, value, allowed }: FileProblem): never => {
    const place = `${basename(path)}:${lineOf(document, lines, at)}`;
    throw new InputError({ field: [place, at.join(".")].filter(Boolean).join(": "), value, allowed });
  };
  const [error] = document.errors;
  if (error !== undefined) {
    const { line } = lines.linePos(error.pos[0]);
    throw new InputError({
      field: `${basename(path)}:${line}`,
      value: error.message,
      allowed: "a YAML document",
    });
  }
  const data: unknown = document.toJS();
  const parsed = scenarioSchema.safeParse(data);
  const [issue] = parsed.error?.issues ?? [];
  if (issue !== undefined) return refuse(problemOf(issue, scenarioSchema, data));
  const declared = parsed.data as Declared;
  const problem = inconsistency(declared);
  return problem === null ? declared : refuse(problem);
}

/** The line of a part of a file; if the part is missing, the line of the nearest part that contains it. */
function lineOf({ contents }: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  let at: unknown = contents;
  let line = 1;
  for (const key of [null, ...path]) {
    at = key === null ? at : partOf(at, key);
    if (!isNode(at)) break;
    if (at.range) ({ line } = lines.linePos(at.range[0]));
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
