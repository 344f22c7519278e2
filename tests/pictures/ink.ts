import type { Letters } from "./letters.ts";

/** How the letters of a text stand out. */
export interface Ink {
  readonly text: string;
  /** The lowest contrast of its pixels with what lies behind them. */
  readonly contrast: number;
  /** Number of pixels with a contrast below the least. */
  readonly low: number;
  /** Number of its pixels. */
  readonly pixels: number;
}

/**
 * Compares two pictures of a page, PNG in base64, with and without its letters: where they differ there are letters, and
 * the one without shows what lies behind these and beside them. It runs in the page, so it can use nothing from outside
 * itself.
 */
export async function inkOf({
  shown,
  hidden,
  texts,
  top,
  least,
}: {
  readonly shown: string;
  readonly hidden: string;
  readonly texts: readonly Letters[];
  /** The upper end of the pictures on the page, in pixels. */
  readonly top: number;
  readonly least: number;
}): Promise<readonly Ink[]> {
  const [front, back] = [await pixelsOf(shown), await pixelsOf(hidden)];
  const paint = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true })!;
  return texts.map((text) => {
    const colour = colourOf(text.colour);
    const alpha = colour[3] * text.opacity;
    /** Contrasts by what lies behind, as there are few colours on a page. */
    const known = new Map<number, number>();
    const contrastAt = (from: number): number => {
      const behind = [back.data[from]!, back.data[from + 1]!, back.data[from + 2]!];
      const key = (behind[0]! << 16) | (behind[1]! << 8) | behind[2]!;
      const before = known.get(key);
      if (before !== undefined) return before;
      const seen = behind.map((part, at) => alpha * colour[at]! + (1 - alpha) * part);
      const contrast = contrastOf(seen, behind);
      known.set(key, contrast);
      return contrast;
    };
    const [x0, x1] = [Math.max(0, Math.floor(text.left)), Math.min(back.width, Math.ceil(text.right))];
    const [y0, y1] = [
      Math.max(0, Math.floor(text.top - top)),
      Math.min(back.height, Math.ceil(text.bottom - top)),
    ];
    let [contrast, low, pixels] = [Number.POSITIVE_INFINITY, 0, 0];
    for (let y = y0; y < y1; y += 1) {
      for (let x = x0; x < x1; x += 1) {
        const from = 4 * (y * back.width + x);
        // A line between two letters disturbs as one behind them.
        if (!(isLetter(from) || (x > x0 && isLetter(from - 4)) || (x < x1 - 1 && isLetter(from + 4))))
          continue;
        pixels += 1;
        const between = contrastAt(from);
        contrast = Math.min(contrast, between);
        if (between < least - 0.05) low += 1;
      }
    }
    return { text: text.text, contrast, low, pixels };
  });

  /** Whether there is a letter at a pixel, so that its colour changes when letters are hidden. */
  function isLetter(from: number): boolean {
    for (let at = from; at < from + 3; at += 1)
      if (Math.abs(front.data[at]! - back.data[at]!) > 24) return true;
    return false;
  }

  function colourOf(css: string): readonly [number, number, number, number] {
    paint.clearRect(0, 0, 1, 1);
    paint.fillStyle = css;
    paint.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = paint.getImageData(0, 0, 1, 1).data;
    return [red!, green!, blue!, alpha! / 255];
  }

  function contrastOf(one: readonly number[], other: readonly number[]): number {
    const [dark, light] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
    return (light! + 0.05) / (dark! + 0.05);
  }

  function luminanceOf(colour: readonly number[]): number {
    const [red, green, blue] = colour.slice(0, 3).map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  }

  async function pixelsOf(png: string): Promise<ImageData> {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight).getContext("2d")!;
    canvas.drawImage(image, 0, 0);
    return canvas.getImageData(0, 0, image.naturalWidth, image.naturalHeight);
  }
}
