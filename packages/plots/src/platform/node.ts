import { DOMParser } from "linkedom";

const NAMESPACE = "http://www.w3.org/2000/svg";
/** Of a list of typefaces resvg tries the first alone, and then this one; without it, whichever comes first on the machine. */
const SERVER_FONT = "DejaVu Sans";

/** The page's document if there is one, otherwise a document of linkedom. */
export function currentDocument(): Document {
  if (typeof document !== "undefined") return document;
  return new DOMParser().parseFromString(
    `<svg xmlns="${NAMESPACE}"/>`,
    "image/svg+xml",
  ) as unknown as Document;
}

/** An element as XML. */
export function serialize(element: Element): string {
  return typeof XMLSerializer === "undefined"
    ? element.outerHTML
    : new XMLSerializer().serializeToString(element);
}

/** An SVG file as PNG, drawn by resvg with the fonts of this machine. */
export async function rasterize(svg: string, width: number): Promise<Uint8Array> {
  const { Resvg } = await import("@resvg/resvg-js").catch((cause: unknown) => {
    throw new Error("PNG in Node needs the package @resvg/resvg-js: npm install @resvg/resvg-js", { cause });
  });
  const font = { loadSystemFonts: true, defaultFontFamily: SERVER_FONT };
  return new Uint8Array(new Resvg(svg, { font, fitTo: { mode: "width", value: width } }).render().asPng());
}
