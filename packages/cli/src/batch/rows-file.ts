import { toJSONLines } from "@summitry/monte-carlo";

/** Rows that are written at once. */
const AT_ONCE = 500;

/** Rows as JSON, a line per row, some lines at a time. */
export async function* linesOf(rows: Iterable<object> | AsyncIterable<object>): AsyncIterable<string> {
  let waiting: object[] = [];
  for await (const row of rows) {
    waiting.push(row);
    if (waiting.length < AT_ONCE) continue;
    yield toJSONLines(waiting);
    waiting = [];
  }
  yield toJSONLines(waiting);
}
