/**
 * Of two outcomes, given by number, the one whose utility is nearer to `utility`. `below` is the best outcome that is
 * not worth more than that, `above` the worst that is not worth less; -1 stands for no outcome. On a tie the lower
 * number.
 */
export function nearer(
  utility: number,
  below: number,
  above: number,
  worth: (index: number) => number,
): number {
  if (below < 0) return above;
  if (above < 0) return below;
  const [down, up] = [utility - worth(below), worth(above) - utility];
  if (down === up) return Math.min(below, above);
  return down < up ? below : above;
}
