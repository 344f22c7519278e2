/**
 * The object that a method is called on. Taken out of its view or turn, as in `({ inForce }) => inForce("water")`, it has
 * none.
 *
 * @throws TypeError that says what to write instead.
 */
export function attached<T extends object>(self: T | undefined): T {
  if (self !== undefined) return self;
  throw new TypeError(
    "a method of a turn or a view was taken out of it: write (view) => view.inForce(...), and not ({ inForce }) => inForce(...)",
  );
}
