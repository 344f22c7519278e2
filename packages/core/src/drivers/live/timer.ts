/** The longest that `setTimeout` can wait, in milliseconds. Above it fires at once. */
const LONGEST = 2_147_483_647;

/**
 * Calls a function after some milliseconds, however many: Infinity never does.
 *
 * @returns A function that calls it off.
 */
export function after(milliseconds: number, call: () => void): () => void {
  if (milliseconds === Infinity) return () => undefined;
  let left = milliseconds;
  let timer: ReturnType<typeof setTimeout>;
  const wait = (): void => {
    const now = Math.min(left, LONGEST);
    left -= now;
    timer = setTimeout(left > 0 ? wait : call, now);
  };
  wait();
  return () => clearTimeout(timer);
}
