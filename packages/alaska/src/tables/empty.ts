/** A text that is silent on every issue settles nothing, so it is no text. */
export function isEmpty(text: Readonly<Record<string, unknown>>): boolean {
  return Object.values(text).every((value) => value === "open");
}
