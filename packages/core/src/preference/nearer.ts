/**
 * Which of two outcomes, by number, is worth what is nearer to a utility: the best of those not above it, or the least of
 * those not below. Of two as near as each other the lower number; -1 stands for none.
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
