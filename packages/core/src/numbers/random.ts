import alea from "seedrandom/lib/alea.js";
import { polar } from "./polar.ts";

/** One named stream of random numbers. */
export interface Random {
  /** Uniform on [0, 1). */
  uniform(): number;
  /** Standard normal: mean 0, variance 1. */
  normal(): number;
  /** A whole number from 0 to `count - 1`, all equally likely. */
  below(count: number): number;
}

/** A seed: text or number; 7 and "7" are the same seed. */
export type Seed = string | number;

/**
 * The stream of random numbers with that name in that run. Equal arguments give equal numbers on any machine. Streams
 * with different names don't affect one another, so adding an agent or an input changes nobody else's draws.
 *
 * @example stream(42, 17, "agent", "putin").uniform()
 */
export function stream(seed: Seed, run: number, ...name: readonly (string | number)[]): Random {
  return streamOf(seed, run, nameOf(...name));
}

/** Hashes the name of a stream once, for streams that every run opens with `streamOf`. */
export function nameOf(...name: readonly (string | number)[]): string {
  return shortened(name.join(SEPARATOR));
}

/** The stream whose name was hashed by `nameOf`. */
export function streamOf(seed: Seed, run: number, name: string): Random {
  const numbers = numbersOf(seed, run, name);
  return Object.freeze({
    uniform: () => numbers(),
    normal: () => polar(numbers),
    below: (count: number) => Math.floor(numbers() * count),
  });
}

/** The first uniform number of the stream that `streamOf` gives. */
export function firstOf(seed: Seed, run: number, name: string): number {
  return numbersOf(seed, run, name)();
}

function numbersOf(seed: Seed, run: number, name: string): () => number {
  return alea(`${seed}/${run}/${name}`);
}

/** A character that names don't contain, so that ("a", "bc") and ("ab", "c") are two streams. */
const SEPARATOR = "\u0000";

/**
 * Hashes a name to 64 bits, written in ten to thirteen characters (two FNV-1a hashes), since short seeds are faster.
 */
function shortened(name: string): string {
  let low = 0x811c9dc5;
  let high = 0xc9dc5118;
  for (let at = 0; at < name.length; at++) {
    low = Math.imul(low ^ name.charCodeAt(at), 0x01000193);
    high = Math.imul(high ^ name.charCodeAt(at), 0x01000197);
  }
  return (low >>> 0).toString(36) + (high >>> 0).toString(36);
}
