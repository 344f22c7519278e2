import type { PublishedBatch, PublishedFile, Publication } from "./publication.ts";
import { licenseAddress, publishedParts } from "./publication.ts";

/** The version of RO-Crate, and what it means by its terms. */
const VERSION = "https://w3id.org/ro/crate/1.2";
/** The file of the Data Package, which the crate lists. */
export const DATA_PACKAGE = "datapackage.json";
/** The file of the crate itself. */
export const CRATE = "ro-crate-metadata.json";

const MEDIA: Readonly<Record<string, string>> = {
  html: "text/html",
  md: "text/markdown",
  json: "application/json",
  parquet: "application/vnd.apache.parquet",
};

type Entity = Readonly<Record<string, unknown>> & { readonly "@id": string };

/**
 * A publication as an RO-Crate: what files there are, with their hashes, and which software made them from which seed by
 * which command.
 *
 * @param described The Data Package beside it.
 * Source: RO-Crate 1.2, https://w3id.org/ro/crate/1.2.
 */
export function crate(publication: Publication, described: PublishedFile): object {
  const { title, about, author, license, date, batches, reports } = publication;
  const files = [...reports, described];
  const root: Entity = {
    "@id": "./",
    "@type": "Dataset",
    name: title,
    description: about,
    datePublished: date,
    license:
      license === null ? "No licence was stated: ask whoever made it." : { "@id": licenseAddress(license) },
    ...(author === null ? {} : { author: { "@id": "#author" } }),
    hasPart: [...batches.map(({ folder }) => link(`${folder}/`)), ...files.map(({ path }) => link(path))],
    mentions: batches.map(({ folder }) => ({ "@id": actionId(folder) })),
  };
  const entities = [
    {
      "@id": CRATE,
      "@type": "CreativeWork",
      about: { "@id": "./" },
      conformsTo: { "@id": VERSION },
    },
    root,
    ...(author === null ? [] : [{ "@id": "#author", "@type": "Person", name: author }]),
    ...(license === null ? [] : [licenseEntity(license)]),
    ...batches.flatMap((batch) => batchEntities(batch, author)),
    ...softwareOf(batches),
    ...reports.map((file) => fileEntity(file, "Report", "What the runs say, for people to read.")),
    {
      ...fileEntity(described, "Data Package", "The columns of the rows, with their types and units."),
      conformsTo: { "@id": "https://datapackage.org/profiles/2.0/datapackage.json" },
    },
    {
      "@id": "https://datapackage.org/profiles/2.0/datapackage.json",
      "@type": "CreativeWork",
      name: "Data Package 2.0",
    },
  ];
  return { "@context": `${VERSION}/context`, "@graph": entities };
}

/** A batch: its folder, its files, and the run of the software that made it. */
function batchEntities(batch: PublishedBatch, author: string | null): readonly Entity[] {
  const { folder, about, manifest, manifestFile, command } = batch;
  const parts = publishedParts(batch);
  const given = [
    { id: `#${idOf(folder)}-seed`, name: "seed", value: manifest.seed },
    { id: `#${idOf(folder)}-runs`, name: "runs", value: manifest.runs },
  ];
  return [
    {
      "@id": pathId(`${folder}/`),
      "@type": "Dataset",
      name: `Runs in ${folder}`,
      description: about,
      hasPart: [...parts, manifestFile].map(({ path }) => link(path)),
    },
    ...parts.map((file) => fileEntity(file, "Rows of runs", "One row for each run, as Parquet.")),
    fileEntity(
      manifestFile,
      "Manifest",
      "Scenario, options, seed, versions, columns and parts of the batch.",
    ),
    {
      "@id": actionId(folder),
      "@type": "CreateAction",
      name: `Simulation of the runs in ${folder}`,
      ...(command === null ? {} : { description: command }),
      instrument: Object.keys(manifest.packages).map((name) => ({ "@id": softwareId(name) })),
      object: given.map(({ id }) => ({ "@id": id })),
      result: link(`${folder}/`),
      ...(author === null ? {} : { agent: { "@id": "#author" } }),
    },
    ...given.map(({ id, name, value }) => ({ "@id": id, "@type": "PropertyValue", name, value })),
  ];
}

function softwareOf(batches: readonly PublishedBatch[]): readonly Entity[] {
  const versions = new Map<string, Set<string>>();
  for (const { manifest } of batches)
    for (const [name, version] of Object.entries(manifest.packages))
      versions.set(name, (versions.get(name) ?? new Set()).add(version));
  return [...versions].map(([name, all]) => ({
    "@id": softwareId(name),
    "@type": "SoftwareApplication",
    name,
    version: [...all].join(", "),
    url: `https://www.npmjs.com/package/${name}`,
  }));
}

function licenseEntity(license: string): Entity {
  return {
    "@id": licenseAddress(license),
    "@type": "CreativeWork",
    name: license,
    description: `The licence that SPDX lists as ${license}.`,
    identifier: licenseAddress(license),
  };
}

function fileEntity({ path, bytes, sha256 }: PublishedFile, name: string, description: string): Entity {
  return {
    "@id": pathId(path),
    "@type": "File",
    name: `${name}: ${path}`,
    description,
    encodingFormat: MEDIA[path.split(".").at(-1) ?? ""] ?? "application/octet-stream",
    contentSize: String(bytes),
    sha256,
  };
}

function link(path: string): { readonly "@id": string } {
  return { "@id": pathId(path) };
}

/** A path as a relative address, in which a name with a colon can't be taken for a scheme. */
function pathId(path: string): string {
  const parts = path.split("/").map((part) => encodeURIComponent(part).replaceAll("'", "%27"));
  return parts.join("/");
}

function actionId(folder: string): string {
  return `#${idOf(folder)}-run`;
}

function softwareId(name: string): string {
  return `#software-${idOf(name)}`;
}

function idOf(name: string): string {
  return encodeURIComponent(name);
}
