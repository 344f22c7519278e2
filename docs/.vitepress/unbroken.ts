import type { MarkdownRenderer } from "vitepress";

type Token = ReturnType<MarkdownRenderer["parse"]>[number];

/** Makes tokens of markup. */
interface Maker {
  text(content: string): Token;
  /** Tokens in an element of that class. */
  within(name: string, tokens: readonly Token[]): readonly Token[];
}

/** An estimate with its interval: "63.1 % (61.0 to 65.2)". */
const INTERVAL =
  /((?:[-+\u2212]?[\d.,]+(?:\u00a0%| points)? )?\([-+\u2212]?[\d.,]+ to [-+\u2212]?[\d.,]+(?:\u00a0%)?\))/;

/**
 * Ends lines where a reader expects it: not between a number and its per cent sign, not within an interval, and neither after
 * the bracket before a piece of code nor before the comma behind it, nor after the hyphens of an option, where browsers would.
 */
export function unbroken(markdown: MarkdownRenderer): void {
  markdown.core.ruler.push("unbroken", (state) => {
    const tokenOf = (type: string, nesting: -1 | 0 | 1, more: Partial<Token>): Token =>
      Object.assign(new state.Token(type, nesting === 0 ? "" : "span", nesting), more);
    const maker: Maker = {
      text: (content) => tokenOf("text", 0, { content }),
      within: (name, tokens) => [
        tokenOf("span_open", 1, { attrs: [["class", name]] }),
        ...tokens,
        tokenOf("span_close", -1, {}),
      ],
    };
    for (const token of state.tokens)
      if (token.children !== null)
        token.children = withPoints(
          token.children.flatMap((child) => withIntervals(child, maker)),
          maker,
        ).map((child) => withOptions(child, markdown.utils.escapeHtml));
  });
}

/** Text with its intervals apart. */
function withIntervals(token: Token, { text, within }: Maker): readonly Token[] {
  if (token.type !== "text") return [token];
  const parts = token.content.replace(/(\d) %/g, "$1\u00a0%").split(INTERVAL);
  return parts
    .map((part, at) => ({ part, isInterval: at % 2 === 1 }))
    .filter(({ part }) => part !== "")
    .flatMap(({ part, isInterval }) =>
      isInterval ? within("interval", [text(part.replace(" to ", "\u00a0to\u00a0"))]) : [text(part)],
    );
}

/** An option on a command line, which browsers would divide after its hyphens: "--runs". */
const OPTION = /(?<=^| )(-[-\w]+)/g;

/** A piece of code with its options whole. */
function withOptions(token: Token, escaped: (text: string) => string): Token {
  if (token.type !== "code_inline" || token.content.search(OPTION) < 0) return token;
  const content = escaped(token.content).replace(OPTION, '<span class="unbroken">$1</span>');
  return Object.assign(token, { type: "html_inline", content: `<code v-pre>${content}</code>` });
}

/** Pieces of code together with the bracket before them and the points behind them. */
function withPoints(tokens: readonly Token[], { text, within }: Maker): Token[] {
  const kept: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    const code = tokens.slice(at, at + lengthOfCode(tokens[at]));
    at += Math.max(1, code.length);
    const [before, after] = [kept.at(-1), tokens[at]];
    const opening = before?.type === "text" ? (/\($/.exec(before.content)?.[0] ?? "") : "";
    const closing = after?.type === "text" ? (/^[).,;:?!]+/.exec(after.content)?.[0] ?? "") : "";
    if (code.length === 0 || opening + closing === "") {
      kept.push(...(code.length === 0 ? tokens.slice(at - 1, at) : code));
      continue;
    }
    if (before !== undefined && opening !== "") before.content = before.content.slice(0, -opening.length);
    if (after !== undefined && closing !== "") after.content = after.content.slice(closing.length);
    kept.push(...within("unbroken", [text(opening), ...code, text(closing)]));
  }
  return kept;
}

/** Number of tokens of the piece of code that begins with a token: 0 if none does. */
function lengthOfCode(token: Token | undefined): number {
  return token?.type === "code_inline" ? 1 : token?.type === "code_open" ? 3 : 0;
}
