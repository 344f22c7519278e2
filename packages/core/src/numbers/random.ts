import { Alea } from "./alea.ts";
import { ln } from "./math.ts";

/** One named stream of random numbers. */
export interface Random {
  /** Uniform on [0, 1). */
  uniform(): number;
  /** Standard normal: mean 0, variance 1. */
  normal(): number;
  /** A whole number from 0 to `count - 1`, each as likely. */
  below(count: number): number;
}

/** A seed: text or number; 7 and "7" are the same seed. */
export type Seed = string | number;

/**
 * The stream of one name in one run. Equal arguments give equal numbers, on any machine, and streams of
 * different names do not touch each other, so nobody's draws move when an agent or an input is added.
 *
 * @example stream(42, 17, "agent", "putin").uniform()
 */
export function stream(seed: Seed, run: number, ...name: readonly (string | number)[]): Random {
  return streamOf(seed, run, nameOf(...name));
}

/** The name of a stream made ready, for streams that every run opens. */
export function nameOf(...name: readonly (string | number)[]): string {
  return shortened(name.join(SEPARATOR));
}

/** The stream of a name that was made ready. */
export function streamOf(seed: Seed, run: number, name: string): Random {
  const numbers = numbersOf(seed, run, name);
  const uniform = (): number => numbers.next();
  return Object.freeze({
    uniform,
    normal: () => polar(numbers),
    below: (count: number) => Math.floor(uniform() * count),
  });
}

/** The first uniform number of that stream. */
export function firstOf(seed: Seed, run: number, name: string): number {
  return numbersOf(seed, run, name).next();
}

function numbersOf(seed: Seed, run: number, name: string): Alea {
  return new Alea(`${seed}/${run}/`, name);
}

/** A character that names do not use, so that ("a", "bc") and ("ab", "c") are two streams. */
const SEPARATOR = "\u0000";

/** A name as 64 bits in ten to thirteen characters (two FNV-1a hashes): seeding takes time by the character. */
function shortened(name: string): string {
  let low = 0x811c9dc5;
  let high = 0xc9dc5118;
  for (let at = 0; at < name.length; at++) {
    low = Math.imul(low ^ name.charCodeAt(at), 0x01000193);
    high = Math.imul(high ^ name.charCodeAt(at), 0x01000197);
  }
  return (low >>> 0).toString(36) + (high >>> 0).toString(36);
}

/** Marsaglia's polar method: needs only a square root and a logarithm, so it is portable. */
function polar(numbers: Alea): number {
  for (;;) {
    const x = 2 * numbers.next() - 1;
    const y = 2 * numbers.next() - 1;
    const square = x * x + y * y;
    if (square > 0 && square < 1) return x * Math.sqrt((-2 * ln(square)) / square);
  }
}
