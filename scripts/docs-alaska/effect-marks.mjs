/** The two marks between which the effects of a switch stand on a page. */
export const emptyMarks = (id) => [`<!-- effects of ${id} -->`, `<!-- end of effects of ${id} -->`];

/** What stands between the marks of a switch on a page; nothing where it has none. */
export function between(page, id) {
  const [open, close] = emptyMarks(id);
  const from = page.indexOf(open);
  const to = page.indexOf(close);
  return from < 0 || to < from ? "" : page.slice(from + open.length, to).trim();
}

/** The page with other words between the marks of a switch. */
export function filled(page, id, words) {
  const [open, close] = emptyMarks(id);
  const from = page.indexOf(open);
  const to = page.indexOf(close);
  if (from < 0 || to < from) return page;
  return `${page.slice(0, from)}${block(id, words)}${page.slice(to + close.length)}`;
}

/** Words between the marks of a switch. */
export function block(id, words) {
  const [open, close] = emptyMarks(id);
  return words === "" ? `${open}\n${close}` : `${open}\n\n${words}\n\n${close}`;
}
