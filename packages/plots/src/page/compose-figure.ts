import * as Plot from "@observablehq/plot";
import { darkStyle, paletteOf, type Scheme } from "./palette.ts";
import { balanced, FONT, LINE_HEIGHT, SIZE, wrapText } from "./text-layout.ts";
import type { Canvas, Panel, FigureSpec } from "./figure-spec.ts";

const NAMESPACE = "http://www.w3.org/2000/svg";
/** Space in pixels: around the text, and between it and the plots. */
const MARGIN = { side: 16, top: 14, title: 4, plots: 10, bottom: 12 };
/** Width in pixels from which names stand beside the marks. */
const WIDE = 560;

/** What a figure is drawn for. */
interface PageView {
  readonly document: Document;
  readonly width: number;
  readonly scheme: Scheme;
  readonly words: "drawn" | "left out";
}

/** Draws a figure as one SVG element: title, subtitle, plots, caption; without its words, the plots alone. */
export function composeFigure(sheet: FigureSpec, view: PageView): SVGElement {
  const { document, width, scheme } = view;
  const palette = paletteOf(scheme);
  const canvas: Canvas = { width, palette, narrow: width < WIDE };
  const page = new Page(document, canvas);
  if (view.words === "left out") {
    for (const panel of sheet.panels(canvas)) page.panel(panel);
    return page.finish(sheet, scheme);
  }
  page.space(MARGIN.top);
  page.text(sheet.finding, { size: SIZE.title, weight: "bold", fill: palette.text });
  page.space(MARGIN.title);
  page.text(sheet.subtitle, { size: SIZE.subtitle, weight: "normal", fill: palette.muted });
  page.space(MARGIN.plots);
  for (const panel of sheet.panels(canvas)) page.panel(panel);
  page.space(MARGIN.plots);
  page.text(sheet.caption, { size: SIZE.caption, weight: "normal", fill: palette.muted });
  page.space(MARGIN.bottom);
  return page.finish(sheet, scheme);
}

/** The text with ordinary spaces instead of no-break ones, for readers of plain text. */
export function plainSpaces(words: string): string {
  return words.replaceAll("\u00a0", " ");
}

interface Letters {
  readonly size: number;
  readonly weight: "normal" | "bold";
  readonly fill: string;
}

/** An SVG element that grows downward as parts are added. */
class Page {
  readonly #document: Document;
  readonly #canvas: Canvas;
  readonly #parts: SVGElement[] = [];
  #height = 0;

  constructor(document: Document, canvas: Canvas) {
    this.#document = document;
    this.#canvas = canvas;
  }

  space(pixels: number): void {
    this.#height += pixels;
  }

  text(text: string, { size, weight, fill }: Letters): void {
    const room = this.#canvas.width - 2 * MARGIN.side;
    const lines = weight === "bold" ? balanced(text, room, size, weight) : wrapText(text, room, size);
    for (const line of lines) {
      this.#height += size * LINE_HEIGHT;
      const y = this.#height - size * (LINE_HEIGHT - 1);
      const letters = { x: MARGIN.side, y, "font-size": size, "font-weight": weight, fill };
      this.#parts.push(this.#make("text", letters, line));
    }
  }

  panel(panel: Panel): void {
    const { width, palette } = this.#canvas;
    const style = { fontSize: `${SIZE.text}px` };
    const plot = Plot.plot({ style, ...panel, width, document: this.#document });
    const group = this.#make("g", {
      transform: `translate(0,${round(this.#height)})`,
      "font-size": SIZE.text,
      "text-anchor": "middle",
      fill: palette.text,
    });
    for (const child of Array.from(plot.children)) if (child.tagName !== "style") group.append(child);
    this.#parts.push(group);
    this.#height += panel.height;
  }

  finish({ finding, description }: FigureSpec, scheme: Scheme): SVGElement {
    const { width, palette } = this.#canvas;
    const height = Math.ceil(this.#height);
    const svg = this.#make("svg", {
      xmlns: NAMESPACE,
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: "img",
      "aria-label": plainSpaces(finding),
      "font-family": FONT,
      color: palette.text,
      style: "max-width:100%;height:auto",
      ...(scheme === "auto" ? { "data-scheme": scheme } : {}),
    });
    const background = this.#make("rect", { width, height, fill: palette.background });
    svg.append(
      this.#make("title", {}, plainSpaces(finding)),
      this.#make("desc", {}, plainSpaces(description)),
      background,
    );
    if (scheme === "auto") svg.append(this.#make("style", {}, darkStyle()));
    svg.append(...this.#parts);
    return svg;
  }

  #make(name: string, attributes: Readonly<Record<string, string | number>>, text?: string): SVGElement {
    const element = this.#document.createElementNS(NAMESPACE, name) as SVGElement;
    for (const [key, value] of Object.entries(attributes))
      element.setAttribute(key, typeof value === "number" ? String(round(value)) : value);
    if (text !== undefined) element.textContent = text;
    return element;
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
