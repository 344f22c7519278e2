import { posix } from "node:path";
import type { MarkdownRenderer } from "vitepress";

/** Pages that hold a file of the repository's root, from where their links go. */
const ROOT_PAGES: readonly string[] = ["security.md", "contributing.md", "releasing.md"];

/**
 * Pages link to programs and sources beside the docs. The site does not hold those files, so there a link's words
 * stand without a link, as code where they are a path, and the path is their title.
 */
export function linksOutside(markdown: MarkdownRenderer): void {
  markdown.core.ruler.push("links-outside", ({ tokens, env }) => {
    const page = (env as { readonly relativePath?: string }).relativePath ?? "";
    for (const { children } of tokens) {
      let tag: string | null = null;
      for (const [at, token] of (children ?? []).entries()) {
        if (token.type === "link_open") {
          const href = token.attrGet("href") ?? "";
          const path = outside(page, href);
          if (path === null) {
            if (ROOT_PAGES.includes(page) && href.startsWith("docs/"))
              token.attrSet("href", href.slice("docs/".length));
            continue;
          }
          const words = children?.[at + 1];
          tag = words?.type === "text" && /^[\w@.-]*[/.][\w@/.-]*$/.test(words.content) ? "code" : "span";
          token.attrs = [
            ["class", "outside"],
            ["title", path],
          ];
        } else if (token.type !== "link_close" || tag === null) continue;
        token.type = token.type === "link_open" ? `${tag}_open` : `${tag}_close`;
        token.tag = tag;
        if (token.type.endsWith("_close")) tag = null;
      }
    }
  });
}

/** Path in the repository of what a page links to outside the docs, or `null` for any other link. */
export function outside(page: string, href: string): string | null {
  if (href === "" || href.startsWith("#") || href.startsWith("/") || /^[a-z]+:/i.test(href)) return null;
  const path = ROOT_PAGES.includes(page) ? href : posix.join("docs", posix.dirname(page), href);
  return path.startsWith("docs/") || path === "docs" ? null : path;
}
