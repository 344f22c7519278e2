const TWO_TO_32 = 0x100000000;
const TWO_TO_MINUS_32 = 1 / TWO_TO_32;

/** The start value of the hash, and its value after one, two and three blanks: one for each state word of Alea. */
const START = 0xefc8249d;
const ONE = mash(START, " ");
const TWO = mash(ONE, " ");
const THREE = mash(TWO, " ");

/** The first part of the seed used last, and its hash: all streams of a run share that part, so it is hashed once. */
const latest = { beginning: "", hash: THREE };

/**
 * Generates uniform numbers on [0, 1) from a text: Johannes Baagøe's Alea (2010, MIT licence), bit for bit as in
 * seedrandom 3.0.5. The time to seed grows with the length of the text. The first number needs only a third of that
 * work, so the rest is put off until a second number is drawn.
 */
export class Alea {
  readonly #beginning: string;
  readonly #end: string;
  readonly #first: number;
  #s0: number;
  #s1 = Number.NaN;
  #s2 = Number.NaN;
  #carry = 1;
  #drawn = 0;

  /** The seed is the text `beginning` followed by `end`. */
  constructor(beginning: string, end: string) {
    if (beginning !== latest.beginning) {
      latest.beginning = beginning;
      latest.hash = mash(THREE, beginning);
    }
    this.#beginning = beginning;
    this.#end = end;
    this.#first = mash(latest.hash, end);
    this.#s0 = below(ONE, this.#first);
  }

  /** The next uniform number on [0, 1). */
  next(): number {
    if (this.#drawn === 1) this.#finishSeeding();
    this.#drawn += 1;
    const next = 2_091_639 * this.#s0 + this.#carry * TWO_TO_MINUS_32;
    this.#s0 = this.#s1;
    this.#s1 = this.#s2;
    this.#carry = Math.trunc(next);
    this.#s2 = next - this.#carry;
    return this.#s2;
  }

  #finishSeeding(): void {
    const second = this.#hashOn(this.#first);
    this.#s0 = below(TWO, second);
    this.#s1 = below(THREE, this.#hashOn(second));
  }

  #hashOn(before: number): number {
    return mash(mash(before, this.#beginning), this.#end);
  }
}

/** Continues the hash `before` with the characters of a text. */
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

/** The difference of two hashes, each scaled to [0, 1); 1 is added when it is below 0. */
function below(from: number, hash: number): number {
  const difference = share(from) - share(hash);
  return difference < 0 ? difference + 1 : difference;
}

function share(hash: number): number {
  return (hash >>> 0) * TWO_TO_MINUS_32;
}
