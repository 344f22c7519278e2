import { figures } from "../samples.ts";

/** What a browser makes of a figure. */
export interface Drawn {
  readonly name: string;
  readonly width: number;
  readonly svg: string;
  /** Lines of text that reach beyond the figure. */
  readonly outside: readonly string[];
  /** Width of the PNG in pixels. */
  readonly png: number;
}

const drawn: Drawn[] = [];
for (const [name, make] of Object.entries(figures)) {
  for (const width of [400, 700]) {
    const figure = make();
    const svg = figure.element({ width });
    document.body.append(svg);
    const frame = svg.getBoundingClientRect();
    const outside = Array.from(svg.querySelectorAll("text")).filter((text) => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      return left < frame.left || right > frame.right || top < frame.top || bottom > frame.bottom;
    });
    const png = await createImageBitmap(new Blob([Uint8Array.from(await figure.png({ width }))]));
    const texts = outside.map(({ textContent }) => textContent ?? "");
    drawn.push({ name, width, svg: figure.svg({ width }), outside: texts, png: png.width });
  }
}
Object.assign(globalThis, { drawn });
document.body.dataset["ready"] = "yes";
