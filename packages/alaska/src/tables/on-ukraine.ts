/** Whether a table decides about the war. */
export function isOnUkraine(table: string): boolean {
  return table === "ceasefire" || table === "settlement";
}

/** Whether a demand that names a table, or a text of one, is about that table. */
export function isAbout(about: unknown, table: string): boolean {
  return typeof about === "string" && (about === table || about.startsWith(`${table}-`));
}

/** Whether all three presidents are among those who sit. */
export function isOfThree(seats: readonly string[]): boolean {
  return seats.includes("trump") && seats.includes("putin") && seats.includes("zelensky");
}
