import { turnsOf, HARMONICS } from "./harmonics.ts";
import type { Effect, Numbers } from "./effect.ts";
import { effectOf, meanOf } from "./ratio.ts";

/**
 * Fits outcomes by smooth curves of one input each, with the first harmonics along the ranks of the input: up through
 * every second one and down through the others, so that the curve closes.
 *
 * Sources: Plischke (2010), "An effective algorithm for computing global sensitivity indices (EASI)", Reliability
 * Engineering and System Safety 95; correction of the bias: Tissot and Prieur (2012), "Bias correction for the estimation
 * of sensitivity indices based on random balance designs", Reliability Engineering and System Safety 107.
 */
export class CurveFit {
  /** Two numbers for each harmonic and position: cosine and sine. */
  readonly #basis: Float64Array;
  readonly #runs: number;

  constructor(runs: number) {
    const { cosines, sines } = turnsOf(runs);
    this.#runs = runs;
    this.#basis = new Float64Array(runs * WIDTH);
    for (let place = 0; place < runs; place++)
      for (let harmonic = 1; harmonic <= HARMONICS; harmonic++) {
        const at = place * WIDTH + 2 * (harmonic - 1);
        const turn = (place * harmonic) % runs;
        this.#basis[at] = cosines[turn] as number;
        this.#basis[at + 1] = sines[turn] as number;
      }
  }

  /** The share of the variance that the curve explains, with an interval that takes no account of the noise line. */
  explained(places: Uint32Array, centred: Float64Array): Effect {
    const sums = this.#sums(places, centred);
    const spread = centred.map((value) => value * value);
    const variance = meanOf(spread);
    const raw = rawShare(sums, this.#runs, variance);
    const correction = correctionOf(this.#runs);
    const influences = new Float64Array(this.#runs);
    for (let place = 0; place < this.#runs; place++) {
      const run = places[place] as number;
      const left = (centred[run] as number) - this.#fitted(sums, place);
      const square = spread[run] as number;
      influences[run] = ((1 + correction) * (square - left * left - raw * square)) / variance;
    }
    return effectOf(corrected(raw, this.#runs), influences, { factors: 1, limits: [-1, 1] });
  }

  /** The share alone. */
  share(places: Uint32Array, centred: Float64Array, variance: number): number {
    return corrected(rawShare(this.#sums(places, centred), this.#runs, variance), this.#runs);
  }

  #sums(places: Uint32Array, centred: Float64Array): Float64Array {
    const sums = new Float64Array(WIDTH);
    const basis = this.#basis;
    for (let place = 0, at = 0; place < this.#runs; place++) {
      const value = centred[places[place] as number] as number;
      for (let term = 0; term < WIDTH; term++, at++)
        sums[term] = (sums[term] as number) + value * (basis[at] as number);
    }
    return sums;
  }

  #fitted(sums: Float64Array, place: number): number {
    let sum = 0;
    for (let term = 0; term < WIDTH; term++)
      sum += (sums[term] as number) * (this.#basis[place * WIDTH + term] as number);
    return (2 * sum) / this.#runs;
  }
}

/** Numbers that stand for a position: a cosine and a sine for each harmonic. */
const WIDTH = 2 * HARMONICS;

/** Runs by the rank of an input: every second one upwards, then the others downwards; equal ones in run order. */
export function placesOf(input: Numbers): Uint32Array {
  const order = Uint32Array.from({ length: input.length }, (_, run) => run).sort(
    (one, other) => (input[one] as number) - (input[other] as number) || one - other,
  );
  const up = order.filter((_, at) => at % 2 === 0);
  const down = order.filter((_, at) => at % 2 === 1).reverse();
  return Uint32Array.from([...up, ...down]);
}

function rawShare(sums: Float64Array, runs: number, variance: number): number {
  const power = sums.reduce((sum, value) => sum + value * value, 0);
  return (2 * power) / (runs * runs * variance);
}

/** What noise alone explains is taken off. */
function corrected(raw: number, runs: number): number {
  return raw - correctionOf(runs) * (1 - raw);
}

function correctionOf(runs: number): number {
  return WIDTH / (runs - WIDTH);
}
