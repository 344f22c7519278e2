import type { Figure, View } from "@summitry/plots";

/** The key that nothing outside this file has: no text becomes markup by being called so. */
const HTML = Symbol("HTML");

/** Markup in which every value was escaped. */
export interface Markup {
  readonly [HTML]: string;
}

/** What stands in a template: words, which are escaped; markup, which was; several of them; nothing. */
export type Piece = string | number | Markup | null | readonly Piece[];

/** Makes markup of a template. Its values stand as text, also within an attribute in double quotes. */
export function markup(template: TemplateStringsArray, ...values: readonly Piece[]): Markup {
  const parts = template.map((text, at) => text + htmlOf(values[at] ?? null));
  return { [HTML]: parts.join("") };
}

/** A figure as SVG, whose words `@summitry/plots` has escaped: all other markup is a template. */
export function figureMarkup(figure: Figure, view: View): Markup {
  return { [HTML]: figure.svg(view).trimEnd() };
}

/** Pieces one below the other. */
export function lines(pieces: readonly Piece[]): Piece {
  return pieces.flatMap((piece, at) => (at === 0 ? [piece] : ["\n", piece]));
}

/** The text of markup, for a file. */
export function htmlOf(piece: Piece): string {
  if (piece === null) return "";
  if (typeof piece === "string" || typeof piece === "number") return escaped(String(piece));
  return HTML in piece ? piece[HTML] : piece.map(htmlOf).join("");
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
