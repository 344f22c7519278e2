/** A text that is silent on every issue settles nothing, however it is worded, so it is no text. */
export function isEmpty({ text: _wording, ...issues }: Readonly<Record<string, unknown>>): boolean {
  return Object.values(issues).every((value) => value === "open");
}
