import type { Manifest } from "@summitry/monte-carlo";

/** What is published: batches and the files beside them, in one folder. */
export interface Publication {
  readonly title: string;
  /** What it is, in a few sentences. */
  readonly about: string;
  /** Who made it; `null` where nobody has said. */
  readonly author: string | null;
  /** Its licence as an identifier of SPDX; `null` where nobody has said. */
  readonly license: string | null;
  /** The day on which it is published, YYYY-MM-DD. */
  readonly date: string;
  readonly batches: readonly [PublishedBatch, ...PublishedBatch[]];
  /** Reports that stand beside the batches. */
  readonly reports: readonly PublishedFile[];
}

/** A file with what it takes to know it again. */
export interface PublishedFile {
  /** Its path from the folder that is published, with `/` between names. */
  readonly path: string;
  readonly bytes: number;
  /** SHA-256 in hexadecimal. */
  readonly sha256: string;
}

/** A batch in a folder. */
export interface PublishedBatch {
  /** Name of its folder. */
  readonly folder: string;
  /** What it is, in a sentence. */
  readonly about: string;
  readonly manifest: Manifest;
  /** The file of the manifest. */
  readonly manifestFile: PublishedFile;
  /** The command that makes it again; `null` where none is known. */
  readonly command: string | null;
}

/** The address of a licence of SPDX. */
export function licenseAddress(license: string): string {
  return `https://spdx.org/licenses/${license}`;
}

/** The files of the rows of a batch. */
export function publishedParts({ folder, manifest }: PublishedBatch): readonly PublishedFile[] {
  return manifest.parts.map(({ file, bytes, sha256 }) => ({ path: `${folder}/${file}`, bytes, sha256 }));
}
