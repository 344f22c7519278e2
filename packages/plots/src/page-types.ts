/** What only a page has, for programs that are compiled without the types of pages: `unknown` stands there instead. */

/** A document: the page's own, or one of linkedom. */
export type PageDocument = typeof globalThis extends { readonly document: infer D } ? D : unknown;

/** An SVG element of a document. */
export type PageSVG = typeof globalThis extends { SVGElement: { prototype: infer E } } ? E : unknown;

/** An HTML element of a document. */
export type PageElement = typeof globalThis extends { HTMLElement: { prototype: infer E } } ? E : unknown;
