import { posix } from "node:path";
import type { MarkdownRenderer } from "vitepress";

/**
 * Pages link to programs and sources beside the docs. The site does not hold those files, so there such a link is
 * written as code: its words where they are code already, the path of the file otherwise kept as a title.
 */
export function linksOutside(markdown: MarkdownRenderer): void {
  markdown.core.ruler.push("links-outside", ({ tokens, env }) => {
    const page = (env as { readonly relativePath?: string }).relativePath ?? "";
    for (const { children } of tokens) {
      if (children === null) continue;
      let inside = false;
      for (const [at, token] of children.entries()) {
        if (token.type === "link_open") {
          const path = outside(page, token.attrGet("href") ?? "");
          if (path === null) continue;
          inside = true;
          token.attrs = [["title", path]];
          token.tag = children[at + 1]?.type === "code_inline" ? "span" : "code";
          token.type = `${token.tag}_open`;
        } else if (token.type === "link_close" && inside) {
          inside = false;
          const opened = children
            .slice(0, at)
            .findLast(({ type }) => type === "code_open" || type === "span_open");
          token.tag = opened?.tag ?? "code";
          token.type = `${token.tag}_close`;
        }
      }
    }
  });
}

/** Path in the repository of what a page links to outside the docs, or `null` for any other link. */
export function outside(page: string, href: string): string | null {
  if (href === "" || href.startsWith("#") || href.startsWith("/") || /^[a-z]+:/i.test(href)) return null;
  const path = posix.join("docs", posix.dirname(page), href);
  return path.startsWith("docs/") || path === "docs" ? null : path;
}
