import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The repository's folder. */
export const root = fileURLToPath(new URL("../", import.meta.url));

/** A page of the documentation, as it is written. */
export interface Page {
  /** Path in the repository. */
  readonly path: string;
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** A fenced block of a page. */
export interface Block {
  readonly page: string;
  /** Line on which it begins, from 1. */
  readonly line: number;
  readonly language: string;
  readonly code: string;
}

/** All pages: those of the root and the docs, without the generated reference. */
const paths = ["README.md", "CONTRIBUTING.md", "RELEASING.md", ...markdownIn("docs")];
export const pages: readonly Page[] = paths.map((path) => {
  const text = readFileSync(`${root}${path}`, "utf8");
  return { path, text, blocks: blocksOf(path, text) };
});

/** The page without its fenced blocks and what is in backticks: where links can be. */
export function prose({ text }: Page): string {
  return text.replaceAll(/^```[\s\S]*?^```$/gm, "").replaceAll(/`[^`\n]*`/g, (code) => code.slice(1, -1));
}

function blocksOf(page: string, text: string): readonly Block[] {
  return [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(
    ({ index, 1: language = "", 2: code = "" }) => ({
      page,
      line: text.slice(0, index).split("\n").length,
      language,
      code,
    }),
  );
}

function markdownIn(folder: string): readonly string[] {
  const files = readdirSync(`${root}${folder}`, { recursive: true, encoding: "utf8" });
  return files
    .map((file) => `${folder}/${file}`)
    .filter((path) => path.endsWith(".md") && !/^docs\/(api|\.vitepress)\//.test(path))
    .sort();
}
