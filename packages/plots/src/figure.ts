import { assertParts } from "./data-parts.ts";
import { currentDocument, rasterize, serialize } from "#platform";
import { assertNumber, DataError } from "./data-error.ts";
import { composeFigure, plainSpaces } from "./page/compose-figure.ts";
import { display, type MediaBundle } from "./display.ts";
import type { Scheme } from "./page/palette.ts";
import type { PageDocument, PageSVG } from "./page-types.ts";
import type { FigureSpec } from "./page/figure-spec.ts";

/** Width and colour scheme of a figure. */
export interface View {
  /** Width in pixels, from 320 to 4000; 700 when left out. The height follows from it. */
  readonly width?: number;
  /**
   * Dark on light ("light"), light on dark ("dark"), or whichever of the two the reader's system has ("auto", for SVG: a PNG is
   * then light); "light" when left out.
   */
  readonly scheme?: Scheme;
  /**
   * "left out" draws the plots alone, for a page that sets title, subtitle and caption in its own letters; "drawn" when left
   * out.
   */
  readonly words?: "drawn" | "left out";
}

/** Settings of a figure as an element. */
export interface ElementView extends View {
  /**
   * The document that the element belongs to; when left out, the page's own, or one of linkedom where there is no page.
   */
  readonly document?: PageDocument;
}

/** Settings of a figure as PNG. */
export interface PNGView extends View {
  /** Pixels of the file for every pixel of the figure, from 0.25 to 8; 2 when left out. */
  readonly scale?: number;
}

const WIDTH = { usual: 700, least: 320, most: 4000 };
const SCALE = { usual: 2, least: 0.25, most: 8 };

/**
 * A figure with its finding as the title. Below it stand what is drawn, in which unit and over how many runs; then the
 * plots; then sources and caveats. Equal data give equal bytes of SVG in Node, and equal elements in a browser (where
 * lines shift by half a pixel on a screen with one dot per pixel).
 */
export class Figure {
  readonly #sheet: FigureSpec;

  constructor(sheet: FigureSpec) {
    this.#sheet = sheet;
  }

  /** The title: what the data say, in one sentence. */
  get finding(): string {
    return plainSpaces(this.#sheet.finding);
  }

  /** The subtitle: what is shown, in which unit, over how many runs. */
  get subtitle(): string {
    return plainSpaces(this.#sheet.subtitle);
  }

  /** The caption: sources and caveats. */
  get caption(): string {
    return plainSpaces(this.#sheet.caption);
  }

  /** The numbers in words, for readers who can't see the figure. */
  get description(): string {
    return plainSpaces(this.#sheet.description);
  }

  /**
   * The figure as an SVG element, to be put on a page.
   *
   * @throws DataError for a width, a scheme or `words` that is not allowed.
   */
  element(view: ElementView = {}): PageSVG {
    assertParts("view", view);
    const { width = WIDTH.usual, scheme = "light", words = "drawn" } = view;
    assertNumber("width", width, WIDTH.least, WIDTH.most);
    if (words !== "drawn" && words !== "left out")
      throw new DataError({ field: "words", value: words, allowed: '"drawn" or "left out"' });
    if (scheme !== "light" && scheme !== "dark" && scheme !== "auto")
      throw new DataError({ field: "scheme", value: scheme, allowed: '"light", "dark" or "auto"' });
    return composeFigure(this.#sheet, {
      document: view.document ?? currentDocument(),
      width,
      scheme,
      words,
    });
  }

  /**
   * The figure as the text of an SVG file, on its own background.
   *
   * @throws DataError for a width, a scheme or `words` that is not allowed.
   */
  svg(view: View = {}): string {
    return `${serialize(this.element(view))}\n`;
  }

  /**
   * The figure as a PNG file: drawn by resvg in Node, which needs the package `@resvg/resvg-js` and fonts on the
   * machine, and by a canvas in a browser. Its pixels depend on the fonts available.
   *
   * @throws DataError for a width, a scheme or a scale that is not allowed.
   */
  async png(view: PNGView = {}): Promise<Uint8Array> {
    const { width = WIDTH.usual, scale = SCALE.usual } = view;
    assertNumber("scale", scale, SCALE.least, SCALE.most);
    return rasterize(this.svg(view), Math.round(width * scale));
  }

  /** What a notebook shows: the figure as SVG. */
  [display](): MediaBundle {
    return { "image/svg+xml": this.svg(), "text/plain": this.finding };
  }
}
