import { existsSync } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { basename, dirname, extname, join, relative, resolve } from "node:path";
import { csvPoints } from "@summitry/core/csv";
import type { CsvInput, DeclaredInput } from "../choices/input.ts";
import type { FileProblem } from "../problems/problem.ts";
import type { Declared, WrittenScenario } from "../schema.ts";

/** The most bytes of a CSV file: a value a day of the longest run is a twentieth of it. */
const MOST_BYTES = 50_000_000;

/** How a problem is told with the line of the scenario file. */
export type Refuse = (problem: FileProblem) => never;

/**
 * A scenario with the series of its CSV files, whose paths start at a folder.
 *
 * @throws InputError for a CSV file that is not there or can't be read, with its line.
 */
export async function withCsvRead(
  { inputs, ...written }: WrittenScenario,
  folder: string,
  refuse: Refuse,
): Promise<Declared> {
  if (inputs === undefined) return written;
  const read: [string, DeclaredInput][] = [];
  for (const [id, input] of Object.entries(inputs)) {
    const refuseHere: Refuse = (problem) => refuse({ ...problem, path: ["inputs", id, ...problem.path] });
    const declared =
      input.process === "csv" ? await seriesOf(input, { folder, written, refuse: refuseHere }) : input;
    read.push([id, declared]);
  }
  return { ...written, inputs: Object.fromEntries(read) };
}

interface Place {
  readonly folder: string;
  readonly written: Pick<WrittenScenario, "start" | "days">;
  readonly refuse: Refuse;
}

async function seriesOf(
  { unit, file, column, when, decimal }: CsvInput,
  { folder, written: { start, days }, refuse }: Place,
): Promise<DeclaredInput> {
  const path = resolve(folder, file);
  const found = await stat(path).catch(async (error: NodeJS.ErrnoException) => {
    if (!["ENOENT", "ENOTDIR"].includes(error.code ?? "")) throw error;
    return refuse({ path: ["file"], value: file, allowed: await filesFor(path, folder) });
  });
  if (!found.isFile()) refuse({ path: ["file"], value: file, allowed: "a file" });
  if (found.size > MOST_BYTES)
    refuse({ path: ["file"], value: file, allowed: `a file of at most ${MOST_BYTES / 1e6} MB` });
  const text = await readFile(path, "utf8");
  const points = csvPoints(text, { file: basename(file), start, column, when, decimal });
  const [{ day } = { day: 0 }] = points;
  if (day > days)
    refuse({
      path: ["file"],
      value: file,
      allowed: `data of the run, which ends on day ${days}; these begin on day ${day}`,
    });
  return { process: "series", unit, points: [...points] };
}

/** The CSV files where one was looked for, as a scenario file names them. */
async function filesFor(path: string, folder: string): Promise<string | readonly string[]> {
  const files = existsSync(dirname(path)) ? await readdir(dirname(path)) : [];
  const named = files
    .filter((file) => extname(file).toLowerCase() === ".csv")
    .map((file) => relative(folder, join(dirname(path), file)).replaceAll("\\", "/"));
  return named.length === 0 ? "a file that is there, from the folder of this one" : named.sort();
}
