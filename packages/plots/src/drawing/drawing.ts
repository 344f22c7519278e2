/** A filled rectangle, in pixels from the upper left corner of its drawing. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly colour: string;
  /** How much of its background it covers, from 0 to 1. */
  readonly opacity: number;
}

/** A straight line. */
export interface Line {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  readonly colour: string;
  /** Width in pixels. */
  readonly width: number;
  /** Whether rectangles lie over it. */
  readonly behind?: boolean;
}

/** A mark with a shape. */
export interface Sign {
  readonly x: number;
  readonly y: number;
  readonly symbol: "circle" | "diamond" | "square" | "triangle";
  readonly colour: string;
  readonly filled: boolean;
}

/** A line of text; `y` is its middle. */
export interface TextLine {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: "start" | "middle" | "end";
  readonly weight: "normal" | "bold";
  readonly colour: string;
}

/** Shapes and lines of text in pixels from an upper left corner. */
export interface Drawing {
  readonly height: number;
  readonly rectangles: readonly Rectangle[];
  readonly lines: readonly Line[];
  readonly signs: readonly Sign[];
  readonly texts: readonly TextLine[];
}

/** A drawing of what is given, and of nothing else. */
export function drawingOf({
  height,
  rectangles = [],
  lines = [],
  signs = [],
  texts = [],
}: Partial<Drawing> & Pick<Drawing, "height">): Drawing {
  return { height, rectangles, lines, signs, texts };
}

/** The drawing at another place. */
export function moved(given: Drawing, dx: number, dy: number): Drawing {
  const shift = <T extends { readonly x: number; readonly y: number }>(item: T): T => ({
    ...item,
    x: item.x + dx,
    y: item.y + dy,
  });
  return {
    height: given.height + dy,
    rectangles: given.rectangles.map(shift),
    signs: given.signs.map(shift),
    texts: given.texts.map(shift),
    lines: given.lines.map((line) => ({
      ...line,
      from: [line.from[0] + dx, line.from[1] + dy],
      to: [line.to[0] + dx, line.to[1] + dy],
    })),
  };
}

/** Drawings over each other, from the same corner. */
export function together(drawings: readonly Drawing[]): Drawing {
  return {
    height: Math.max(0, ...drawings.map(({ height }) => height)),
    rectangles: drawings.flatMap(({ rectangles }) => rectangles),
    lines: drawings.flatMap(({ lines }) => lines),
    signs: drawings.flatMap(({ signs }) => signs),
    texts: drawings.flatMap(({ texts }) => texts),
  };
}

/** Drawings below each other, with so many pixels between them; those of no height take no space. */
export function stacked(drawings: readonly Drawing[], gap: number): Drawing {
  let top = 0;
  const placed = drawings
    .filter(({ height }) => height > 0)
    .map((each) => {
      const there = moved(each, 0, top);
      top += each.height + gap;
      return there;
    });
  return together(placed);
}
