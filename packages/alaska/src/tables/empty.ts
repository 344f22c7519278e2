/** Whether a text is silent on every issue. Such a text settles nothing, whatever its wording, so it is excluded. */
export function isEmpty({ text: _wording, ...issues }: Readonly<Record<string, unknown>>): boolean {
  return Object.values(issues).every((value) => value === "open");
}
