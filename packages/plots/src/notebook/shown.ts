import { currentDocument } from "#platform";
import type { ElementView, Figure, View } from "../figure.ts";
import type { PageElement } from "../page-types.ts";
import { display, type MediaBundle } from "../display.ts";

/**
 * A figure, possibly with a table, that a notebook shows when it is the last value of a cell: Deno's kernel calls
 * `Symbol.for("Jupyter.display")`.
 */
export class Shown {
  /** The figure without the table. */
  readonly figure: Figure;
  readonly #table: string;
  readonly #view: View;

  constructor(figure: Figure, table: string, view: View) {
    this.figure = figure;
    this.#table = table;
    this.#view = view;
  }

  /** The table and the figure as HTML. */
  get html(): string {
    return `${this.#table}${this.figure.svg(this.#view)}`;
  }

  /** The table and the figure as one element, to be put on a page. */
  element({ document = currentDocument() }: Pick<ElementView, "document"> = {}): PageElement {
    const element = document.createElement("div");
    element.innerHTML = this.html;
    return element;
  }

  /** What a notebook shows. */
  [display](): MediaBundle {
    return {
      "text/plain": this.figure.finding,
      "image/svg+xml": this.figure.svg(this.#view),
      "text/html": this.html,
    };
  }
}
