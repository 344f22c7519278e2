import { z } from "zod";
import { FolderError } from "./folder-error.ts";
import { read, writeWhole } from "./files.ts";

/** Name of the file that tells what a folder of results holds; readers of Parquet folders skip names that begin so. */
export const MANIFEST = "_manifest.json";

/** Version of what a manifest holds; it goes up when an older summitry could not read a newer folder. */
const SCHEMA = 1;

const whole = z.int().nonnegative();

const part = z.strictObject({
  file: z.string(),
  index: whole,
  from: whole,
  to: whole,
  failed: whole,
  outcomes: z.record(z.string(), whole),
  bytes: whole,
  sha256: z.string(),
});

const schema = z.strictObject({
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
  parts: z.array(part),
});

/** What a folder of results holds and where it comes from. It holds no dates and no places, so equal batches are equal bytes. */
export type Manifest = Readonly<z.infer<typeof schema>>;

/** A part that stands in a folder. */
export type StoredPart = Readonly<z.infer<typeof part>>;

/** What a manifest says beside which parts there are. */
export type Heading = Omit<Manifest, "format" | "schema" | "complete" | "parts">;

/** A manifest of some parts, in order; `complete` when there will be no more. */
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
  const bytes = await read(path);
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
