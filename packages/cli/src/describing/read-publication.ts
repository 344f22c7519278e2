import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { InputError } from "@summitry/core";
import { FolderError, openBatch } from "@summitry/monte-carlo";
import { grouped, withCount } from "@summitry/story/english";
import { FullVocabulary } from "@summitry/story";
import { assertNoFile } from "../given-folder.ts";
import { foundAt } from "../output-file.ts";
import { runsCommand } from "../report/again.ts";
import { subjectOf } from "../opening/subject.ts";
import type { Scenarios } from "../scenarios.ts";
import type { Publication, PublishedBatch, PublishedFile } from "./publication.ts";

/** What is said of a publication by whoever makes it. */
export interface PublicationOptions {
  readonly title?: string | undefined;
  readonly author?: string | undefined;
  readonly license?: string | undefined;
  readonly date: string;
  readonly scenario?: string | undefined;
}

/** A publication, and the folder that it stands in. */
export interface ReadPublication {
  readonly root: string;
  readonly publication: Publication;
}

/**
 * Reads batches that are to be published, and compares their parts with the manifests.
 *
 * @throws InputError for folders that don't stand in one.
 * @throws FolderError for a folder that holds no batch, or parts that are missing or were changed.
 */
export async function readPublication(
  scenarios: Scenarios,
  folders: readonly string[],
  { title, author, license, date, scenario }: PublicationOptions,
): Promise<ReadPublication> {
  const root = dirname(resolve(folders[0] ?? ""));
  const elsewhere = folders.find((folder) => dirname(resolve(folder)) !== root);
  if (elsewhere !== undefined)
    throw new InputError({
      field: "folders",
      value: elsewhere,
      allowed: `folders that stand beside each other, in ${root}`,
    });
  const hidden = folders.find((folder) => /^[.~]/.test(basename(resolve(folder))));
  if (hidden !== undefined)
    throw new InputError({
      field: "folders",
      value: hidden,
      allowed: "a folder whose name begins with a letter or a digit",
    });
  const read: ReadBatch[] = [];
  for (const folder of folders) read.push(await readBatch(scenarios, folder, scenario));
  const [first, ...others] = read;
  if (first === undefined)
    throw new InputError({ field: "folders", value: "", allowed: "at least one folder" });
  const reports = await Promise.all(read.map(({ batch }) => reportsBeside(root, batch.folder)));
  const { words } = first;
  return {
    root,
    publication: {
      title: title ?? words.title,
      about: `${read.map(({ batch }) => batch.about).join(" ")} This is ${words.caveat}.`,
      ...{ author: author ?? null, license: license ?? null, date },
      batches: [first.batch, ...others.map(({ batch }) => batch)],
      reports: reports.flat(),
    },
  };
}

/** A batch, and the words of its scenario. */
interface ReadBatch {
  readonly batch: PublishedBatch;
  readonly words: FullVocabulary;
}

async function readBatch(scenarios: Scenarios, folder: string, file: string | undefined): Promise<ReadBatch> {
  await assertNoFile("folder", folder);
  const stored = await openBatch(folder, { verify: true });
  if (stored.runs === 0) throw new FolderError(folder, "holds no runs yet: resume the batch");
  const { manifest, runs, failed, complete } = stored;
  const subject = await subjectOf(scenarios, manifest, file);
  const name = basename(resolve(folder));
  const words = subject?.vocabulary ?? new FullVocabulary({ name: manifest.scenario.name });
  const broken = failed === 0 ? "" : `, of which ${grouped(failed)} broke off`;
  const rest = complete ? "" : `, of ${grouped(manifest.runs)} that were asked for`;
  const command = subject === null ? null : runsCommand(stored, subject);
  const batch: PublishedBatch = {
    folder: name,
    about: `${name} has ${withCount(runs, "run")} of the scenario ${manifest.scenario.name} with the seed ${manifest.seed}${broken}${rest}, one row for each.`,
    manifest,
    manifestFile: await publishedFile(dirname(resolve(folder)), `${name}/_manifest.json`),
    command,
  };
  return { batch, words };
}

/** The reports that stand beside a batch under its name. */
async function reportsBeside(root: string, folder: string): Promise<readonly PublishedFile[]> {
  const names = ["html", "md", "json"].map((ending) => `${folder}.${ending}`);
  const there = await Promise.all(
    names.map(async (name) => (await foundAt(join(root, name)))?.isFile() === true),
  );
  return Promise.all(names.filter((_, at) => there[at]).map((name) => publishedFile(root, name)));
}

async function publishedFile(root: string, path: string): Promise<PublishedFile> {
  return fileOf(path, await readFile(join(root, path)));
}

/** A file with that content. */
export function fileOf(path: string, content: Uint8Array | string): PublishedFile {
  const bytes = Buffer.from(content);
  return { path, bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
}
