import { z } from "zod";
import type { Shard } from "../runs/part.ts";
import type { Counts } from "../runs/outcome-counts.ts";
import type { Fingerprint } from "../workers/fingerprint.ts";
import { FolderError } from "./folder-error.ts";
import { readIfThere, writeWhole } from "./files.ts";
import type { StoredColumn } from "./stored-column.ts";

/**
 * Name of the file that describes what a folder of results holds. Readers of Parquet folders skip names that start with
 * "_".
 */
export const MANIFEST = "_manifest.json";

/** Version of the manifest format; increased when an older summitry could not read a newer folder. */
const SCHEMA = 1;

/** A part stored in a folder. */
export interface StoredPart {
  /** Name of its file. */
  readonly file: string;
  /** Number of the part, from 0. */
  readonly index: number;
  /** First run. */
  readonly from: number;
  /** Run after the last one. */
  readonly to: number;
  /** Number of failed runs in it. */
  readonly failed: number;
  /** Number of its runs in which each outcome happened, by name. */
  readonly outcomes: Counts;
  /** Size of the file, in bytes. */
  readonly bytes: number;
  /** SHA-256 of the file, in hexadecimal. */
  readonly sha256: string;
}

/**
 * What a folder of results holds and where it comes from. It contains no dates and no paths, so equal batches have
 * equal bytes.
 */
export interface Manifest {
  /** What kind of file it is. */
  readonly format: "summitry batch";
  /** Version of the manifest format. */
  readonly schema: typeof SCHEMA;
  /** The scenario: its name, its options as JSON, and the fingerprint that distinguishes it from others. */
  readonly scenario: { readonly name: string; readonly options: unknown; readonly likeness: Fingerprint };
  /** The seed, as text. */
  readonly seed: string;
  /** Number of runs that were asked for. */
  readonly runs: number;
  /** Half-width of the interval at which the batch stops early; `null` to do all runs. */
  readonly halfWidth: number | null;
  /** Which shard of the batch it is; `null` for the whole batch. */
  readonly shard: Shard | null;
  /** Versions of the packages that the rows depend on, by name. */
  readonly packages: Readonly<Record<string, string>>;
  /** The columns of the parts. */
  readonly columns: readonly StoredColumn[];
  /** Whether the batch is complete, so that no more parts will follow. */
  readonly complete: boolean;
  /** The parts, in order. */
  readonly parts: readonly StoredPart[];
}

const whole = z.int().nonnegative();

const schema: z.ZodType<Manifest> = z.strictObject({
  format: z.literal("summitry batch"),
  schema: z.literal(SCHEMA),
  scenario: z.strictObject({
    name: z.string(),
    options: z.json(),
    likeness: z.record(z.string(), z.string()),
  }),
  seed: z.string(),
  runs: z.int().positive(),
  halfWidth: z.number().positive().nullable(),
  shard: z.strictObject({ index: z.int().positive(), of: z.int().positive() }).nullable(),
  packages: z.record(z.string(), z.string()),
  columns: z.array(
    z.strictObject({
      name: z.string(),
      kind: z.enum(["whole", "number", "flag", "text", "json"]),
      unit: z.string().nullable(),
      says: z.string().nullable(),
    }),
  ),
  complete: z.boolean(),
  parts: z.array(
    z.strictObject({
      file: z.string(),
      index: whole,
      from: whole,
      to: whole,
      failed: whole,
      outcomes: z.record(z.string(), whole),
      bytes: whole,
      sha256: z.string(),
    }),
  ),
});

/** A manifest without the list of parts. */
export type Heading = Omit<Manifest, "format" | "schema" | "complete" | "parts">;

/** Makes a manifest of some parts, in order; `complete` when no more will follow. */
export function manifestOf(heading: Heading, parts: readonly StoredPart[], complete: boolean): Manifest {
  const { scenario, seed, runs, halfWidth, shard, packages, columns } = heading;
  return {
    format: "summitry batch",
    schema: SCHEMA,
    scenario,
    seed,
    runs,
    halfWidth,
    shard,
    packages,
    columns,
    complete,
    parts: parts.toSorted((one, other) => one.index - other.index),
  };
}

/** Writes the manifest of a folder. */
export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  await writeWhole(folder, MANIFEST, `${JSON.stringify(manifest, null, 2)}\n`);
}

/**
 * Reads the manifest of a folder; `null` when it has none.
 *
 * @throws FolderError when it is damaged, or of a newer version.
 */
export async function readManifest(folder: string): Promise<Manifest | null> {
  const path = `${folder}/${MANIFEST}`;
  const bytes = await readIfThere(path);
  if (bytes === null) return null;
  const json = parsed(path, bytes);
  const version = typeof json === "object" && json !== null && "schema" in json ? json.schema : null;
  if (typeof version === "number" && version > SCHEMA) {
    const problem = `has schema version ${version}, and this summitry reads up to ${SCHEMA}: use a newer one`;
    throw new FolderError(path, problem);
  }
  const { success, data, error } = schema.safeParse(json);
  if (success) return data;
  const { path: at = [], message = "" } = error.issues[0] ?? {};
  throw new FolderError(path, `is not a manifest of a batch: ${at.join(".")}: ${message}`);
}

function parsed(path: string, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (cause) {
    throw new FolderError(
      path,
      `is damaged: ${cause instanceof Error ? cause.message : String(cause)}`,
      cause,
    );
  }
}
