import type { StoredColumn } from "@summitry/monte-carlo";
import { licenseAddress, type Publication, type PublishedBatch, publishedParts } from "./publication.ts";

/** Types of Table Schema by the kind of a column; JSON stands in a file as text. */
const TYPES = {
  whole: "integer",
  number: "number",
  flag: "boolean",
  text: "string",
  json: "string",
} as const satisfies Readonly<Record<StoredColumn["kind"], string>>;

/** What stands for nothing: readers of Parquet in Python hand on an empty whole number as nan. */
const MISSING = ["", "nan"];

/**
 * A publication as a Data Package: a resource for each batch, with a Table Schema of its columns. Units and what else the
 * standard has no word for stand as properties of their own, which it allows.
 *
 * Source: Data Package 2.0, https://datapackage.org.
 */
export function dataPackage({ title, about, author, license, date, batches }: Publication): object {
  const plain = batches.map(({ folder }) => nameOf(folder));
  const names = plain.map((name, at) => (plain.indexOf(name) === at ? name : `${name}-${at + 1}`));
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: nameOf(batches[0].manifest.scenario.name),
    title,
    description: about,
    created: `${date}T00:00:00Z`,
    ...(author === null ? {} : { contributors: [{ title: author, roles: ["creator"] }] }),
    ...(license === null ? {} : { licenses: [{ name: license, path: licenseAddress(license) }] }),
    keywords: ["negotiation", "simulation", "Monte Carlo"],
    resources: batches.map((batch, at) => resource(batch, names[at] ?? "")),
  };
}

function resource(batch: PublishedBatch, name: string): object {
  const { folder, about, manifest, command } = batch;
  const parts = publishedParts(batch);
  const [only, ...others] = parts;
  const isOne = only !== undefined && others.length === 0;
  return {
    name,
    type: "table",
    title: `Runs in ${folder}`,
    description: about,
    path: isOne ? only.path : parts.map(({ path }) => path),
    format: "parquet",
    mediatype: "application/vnd.apache.parquet",
    ...(isOne ? { bytes: only.bytes, hash: `sha256:${only.sha256}` } : { parts }),
    schema: {
      $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
      fields: manifest.columns.map(field),
      primaryKey: ["run"],
      missingValues: MISSING,
    },
    seed: manifest.seed,
    software: manifest.packages,
    ...(command === null ? {} : { command }),
  };
}

function field({ name, kind, unit, says }: StoredColumn): object {
  return {
    name,
    type: TYPES[kind],
    ...(says === null ? {} : { description: kind === "json" ? `${says} (as JSON)` : says }),
    ...(unit === null ? {} : { unit }),
    ...(name === "run" ? { constraints: { required: true, unique: true } } : {}),
  };
}

/** A name as the standard wants it: small letters, digits, and marks between them. */
function nameOf(text: string): string {
  const plain = text.toLowerCase().replace(/[^a-z0-9._-]+/g, "-");
  return /[a-z0-9]/.test(plain) ? plain : "batch";
}
