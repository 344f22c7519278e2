/** Seconds since some moment in the past. How fast a batch is going is all that it is for: no run knows it. */
export function seconds(): number {
  return performance.now() / 1000;
}
