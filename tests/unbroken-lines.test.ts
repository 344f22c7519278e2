import { createMarkdownRenderer } from "vitepress";
import { expect, it } from "vitest";
import { unbroken } from "../docs/.vitepress/unbroken.ts";
import { root } from "./pages.ts";

const markdown = await createMarkdownRenderer(root, { config: unbroken });

it.each([
  ["of 95 % and", "of 95\u00a0% and"],
  ["so 5 % (-1.0 to 2.5).", 'so <span class="interval">5\u00a0% (-1.0\u00a0to\u00a02.5)</span>.'],
  ["by -3.2 points (-4 to -1)", 'by <span class="interval">-3.2 points (-4\u00a0to\u00a0-1)</span>'],
  ["from 3 (of 5 to 9 days) on", "from 3 (of 5 to 9 days) on"],
  ["see (`a`), then", 'see <span class="unbroken">(<code>a</code>),</span> then'],
  ["`a` and `b`.", '<code>a</code> and <span class="unbroken"><code>b</code>.</span>'],
  ["`run a --set b=<1>`", '<code v-pre>run a <span class="unbroken">--set</span> b=&lt;1&gt;</code>'],
  ["(see `a` there)", "(see <code>a</code> there)"],
])("a page ends no line within %s", (written, rendered) => {
  expect(markdown.renderInline(written)).toBe(rendered);
});
