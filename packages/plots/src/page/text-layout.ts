/** Fonts in order of preference: the reader's own, then those of servers, where figures become PNG. */
export const FONT =
  "system-ui, -apple-system, 'Segoe UI', 'Noto Sans', 'Helvetica Neue', Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif";

/** Font sizes in pixels. */
export const SIZE = { title: 17, subtitle: 13, text: 12, caption: 11 };
/** Height of a line, as a multiple of the font size. */
export const LINE_HEIGHT = 1.3;

/** Factor by which bold letters are wider. */
const BOLD = 1.1;
/**
 * Widths of characters, as multiples of the font size. They are those of DejaVu Sans, which is wider than other fonts,
 * so text never takes more space than estimated.
 */
const widths: readonly (readonly [characters: RegExp, width: number])[] = [
  [/[il|j'I.,:;! \u00a0]/u, 0.32],
  [/[ftr()[\]/-]/u, 0.41],
  [/[mw%MWO@+−±→×=<>≥≤–—…]/u, 0.93],
  [/[A-Z]/u, 0.7],
];
const USUAL = 0.63;

/** Width of a line of text in pixels: an upper bound for any usual sans-serif font. */
export function widthOf(text: string, size: number, weight: "normal" | "bold" = "normal"): number {
  let width = 0;
  for (const character of text)
    width += widths.find(([characters]) => characters.test(character))?.[1] ?? USUAL;
  return width * size * (weight === "bold" ? BOLD : 1);
}

/** Breaks a text into lines of at most `room` pixels. A longer word is broken, at hyphens and dots if it has any; a no-break space is not. */
export function wrapText(
  text: string,
  room: number,
  size: number,
  weight: "normal" | "bold" = "normal",
): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of unbroken(text)
    .split(" ")
    .flatMap((long) => pieces(long, room, size, weight))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (widthOf(longer, size, weight) <= room) {
      line = longer;
    } else {
      if (line !== "") lines.push(line);
      line = word;
    }
  }
  return line === "" ? lines : [...lines, line];
}

/** Keeps a number together with its per cent sign. */
function unbroken(text: string): string {
  return text.replace(/(\d) %/gu, "$1\u00a0%");
}

/** Breaks a text into as few lines as possible, all about equally long: for titles. */
export function balanced(
  text: string,
  room: number,
  size: number,
  weight: "normal" | "bold",
): readonly string[] {
  const lines = wrapText(text, room, size, weight);
  let [narrow, wide] = [room / lines.length / 2, room];
  while (wide - narrow > 4) {
    const middle = (narrow + wide) / 2;
    if (wrapText(text, middle, size, weight).length > lines.length) narrow = middle;
    else wide = middle;
  }
  return wrapText(text, wide, size, weight);
}

/** The text in one line, cut off where there is no space for more. */
export function shortened(
  text: string,
  room: number,
  size: number,
  weight: "normal" | "bold" = "normal",
): string {
  if (widthOf(text, size, weight) <= room) return text;
  let end = text.length;
  while (end > 0 && widthOf(`${text.slice(0, end)}…`, size, weight) > room) end -= 1;
  return `${text.slice(0, end).trimEnd()}…`;
}

function pieces(word: string, room: number, size: number, weight: "normal" | "bold"): readonly string[] {
  if (widthOf(word, size, weight) <= room) return [word];
  const parts = [""];
  for (const part of word.split(/(?<=[-.])/u).flatMap((part) => (fits(part) ? [part] : [...part]))) {
    const longer = `${parts.at(-1)}${part}`;
    if (parts.at(-1) === "" || fits(longer)) parts[parts.length - 1] = longer;
    else parts.push(part);
  }
  return parts;

  function fits(text: string): boolean {
    return widthOf(text, size, weight) <= room;
  }
}
