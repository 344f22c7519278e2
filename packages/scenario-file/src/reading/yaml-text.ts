import { type Document, isNode, isScalar, LineCounter, parseDocument, Parser, visit, type CST } from "yaml";

/** A YAML text as data, with its nodes and line numbers. */
export interface YamlText {
  readonly data: unknown;
  readonly document: Document;
  /** The line of an offset in the text, from 1. */
  lineAt(offset: number): number;
}

/** Why a text is no YAML document, or one that nobody would write by hand. */
export interface YamlProblem {
  readonly line: number;
  readonly value: string;
  readonly allowed: string;
  /** What the reader of YAML says, if that is the reason. */
  readonly cause?: unknown;
}

/** The most characters of a line that an error shows. */
const LONGEST_QUOTE = 60;

/** What is missing where a second colon stands before the next comma. */
const COMMA = "a comma before a further key in braces, and quotes around a text with a colon";

/** Lists and mappings within one another: a scenario has a dozen. */
const DEEPEST = 100;

/** How often parts of a text may be repeated by aliases, which can double at every step. */
const MOST_REPEATED = 1000;

/** Reads YAML or JSON, or says what is wrong with it. */
export function readYamlText(text: string): YamlText | YamlProblem {
  const lines = new LineCounter();
  const lineAt = (offset: number): number => lines.linePos(offset).line;
  const tooDeep = firstBelow(new Parser(lines.addNewLine).parse(text), DEEPEST);
  if (tooDeep !== null) {
    const value = `more than ${DEEPEST} lists and mappings within one another`;
    return { line: lineAt(tooDeep), value, allowed: "a scenario" };
  }
  const document = parseDocument(text, { prettyErrors: false, logLevel: "error" });
  const [error] = document.errors;
  if (error !== undefined) {
    const line = lineAt(error.pos[0]);
    const value = text.split("\n")[line - 1]?.trim().slice(0, LONGEST_QUOTE) ?? "";
    const says = error.code === "BLOCK_IN_FLOW" ? COMMA : error.message.replace(/; please use .*/, "");
    return { line, value, allowed: `YAML: ${says}`, cause: error };
  }
  const wrong = wrongKey(document);
  if (wrong !== null) return { line: lineAt(wrong.offset), value: wrong.value, allowed: "another key" };
  try {
    return { data: document.toJS({ maxAliasCount: MOST_REPEATED }), document, lineAt };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    const allowed = `aliases of anchors that stand before them, repeating at most ${MOST_REPEATED} parts`;
    return { line: lineAt(wrongAlias(document)), value: error.message, allowed, cause: error };
  }
}

/** Offset of the first token that more than so many collections are around; `null` for none. Goes down without recursion. */
function firstBelow(tokens: Iterable<CST.Token>, deepest: number): number | null {
  const open = Array.from(tokens, (token) => ({ token, depth: 0 })).reverse();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { token, depth } = next;
    if (depth > deepest) return token.offset;
    if (token.type === "document" && token.value !== undefined) open.push({ token: token.value, depth });
    if (!("items" in token)) continue;
    for (const { key, value } of [...token.items].reverse()) {
      if (value !== undefined) open.push({ token: value, depth: depth + 1 });
      if (key !== undefined && key !== null) open.push({ token: key, depth: depth + 1 });
    }
  }
  return null;
}

/**
 * The first key that is no word or number, or that plain objects can't have; `null` for none. Keys that are lists or
 * mappings would be written out as text, twice as long with every one within another.
 */
function wrongKey(document: Document): { readonly value: string; readonly offset: number } | null {
  let found: { readonly value: string; readonly offset: number } | null = null;
  visit(document, {
    Pair(_, { key }) {
      const offset = isNode(key) ? (key.range?.[0] ?? 0) : 0;
      if (!isScalar(key)) found = { value: "a list, a mapping or an alias", offset };
      else if (key.value === "__proto__") found = { value: "__proto__", offset };
      return found === null ? undefined : visit.BREAK;
    },
  });
  return found;
}

/** Offset of the first alias of no anchor or, when there is none, of the first alias. */
function wrongAlias(document: Document): number {
  let first: number | null = null;
  let unknown: number | null = null;
  visit(document, {
    Alias(_, alias) {
      const [at = 0] = alias.range ?? [];
      first ??= at;
      if (alias.resolve(document) === undefined) unknown ??= at;
    },
  });
  return unknown ?? first ?? 0;
}

/** Whether a text could not be read. */
export function isProblem(read: YamlText | YamlProblem): read is YamlProblem {
  return !("data" in read);
}
