/** Whether a table decides about the war. */
export function isOnUkraine(table: string): boolean {
  return table === "ceasefire" || table === "settlement";
}

/** Whether a demand that names a table, or a text of one, concerns that table. */
export function concerns(about: unknown, table: string): boolean {
  return typeof about === "string" && (about === table || about.startsWith(`${table}-`));
}

/** Whether Washington, Moscow and Kyiv all sit at a meeting. */
export function areThree(seats: readonly string[]): boolean {
  return seats.includes("trump") && seats.includes("putin") && seats.includes("zelensky");
}
