/** Colour scheme: dark on light, light on dark, or whichever of the two the reader's system has. */
export type Scheme = "light" | "dark" | "auto";

/**
 * Colours by role. The hues are those of Okabe and Ito, which people with any colour vision can tell apart, darkened on
 * white until text in them has a contrast of 4.5. Nothing is told by colour alone: shapes and dashes say the same.
 *
 * Source: Okabe and Ito (2008), "Color universal design", jfly.uni-koeln.de/color.
 */
export interface Palette {
  /** Background of the figure. */
  readonly background: string;
  /** Text, and marks of the same importance. */
  readonly text: string;
  /** Secondary text: subtitles, captions, axes. */
  readonly muted: string;
  /** Grid lines, and the points of a cloud. */
  readonly line: string;
  /** Colours of series, in the order in which they are used. */
  readonly colours: readonly [string, string, string, string];
}

const palettes: Readonly<Record<Exclude<Scheme, "auto">, Palette>> = {
  light: {
    background: "#ffffff",
    text: "#1f2328",
    muted: "#59636e",
    line: "#d1d7de",
    colours: ["#0067a3", "#b34700", "#00734f", "#9a3f78"],
  },
  dark: {
    background: "#0d1117",
    text: "#e6edf3",
    muted: "#9aa5b1",
    line: "#3a424c",
    colours: ["#56b4e9", "#f0a028", "#2fc49a", "#dd8fbd"],
  },
};

/** The colours of a scheme; of "auto" those on light, which a style sheet turns dark where the reader's system is. */
export function paletteOf(scheme: Scheme): Palette {
  return palettes[scheme === "auto" ? "light" : scheme];
}

/**
 * The style sheet of "auto": where the system is dark, every colour on light becomes the one in the same role on dark. The
 * colours themselves stay in the attributes, for programs that draw SVG without style sheets.
 */
export function darkStyle(): string {
  const roles = ["background", "text", "muted", "line"] as const;
  const { light, dark } = palettes;
  const pairs = [
    ...roles.map((role) => [light[role], dark[role]] as const),
    ...light.colours.map((colour, at) => [colour, dark.colours[at]] as const),
  ];
  const rules = pairs.flatMap(([from, to]) =>
    ["fill", "stroke", "color"].map((name) => `svg[data-scheme] [${name}="${from}"]{${name}:${to}}`),
  );
  return `@media (prefers-color-scheme:dark){svg[data-scheme]{color:${dark.text}}${rules.join("")}}`;
}

/** The look of one of several series. */
export interface SeriesStyle {
  readonly colour: string;
  /** Name of a symbol of Observable Plot. */
  readonly symbol: "circle" | "diamond" | "square" | "triangle";
  /** Dashes of its line, in SVG's notation; `null` for a solid line. */
  readonly dash: string | null;
}

const symbols = ["circle", "diamond", "square", "triangle"] as const;
const dashes = [null, "7 4", "2 3", "9 3 2 3"] as const;

/**
 * The look of the series at a position, from 0: from the fifth series on the colours repeat, with other symbols and dashes,
 * and from the ninth on the looks.
 */
export function seriesStyle(palette: Palette, place: number): SeriesStyle {
  const at = place % symbols.length;
  const other = (at + 2 * Math.floor(place / symbols.length)) % symbols.length;
  return {
    colour: palette.colours[at] ?? palette.text,
    symbol: symbols[other] ?? "circle",
    dash: dashes[other] ?? null,
  };
}
