/** A line of visible text on a page, where its letters are, and how they look. Places are pixels of the whole page. */
export interface Letters {
  readonly text: string;
  /** Number of the label that it is a part of: lines of one label may stand as close as they like. */
  readonly label: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Height of the font in pixels, as shown. */
  readonly size: number;
  /** Colour as the browser computes it. */
  readonly colour: string;
  /** From 0 to 1, of the text and all that it stands in. */
  readonly opacity: number;
  /** Pixels that are cut off. */
  readonly cut: number;
}

/** The texts of a page, and by how many pixels the page is wider than its window. */
export interface Reading {
  readonly texts: readonly Letters[];
  readonly wider: number;
}

/** Reads the visible texts of a page. It runs in the page, so it can use nothing from outside itself. */
export function lettersOn(within: string): Reading {
  /** Letters reach so far from the upper and the lower end of their line, in heights of the font. */
  const INSET = { top: 0.2, bottom: 0.08 };
  const labels = new Map<Element, number>();
  const texts: Letters[] = [];
  const root = document.querySelector(within);
  const walker = document.createTreeWalker(root ?? document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const element = node.parentElement;
    if (element === null || (node.textContent ?? "").trim() === "") continue;
    if (element.closest("script, style, title, desc, defs, noscript, template, option") !== null) continue;
    const visible = { opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true };
    if (!element.checkVisibility(visible)) continue;
    const style = getComputedStyle(element);
    const inSVG = element.closest("text") !== null;
    const label = labelOf(element);
    if (!labels.has(label)) labels.set(label, labels.size);
    const range = document.createRange();
    range.selectNodeContents(node);
    const scale = inSVG ? ((element.closest("text") as SVGGraphicsElement).getScreenCTM()?.d ?? 1) : 1;
    const size = Number.parseFloat(style.fontSize) * Math.abs(scale);
    for (const { left, right, top, bottom } of range.getClientRects()) {
      if (right - left < 1 || bottom - top < 1) continue;
      const letters = {
        left,
        right,
        top: top + INSET.top * size,
        bottom: bottom - INSET.bottom * size,
      };
      const seen = seenPart(element, letters);
      if (seen === null) continue;
      const { cut, box } = seen;
      texts.push({
        text: (node.textContent ?? "").trim().replace(/\s+/g, " "),
        label: labels.get(label)!,
        left: box.left + window.scrollX,
        right: box.right + window.scrollX,
        top: box.top + window.scrollY,
        bottom: box.bottom + window.scrollY,
        size,
        colour: inSVG ? style.fill : style.color,
        opacity: opacityOf(element) * (inSVG ? Number(style.fillOpacity) : 1),
        cut,
      });
    }
  }
  return { texts, wider: document.documentElement.scrollWidth - window.innerWidth };

  function labelOf(element: Element): Element {
    const text = element.closest("text");
    if (text !== null) return text;
    let block = element;
    while (block.parentElement !== null && getComputedStyle(block).display.startsWith("inline"))
      block = block.parentElement;
    return block;
  }

  function opacityOf(element: Element | null): number {
    return element === null
      ? 1
      : Number(getComputedStyle(element).opacity) * opacityOf(element.parentElement);
  }

  /** The part that no box hides, and the pixels that one cuts off; `null` if there is none or it must be scrolled to. */
  function seenPart(
    element: Element,
    letters: { left: number; right: number; top: number; bottom: number },
  ): { cut: number; box: typeof letters } | null {
    let cut = 0;
    let scrolls = false;
    let box = { ...letters };
    for (let outer: Element | null = element; outer !== null; outer = outer.parentElement) {
      const { overflowX, overflowY, position } = getComputedStyle(outer);
      const edge = outer.getBoundingClientRect();
      const isSVG = outer.tagName.toLowerCase() === "svg";
      if (outer === document.body || outer === document.documentElement) break;
      if (!isSVG && overflowX === "visible" && overflowY === "visible") continue;
      if (!isSVG && (edge.width <= 1 || edge.height <= 1)) return null; // for listeners alone
      const reachable = /auto|scroll/.test(`${overflowX} ${overflowY}`);
      const over = Math.max(
        edge.left - box.left,
        box.right - edge.right,
        edge.top - box.top,
        box.bottom - edge.bottom,
      );
      if (!reachable) cut = Math.max(cut, over);
      if (reachable) scrolls = true;
      box = {
        left: Math.max(box.left, edge.left),
        right: Math.min(box.right, edge.right),
        top: Math.max(box.top, edge.top),
        bottom: Math.min(box.bottom, edge.bottom),
      };
      if (box.right - box.left < 1 || box.bottom - box.top < 1)
        return reachable ? null : { cut, box: letters };
      if (position === "fixed") break;
    }
    const wide = document.documentElement.clientWidth;
    if (!scrolls) cut = Math.max(cut, -letters.left - window.scrollX, letters.right - wide);
    return { cut, box };
  }
}
