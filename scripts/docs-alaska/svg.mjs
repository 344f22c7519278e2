import * as Plot from "@observablehq/plot";
import { DOMParser } from "linkedom";

/** Width of a figure in pixels: what a page of text has room for. */
export const WIDTH = 700;
/** Colours by role. */
export const ink = { text: "#1f2328", quiet: "#59636e", line: "#c3cbd3", shade: "#eaf2fb" };
/** How a verdict looks: in colours and shapes that people who see fewer colours tell apart, too. */
export const looks = {
  holds: { colour: "#0969da", symbol: "circle", filled: true },
  fails: { colour: "#bc4c00", symbol: "diamond", filled: true },
  "can't tell": { colour: "#59636e", symbol: "circle", filled: false },
};

const NAMESPACE = "http://www.w3.org/2000/svg";
const FONT = "system-ui, -apple-system, 'Segoe UI', 'Noto Sans', Helvetica, Arial, 'DejaVu Sans', sans-serif";

/** A plot as the text of an SVG file, on white so that it can be read on a dark page. */
export function svgOf(plot, says) {
  const document = new DOMParser().parseFromString(`<svg xmlns="${NAMESPACE}"/>`, "image/svg+xml");
  const svg = Plot.plot({ ...plot, width: WIDTH, document, ariaLabel: says });
  svg.querySelector("style")?.remove();
  give(svg, { xmlns: NAMESPACE, role: "img", fill: ink.text, "font-family": FONT, "font-size": 13 });
  const background = document.createElementNS(NAMESPACE, "rect");
  give(background, { width: "100%", height: "100%", fill: "#ffffff" });
  svg.prepend(background);
  return `${svg.toString()}\n`;
}

/** Marks of intervals with their estimates: rows have `at`, `low`, `estimate`, `high` and a look. */
export function marksOf(rows) {
  const ends = rows.flatMap((row) => [row.low, row.high].map((end) => ({ ...row, end })));
  return [
    Plot.ruleY(rows, { y: "at", x1: "low", x2: "high", stroke: "colour", strokeWidth: 2 }),
    Plot.ruleX(ends, {
      x: "end",
      y1: ({ at }) => at - 5,
      y2: ({ at }) => at + 5,
      stroke: "colour",
      strokeWidth: 2,
    }),
    Plot.dot(rows, {
      x: "estimate",
      y: "at",
      r: 5,
      symbol: "symbol",
      stroke: "colour",
      strokeWidth: 2,
      fill: ({ filled, colour }) => (filled ? colour : "#ffffff"),
    }),
  ];
}

/** Words in lines of at most so many characters. */
export function wrapped(text, room) {
  const lines = [""];
  for (const word of text.split(" ")) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (longer.length <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A tick of an axis of differences: "+10", "0", "−10". */
export function signed(value) {
  const text = String(Number(Math.abs(value).toPrecision(12)));
  return value === 0 ? "0" : `${value < 0 ? "−" : "+"}${text}`;
}

/** Ends of an axis around 0 and some values, with room at both ends. */
export function domainAround(values, room = 0.08) {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  if (low === high) return [-1, 1];
  const more = room * (high - low);
  return [low - more, high + more];
}

function give(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}
