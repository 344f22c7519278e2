/** Seconds since some fixed moment in the past. Only used to measure the pace of a batch; no run can read it. */
export function seconds(): number {
  return performance.now() / 1000;
}
