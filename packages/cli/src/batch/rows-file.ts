import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

/** Writes one JSON line per row. */
export async function writeRows(file: string, rows: Iterable<object> | AsyncIterable<object>): Promise<void> {
  await pipeline(Readable.from(lines(rows)), createWriteStream(file));
}

async function* lines(rows: Iterable<object> | AsyncIterable<object>): AsyncIterable<string> {
  for await (const row of rows) yield `${JSON.stringify(row)}\n`;
}
