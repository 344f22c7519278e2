import { type Colours, sealedColours } from "./print.ts";

/** The look of output: colours, if any, and the width of a line. */
export interface TerminalStyle {
  /** Colour functions; they return the text unchanged where colours are off. */
  readonly colours: Colours;
  /** Width of prose, in columns of text. */
  readonly width: number;
}

/** Greatest width of a line of prose: longer lines are hard to read. */
const WIDEST = 100;
/** Default width when the terminal does not report one. */
const USUAL = 80;

/** The look of output on stdout: no colours in a pipe, with NO_COLOR, or on a terminal without colours. */
export function terminalStyle(stdout: NodeJS.WriteStream, environment: NodeJS.ProcessEnv): TerminalStyle {
  const columns = stdout.columns || Number(environment.COLUMNS);
  const width = Number.isSafeInteger(columns) && columns > 0 ? columns : USUAL;
  const plain = Boolean(environment.NO_COLOR) || !stdout.isTTY || !stdout.hasColors();
  return { colours: sealedColours(!plain), width: Math.min(WIDEST, width) };
}
