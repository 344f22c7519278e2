import { type ColumnMetaData, type PageHeader, type ParquetType, snappyUncompress } from "hyparquet";
import { parquetHeader } from "hyparquet/src/column.js";
import { readRuns } from "./run-lengths.ts";

/** Snappy makes no more than 22 bytes of one. */
const MOST_EXPANSION = 32;

/** Bits of a number that says whether a value is there. */
const PRESENCE = 1;

/** A value as it stands in a file: text as text, a whole number of 64 bits as a number. */
type Stored = number | boolean | string;

/**
 * Reads a column of a Parquet file as `encoded` writes it: flat, pages of version 2, Snappy. Everything that a page says of
 * its size is held against the number of rows and the bytes that are there, before anything is made of it, so a file that
 * is damaged ends in an error after no more work than a whole one takes.
 *
 * @param rows Number of rows, and so of values.
 * @returns A value a row, `null` for none.
 * @throws Error for anything else than such a column.
 */
export function readColumnChunk(
  bytes: Uint8Array,
  { type, codec, ...chunk }: ColumnMetaData,
  rows: number,
): readonly (Stored | null)[] {
  if (codec !== "SNAPPY") throw new Error(`a column is packed as ${codec}`);
  const start = Number(chunk.dictionary_page_offset ?? chunk.data_page_offset);
  const view = within(bytes, start, Number(chunk.total_compressed_size));
  const reader = { view: new DataView(view.buffer, view.byteOffset, view.byteLength), offset: 0 };
  const values: (Stored | null)[] = [];
  let words: readonly Stored[] = [];
  while (values.length < rows) {
    const header = parquetHeader(reader);
    const page = within(view, reader.offset, header.compressed_page_size);
    reader.offset += page.length;
    if (header.dictionary_page_header === undefined) {
      values.push(...dataPage(page, header, { type, words, most: rows - values.length }));
    } else {
      const count = atMost(header.dictionary_page_header.num_values, rows);
      words = plain(unpacked(page, header.uncompressed_page_size), type, count);
    }
  }
  return values;
}

interface PageContext {
  readonly type: ParquetType;
  /** The dictionary of the column. */
  readonly words: readonly Stored[];
  /** The most values that the page can hold. */
  readonly most: number;
}

function dataPage(
  page: Uint8Array,
  header: PageHeader,
  { type, words, most }: PageContext,
): (Stored | null)[] {
  const says = header.data_page_header_v2;
  if (says === undefined) throw new Error("a page is of another version");
  const { encoding, definition_levels_byte_length: levels, repetition_levels_byte_length: repeats } = says;
  const count = atMost(says.num_values, most);
  if (repeats !== 0) throw new Error("a column holds lists");
  const present = readRuns(within(page, 0, levels), PRESENCE, count).map(Boolean);
  const there = present.filter(Boolean).length;
  const content = unpacked(page.subarray(levels), header.uncompressed_page_size - levels);
  const found = there === 0 ? [] : decode(content, { type, words, encoding, count: there });
  let next = 0;
  return present.map((isThere) => (isThere ? (found[next++] ?? missing()) : null));
}

function decode(
  content: Uint8Array,
  at: { type: ParquetType; words: readonly Stored[]; encoding: string; count: number },
): readonly Stored[] {
  const { type, words, encoding, count } = at;
  switch (encoding) {
    case "PLAIN":
      return plain(content, type, count);
    case "RLE":
      return readRuns(content.subarray(4), 1, count).map(Boolean); // its first four bytes are a length
    case "RLE_DICTIONARY":
      return readRuns(content.subarray(1), atMost(content[0] ?? 0, 31), count).map(
        (at) => words[at] ?? missing(),
      );
    default:
      throw new Error(`a column is encoded as ${encoding}`);
  }
}

/** Values one after another. */
function plain(bytes: Uint8Array, type: ParquetType, count: number): readonly Stored[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const all = <V>(size: number, read: (at: number) => V): V[] =>
    Array.from({ length: count }, (_, at) => read(at * size)); // beyond its end, a DataView throws
  switch (type) {
    case "BOOLEAN":
      return all(1, (at) => ((view.getUint8(at >> 3) >> (at & 7)) & 1) === 1);
    case "INT32":
      return all(4, (at) => view.getInt32(at, true));
    case "INT64":
      return all(8, (at) => Number(view.getBigInt64(at, true)));
    case "DOUBLE":
      return all(8, (at) => view.getFloat64(at, true));
    case "BYTE_ARRAY":
      return texts(bytes, view, count);
    default:
      throw new Error(`a column is of type ${type}`);
  }
}

function texts(bytes: Uint8Array, view: DataView, count: number): readonly string[] {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let at = 0;
  return Array.from({ length: count }, () => {
    const length = view.getUint32(at, true);
    const text = decoder.decode(within(bytes, at + 4, length));
    at += 4 + length;
    return text;
  });
}

function unpacked(bytes: Uint8Array, size: number): Uint8Array {
  const content = new Uint8Array(atMost(size, bytes.length * MOST_EXPANSION));
  if (size > 0) snappyUncompress(bytes, content);
  return content;
}

function within(bytes: Uint8Array, start: number, length: number): Uint8Array {
  const good = start >= 0 && length >= 0 && start + length <= bytes.length;
  if (!good) throw new Error("a page reaches beyond the file");
  return bytes.subarray(start, start + length);
}

function atMost(count: number, most: number): number {
  if (Number.isInteger(count) && count >= 0 && count <= most) return count;
  throw new Error(`a page says that it holds ${count}, and at most ${most} can be there`);
}

function missing(): never {
  throw new Error("a value is not there");
}
