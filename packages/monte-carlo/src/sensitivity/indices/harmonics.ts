/** Number of harmonics: enough for a curve that turns a few times between the ends of a parameter. */
export const HARMONICS = 10;

/** Cosines and sines of whole turns, by the numerator of the turn. */
export interface Turns {
  readonly cosines: Float64Array;
  readonly sines: Float64Array;
}

/** Cosine and sine of t / count of a turn, for t from 0 up. Plain arithmetic, so that every machine has the same. */
export function turnsOf(count: number): Turns {
  const cosines = new Float64Array(count).fill(1);
  const sines = new Float64Array(count);
  for (let step = 1; step < count; step *= 2) {
    const [cosine, sine] = smallAngle((2 * Math.PI * step) / count);
    for (let at = step; at < Math.min(2 * step, count); at++) {
      const [x, y] = [cosines[at - step] as number, sines[at - step] as number];
      cosines[at] = x * cosine - y * sine;
      sines[at] = x * sine + y * cosine;
    }
  }
  return { cosines, sines };
}

/** Parts into which an angle is taken: a power of two. */
const PARTS = 64;

/** Cosine and sine of an angle up to a whole turn, from their series at a small part of it, doubled again and again. */
function smallAngle(angle: number): readonly [cosine: number, sine: number] {
  const part = angle / PARTS;
  let [less, sine, term] = [0, 0, 1]; // less: 1 - cosine, which keeps its digits where the cosine is near 1
  for (let power = 1; power <= 14; power++) {
    term *= part / power;
    const signed = power % 4 < 2 ? term : -term;
    if (power % 2 === 1) sine += signed;
    else less -= signed;
  }
  for (let parts = 1; parts < PARTS; parts *= 2) {
    const cosine = 1 - less;
    less = 2 * sine * sine;
    sine = 2 * sine * cosine;
  }
  return [1 - less, sine];
}
