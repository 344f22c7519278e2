/** Escapes text for HTML. */
export function escaped(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
  };
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

/** Prose for HTML, in which no line ends between a number and its per cent sign, or within an interval. */
export function escapedText(text: string): string {
  return escaped(text)
    .replace(/(\d) %/g, "$1\u00a0%")
    .replace(/\(([\d.]+) to ([\d.]+\u00a0%)\)/g, "($1\u00a0to\u00a0$2)");
}

/** A command line for HTML, in which no line ends within an option: browsers would divide `--seed` after its hyphens. */
export function commandLine(text: string): string {
  return escaped(text).replace(/(^| )(--[\w-]+)/g, '$1<span class="option">$2</span>');
}
