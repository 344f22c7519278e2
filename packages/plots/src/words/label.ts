/** The label that a user gave to a name, if any. Every object has something under `constructor`, which is not meant. */
export function labelOf(labels: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(labels, name) ? labels[name] : undefined;
}
