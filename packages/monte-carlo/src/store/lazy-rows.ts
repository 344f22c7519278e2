/** A row that knows its place, and gets its values from the columns. */
interface Place {
  readonly at: number;
}

/**
 * Rows that ask for a column only when it is read of one of them. They look like plain objects, can be kept, and can't be
 * changed.
 *
 * @param names Names of all columns, in order.
 * @param places Places of the rows in the columns.
 * @param column Gives all values of a column.
 */
export function lazyRows(
  names: readonly string[],
  places: readonly number[],
  column: (name: string) => readonly unknown[],
): readonly Readonly<Record<string, unknown>>[] {
  const known = new Set<string | symbol>(names);
  const valueOf = ({ at }: Place, name: string | symbol): unknown => column(String(name))[at];
  const handler: ProxyHandler<Place> = {
    get: (place, name) => (known.has(name) ? valueOf(place, name) : Reflect.get(Object.prototype, name)),
    has: (_, name) => known.has(name) || name in Object.prototype,
    ownKeys: () => [...names],
    getOwnPropertyDescriptor: (place, name) =>
      known.has(name)
        ? { value: valueOf(place, name), enumerable: true, configurable: true, writable: false }
        : undefined,
    defineProperty: () => false,
    deleteProperty: () => false,
    setPrototypeOf: () => false,
  };
  return places.map(
    (at) => new Proxy<Place>({ at }, handler) as unknown as Readonly<Record<string, unknown>>,
  );
}
