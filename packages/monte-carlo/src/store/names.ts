/**
 * Name of the file that describes what a folder of results holds. Readers of Parquet folders skip names that start with
 * "_" or ".".
 */
export const MANIFEST = "_manifest.json";

/** File name of a part, by its number. */
export function partName(index: number): string {
  return `part-${String(index).padStart(5, "0")}.parquet`;
}

/** Whether a part is called so. */
export function isPartName(name: string): boolean {
  const [, digits = ""] = /^part-(\d{5,10})\.parquet$/.exec(name) ?? [];
  return digits !== "" && partName(Number(digits)) === name;
}

/** File name of a lock, by its number. */
export function lockName(number: number): string {
  return `.lock-${number}`;
}

/** Number of the lock that is called so; `null` for any other file. */
export function lockNumber(name: string): number | null {
  const [, digits = ""] = /^\.lock-(\d{1,9})$/.exec(name) ?? [];
  return digits === "" ? null : Number(digits);
}

let halves = 0;

/** A passing name for a file that is being written, so that it is never mistaken for a complete one. */
export function halfName(name: string): string {
  halves += 1;
  return `.${name}.${process.pid}-${halves}.half`;
}

/** Whether a half-written file is called so. */
export function isHalfName(name: string): boolean {
  return /^\..+\.half$/.test(name);
}

/** Whether a file says nothing of what a folder holds: it is half-written, or a lock. */
export function isPassing(name: string): boolean {
  return isHalfName(name) || lockNumber(name) !== null;
}

/** Files that file managers and file systems leave in any folder. */
const BYSTANDERS = new Set([".ds_store", ".directory", "thumbs.db", "ehthumbs.db", "desktop.ini"]);

/** What macOS keeps beside a file on other file systems, and what NFS keeps of one that is deleted while it is open. */
const BEGINNINGS = ["._", ".nfs"];

/** Whether a file in a folder of results was put there by a file manager or a file system, and has nothing to do with them. */
export function isBystander(name: string): boolean {
  return BYSTANDERS.has(name.toLowerCase()) || BEGINNINGS.some((start) => name.startsWith(start));
}
