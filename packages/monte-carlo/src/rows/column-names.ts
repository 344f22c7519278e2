/**
 * Names of all columns of some rows: those that are described, in their order, then any others in the order in which rows
 * bring them up.
 *
 * @param described Columns that are known, whether a row has them or not.
 */
export function columnNames(
  rows: readonly object[],
  described: readonly { readonly name: string }[] = [],
): readonly string[] {
  const names = new Set(described.map(({ name }) => name));
  for (const row of rows) for (const name of Object.keys(row)) names.add(name);
  return [...names];
}
