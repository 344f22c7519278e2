// 100,000 calls from plain JavaScript with one field wrong each, and how many of them fail as they should. Loads the
// table of calls from the tests, which are TypeScript.
import { register } from "tsx/esm/api";
import { table } from "./print.mjs";

const CALLS = 100_000;

/** The share of calls that name the field, and every function with another. */
export async function plainCalls(seed) {
  const unregister = register();
  const { entries } = await import("../../tests/plain-calls/all.ts");
  const { tallies } = await import("../../tests/plain-calls/trial.ts");
  const found = await tallies(entries, Math.ceil(CALLS / entries.length), seed);
  await unregister();
  const sum = (key) => found.reduce((all, each) => all + each[key], 0);
  const worse = found.filter(({ calls, good }) => good < calls);
  const rows = worse.map(({ name, calls, good, complaints }) => [
    name,
    `${good} of ${calls}`,
    [...complaints.keys()].slice(0, 3).join("; "),
  ]);
  const all = `${sum("good").toLocaleString("en-GB")} of ${sum("calls").toLocaleString("en-GB")} calls of ${found.length} functions name the field`;
  return rows.length === 0
    ? `${all}.`
    : `${all}.\n\n${table(["function", "calls that name the field", "others"], rows)}`;
}
