import pico from "picocolors";

/** Colours by name; each wraps a text. */
export type Colours = ReturnType<typeof pico.createColors>;

/** How output looks: colours, if any, and the width of a line. */
export interface TerminalStyle {
  /** Colours that do nothing where there should be none. */
  readonly colours: Colours;
  /** Columns that prose fills. */
  readonly width: number;
}

/** Widest line of prose: longer ones are hard to read. */
const WIDEST = 100;
/** Columns where the terminal does not tell. */
const USUAL = 80;

/** The look of what goes to stdout: no colours in a pipe, with NO_COLOR, or on a terminal that has none. */
export function terminalStyle(stdout: NodeJS.WriteStream, environment: NodeJS.ProcessEnv): TerminalStyle {
  const columns = stdout.columns || Number(environment.COLUMNS);
  const width = Number.isSafeInteger(columns) && columns > 0 ? columns : USUAL;
  const plain = Boolean(environment.NO_COLOR) || !stdout.isTTY || !stdout.hasColors();
  return { colours: pico.createColors(!plain), width: Math.min(WIDEST, width) };
}
