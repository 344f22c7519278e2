import { DOMParser } from "linkedom";
import { widthOf } from "../src/page/text-layout.ts";

/** A line of text of a figure, and the room it takes at most. */
export interface Letters {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly anchor: string;
  readonly bold: boolean;
}

/** Letters reach about so far above and below their base line, in sizes of the text. */
const ABOVE = 0.75;
const BELOW = 0.2;

/** Every line of text of an SVG file. */
export function lettersOf(svg: string): readonly Letters[] {
  const root = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement as unknown as Element;
  return within(root, { x: 0, y: 0, size: 16, anchor: "start", bold: false });
}

function within(element: Element, outer: Place): readonly Letters[] {
  const read = (name: string) => element.getAttribute(name);
  const name = element.tagName.toLowerCase();
  const size = Number.parseFloat(read("font-size") ?? "") || outer.size;
  const moved = /translate\(([-\d.e]+),\s*([-\d.e]+)\)/.exec(read("transform") ?? "");
  const weight = read("font-weight");
  const place: Place = {
    size,
    x: outer.x + Number(moved?.[1] ?? 0) + lengthOf(read("x"), size),
    y: outer.y + Number(moved?.[2] ?? 0) + (name === "tspan" ? 0 : lengthOf(read("y"), size)),
    anchor: read("text-anchor") ?? outer.anchor,
    bold: weight === null ? outer.bold : weight === "bold" || Number(weight) >= 600,
  };
  if (name === "title" || name === "desc") return [];
  const children = Array.from(element.children);
  if ((name === "text" || name === "tspan") && children.length === 0) {
    const text = element.textContent ?? "";
    if (text.trim() === "") return [];
    const width = widthOf(text, size, place.bold ? "bold" : "normal");
    const left = place.x - { start: 0, middle: width / 2, end: width }[place.anchor]!;
    return [{ text, left, right: left + width, top: place.y - ABOVE * size, bottom: place.y + BELOW * size }];
  }
  let { y } = place;
  return children.flatMap((child) => {
    if (child.tagName === "tspan") {
      if (child.hasAttribute("y")) y = place.y + lengthOf(child.getAttribute("y"), size);
      y += lengthOf(child.getAttribute("dy"), size);
    }
    return within(child, { ...place, y });
  });
}

function lengthOf(text: string | null, size: number): number {
  const length = Number.parseFloat(text ?? "0");
  return text?.endsWith("em") ? length * size : length;
}
