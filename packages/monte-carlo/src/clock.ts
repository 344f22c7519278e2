/** Seconds since some fixed moment in the past. Only used to measure a batch from outside; no run can read it. */
export function seconds(): number {
  return performance.now() / 1000;
}
