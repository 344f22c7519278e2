import { InputError } from "@summitry/core";

const A_FUNCTION = "a function of a row, such as (row) => row.run < 10";

/** Number of rows on which it is seen what a function reads; what a row is asked for seldom depends on the row. */
const WATCHED = 8;

/** What is asked of any object: as JSON is made, where a promise could be, and to compare or to print. */
const ASKED_OF_ANYTHING: ReadonlySet<string> = new Set([
  "toJSON",
  "then",
  "length",
  "inspect",
  "nodeType",
  "$$typeof",
  "asymmetricMatch",
]);

/**
 * The same function, but it throws when it reads a column that no row has, as a misspelt name would: it counts nothing
 * otherwise. Only its first few calls are watched, so that many rows stay as fast.
 *
 * @param names Gives the names of all columns; asked only when a row lacks what is read of it.
 * @throws InputError for what is no function; naming the column, when the function is called.
 */
export function watchedColumns<R extends object, A>(
  read: (row: R) => A,
  names: () => readonly string[],
): (row: R) => A {
  if (typeof read !== "function")
    throw new InputError({ field: "function", value: read, allowed: A_FUNCTION });
  let left = WATCHED;
  let known: readonly string[] | null = null;
  const refuse = (missed: ReadonlySet<string>, cause?: unknown): void => {
    for (const name of missed) {
      known ??= names();
      if (!known.includes(name))
        throw new InputError({ field: "column", value: name, allowed: known }, cause);
    }
  };
  return (row) => {
    if (left === 0) return read(row);
    left -= 1;
    const missed = new Set<string>();
    try {
      const answer = watchedRead(read, row, missed);
      refuse(missed);
      return answer;
    } catch (cause) {
      refuse(missed, cause);
      throw cause;
    }
  };
}

/**
 * Calls a function with a row, and notes the names it reads that the row does not have. It gets the row itself where it
 * can, since it may know rows again or keep them: what a row lacks is asked of its prototype, which listens meanwhile.
 */
function watchedRead<R extends object, A>(read: (row: R) => A, row: R, missed: Set<string>): A {
  const listener: ProxyHandler<object> = {
    get(target, name, receiver): unknown {
      if (typeof name === "string" && !(name in target) && !ASKED_OF_ANYTHING.has(name)) missed.add(name);
      return Reflect.get(target, name, receiver);
    },
  };
  const before = Object.getPrototypeOf(row) as object | null;
  const listening = before !== null && Reflect.setPrototypeOf(row, new Proxy(before, listener));
  if (!listening) return read(new Proxy(row, listener) as R);
  try {
    return read(row);
  } finally {
    Reflect.setPrototypeOf(row, before);
  }
}
