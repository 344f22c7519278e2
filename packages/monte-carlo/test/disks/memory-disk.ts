import type { stream } from "@summitry/core";
import type { Disk } from "../../src/store/disk.ts";
import { sha256 } from "../../src/store/files.ts";

type Random = ReturnType<typeof stream>;

/** A file: its content, and what of it is on the medium. */
interface Inode {
  content: Uint8Array;
  safe: Uint8Array;
}

/** A change of the names in a folder that is not on the medium yet. */
interface NameChange {
  readonly folder: string;
  readonly removed?: string | undefined;
  readonly added?: readonly [path: string, file: Inode | "folder"];
}

/**
 * A file system in memory that knows what a power cut leaves: content without `syncFile` is torn, and of the changes of
 * names since `syncFolder` any may be lost, each on its own. That is less than real ones promise.
 */
export class MemoryDisk implements Disk {
  #now = new Map<string, Inode | "folder">([["/", "folder"]]);
  #safe = new Map(this.#now);
  #pending: NameChange[] = [];

  async names(folder: string): Promise<readonly string[]> {
    this.#expect(folder, "folder");
    return [...this.#now.keys()].filter((path) => path !== folder && parentOf(path) === folder).map(nameOf);
  }

  async makeFolder(folder: string): Promise<void> {
    if (this.#now.has(folder)) throw systemError("EEXIST", folder);
    this.#change({ folder: this.#parent(folder), added: [folder, "folder"] });
  }

  async read(path: string): Promise<Uint8Array> {
    return this.#file(path).content;
  }

  async write(path: string, content: Uint8Array): Promise<void> {
    const there = this.#now.get(path);
    if (there === "folder") throw systemError("EISDIR", path);
    if (there !== undefined) there.content = content;
    else this.#change({ folder: this.#parent(path), added: [path, { content, safe: new Uint8Array() }] });
  }

  async syncFile(path: string): Promise<void> {
    const file = this.#file(path);
    file.safe = file.content;
  }

  async syncFolder(folder: string): Promise<void> {
    this.#expect(folder, "folder");
    for (const change of this.#pending.filter((each) => each.folder === folder)) apply(this.#safe, change);
    this.#pending = this.#pending.filter((each) => each.folder !== folder);
  }

  async rename(from: string, to: string): Promise<void> {
    this.#change({ folder: this.#parent(to), removed: from, added: [to, this.#file(from)] });
  }

  async link(from: string, to: string): Promise<void> {
    if (this.#now.has(to)) throw systemError("EEXIST", to);
    this.#change({ folder: this.#parent(to), added: [to, this.#file(from)] });
  }

  async remove(path: string): Promise<void> {
    if (this.#now.has(path)) this.#change({ folder: this.#parent(path), removed: path });
  }

  /** The SHA-256 of all files, by path. */
  get files(): Readonly<Record<string, string>> {
    const files = [...this.#now].flatMap(([path, file]) =>
      file === "folder" ? [] : [[path, sha256(file.content)]],
    );
    return Object.fromEntries(files) as Record<string, string>;
  }

  /** Cuts the power, and starts again with what is on the medium. */
  cutPower(random: Random): void {
    for (const change of this.#pending) if (random.uniform() < 0.5) apply(this.#safe, change);
    this.#pending = [];
    const isReached = (path: string): boolean =>
      path === "/" || (this.#safe.get(parentOf(path)) === "folder" && isReached(parentOf(path)));
    this.#safe = new Map([...this.#safe].filter(([path]) => isReached(path)));
    for (const file of this.#safe.values()) if (file !== "folder") tear(file, random);
    this.#now = new Map(this.#safe);
  }

  #change(change: NameChange): void {
    apply(this.#now, change);
    this.#pending.push(change);
  }

  #file(path: string): Inode {
    const file = this.#now.get(path);
    if (file === undefined) throw systemError("ENOENT", path);
    if (file === "folder") throw systemError("EISDIR", path);
    return file;
  }

  #parent(path: string): string {
    const folder = parentOf(path);
    this.#expect(folder, "folder");
    return folder;
  }

  #expect(path: string, kind: "folder"): void {
    const there = this.#now.get(path);
    if (there === undefined) throw systemError("ENOENT", path);
    if (there !== kind) throw systemError("ENOTDIR", path);
  }
}

function apply(names: Map<string, Inode | "folder">, { removed, added }: NameChange): void {
  if (removed !== undefined) names.delete(removed);
  if (added !== undefined) names.set(...added);
}

/** Of content that is not on the medium, some of the first bytes may be. */
function tear(file: Inode, random: Random): void {
  if (file.safe !== file.content) {
    const kept = file.content.slice(0, random.below(file.content.length + 1));
    file.safe = random.uniform() < 0.5 ? file.safe : kept;
  }
  file.content = file.safe;
}

/** An error as a file system gives it. */
export function systemError(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${path}`), { code });
}

function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/")) || "/";
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
