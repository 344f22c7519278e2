/** A run of a Parquet page that holds more values than are missing, or reaches beyond the page. */
const TOO_LONG = "a run of values is longer than what is left";

/**
 * Reads numbers in Parquet's hybrid of run lengths and packed bits. It takes time and memory for `count` numbers at most,
 * whatever the bytes are.
 *
 * Source: the Parquet format, "Encodings", RLE/bit-packing hybrid.
 *
 * @param bits Bits of a number, from 0 to 31.
 * @param count How many numbers there are.
 * @throws Error when the bytes hold fewer numbers, or a run of more.
 */
export function readRuns(bytes: Uint8Array, bits: number, count: number): readonly number[] {
  const found: number[] = [];
  let at = 0;
  const next = (): number => {
    const byte = bytes[at++];
    if (byte === undefined) throw new Error("a list of numbers ends too early");
    return byte;
  };
  while (found.length < count) {
    const head = variableLength(next);
    const left = count - found.length;
    if (head % 2 === 1) {
      const groups = (head - 1) / 2;
      if (groups === 0 || groups > Math.ceil(left / 8)) throw new Error(TOO_LONG);
      const packed = bytes.subarray(at, at + groups * bits);
      if (packed.length < groups * bits) throw new Error(TOO_LONG);
      at += packed.length;
      for (let each = 0; each < Math.min(left, groups * 8); each++)
        found.push(unpacked(packed, each * bits, bits));
      continue;
    }
    const length = head / 2;
    if (length === 0 || length > left) throw new Error(TOO_LONG);
    let value = 0;
    for (let shift = 0; shift < bits; shift += 8) value |= next() << shift;
    for (let each = 0; each < length; each++) found.push(value);
  }
  return found;
}

/** A number in groups of seven bits, the lowest first; at most five of them. */
function variableLength(next: () => number): number {
  let value = 0;
  let scale = 1;
  for (let group = 0; group < 5; group++) {
    const byte = next();
    value += (byte % 128) * scale;
    scale *= 128;
    if (byte < 128) return value;
  }
  throw new Error("a number is too long");
}

/** A number of some bits that starts at a bit, the lowest first. */
function unpacked(bytes: Uint8Array, start: number, bits: number): number {
  let value = 0;
  for (let bit = 0; bit < bits; bit++) {
    const place = start + bit;
    value |= (((bytes[place >> 3] ?? 0) >> (place & 7)) & 1) << bit;
  }
  return value;
}
