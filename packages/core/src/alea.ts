const TWO_TO_32 = 0x100000000;
const TWO_TO_MINUS_32 = 1 / TWO_TO_32;

/** Where hashing starts, and where it stands after one, two and three blanks. */
const START = 0xefc8249d;
const ONE = mash(START, " ");
const TWO = mash(ONE, " ");
const THREE = mash(TWO, " ");

/**
 * Uniform numbers on [0, 1) from a text: Johannes Baagøe's Alea (2010, MIT licence), bit for bit as seedrandom 3.0.5 has
 * it. Seeding takes time by the character; the first number needs a third of it, and the rest waits for a second.
 */
export function alea(seed: string): () => number {
  const first = mash(THREE, seed);
  let s0 = below(ONE, first);
  let s1 = Number.NaN;
  let s2 = Number.NaN;
  let carry = 1;
  let drawn = 0;
  return () => {
    if (drawn === 1) {
      const second = mash(first, seed);
      s0 = below(TWO, second);
      s1 = below(THREE, mash(second, seed));
    }
    drawn += 1;
    const next = 2_091_639 * s0 + carry * TWO_TO_MINUS_32;
    s0 = s1;
    s1 = s2;
    carry = Math.trunc(next);
    s2 = next - carry;
    return s2;
  };
}

/** The hash of a text on top of what was hashed before. */
function mash(before: number, text: string): number {
  let hash = before;
  for (let at = 0; at < text.length; at++) {
    hash += text.charCodeAt(at);
    let rest = 0.02519603282416938 * hash;
    hash = rest >>> 0;
    rest -= hash;
    rest *= hash;
    hash = rest >>> 0;
    rest -= hash;
    hash += rest * TWO_TO_32;
  }
  return hash;
}

/** A hash as a share of its range, taken from another one, on a circle. */
function below(from: number, hash: number): number {
  const difference = share(from) - share(hash);
  return difference < 0 ? difference + 1 : difference;
}

function share(hash: number): number {
  return (hash >>> 0) * TWO_TO_MINUS_32;
}
