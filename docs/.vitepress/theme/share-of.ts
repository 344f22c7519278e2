/** An outcome's share of runs, as a figure tells it. */
export interface FigureShare {
  /** Per cent, as text: "48.1". */
  readonly percent: string;
  /** Ends of its interval, in per cent. */
  readonly low: string;
  readonly high: string;
  /** How many runs there were, as text: "2,000". */
  readonly runs: string;
}

/** What the SVG of a figure of outcomes says of one of them; throws if it says nothing. */
export function shareOf(outcome: string, svg: string): FigureShare {
  const share = new RegExp(`[>;] ?${outcome}: ([\\d.]+) % \\(([\\d.]+) to ([\\d.]+)\\)`).exec(svg);
  const runs = /([\d,]+)(?:\s|&#160;)runs\./.exec(svg);
  if (share === null || runs === null)
    throw new Error(`the figure of outcomes does not tell the share of ${outcome}`);
  const [, percent = "", low = "", high = ""] = share;
  return { percent, low, high, runs: runs[1] ?? "" };
}
