/** Files that file managers and file systems leave in any folder. */
const BYSTANDERS = new Set([".ds_store", ".directory", "thumbs.db", "ehthumbs.db", "desktop.ini"]);

/** What macOS keeps beside a file on other file systems, and what NFS keeps of one that is deleted while it is open. */
const BEGINNINGS = ["._", ".nfs"];

/** Whether a file in a folder of results was put there by a file manager or a file system, and has nothing to do with them. */
export function isBystander(name: string): boolean {
  return BYSTANDERS.has(name.toLowerCase()) || BEGINNINGS.some((start) => name.startsWith(start));
}
