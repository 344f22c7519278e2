import { format, resolveConfig } from "prettier";

/** Columns of a line of prose. */
const LINE = 128;

/** A text as a cell of a table. */
export function cell(text) {
  return text.replaceAll("|", "\\|");
}

/** A phrase with a capital first letter. */
export function sentence(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The call that makes a variant: `alaska({ parameters: { lossAversion: 3 } })`. */
export function call(options) {
  return `alaska(${Object.keys(options).length === 0 ? "" : literal(options)})`;
}

/** Markdown as the repository keeps it. */
export async function formatted(text, file) {
  return format(text, {
    ...(await resolveConfig(file)),
    parser: "markdown",
    proseWrap: "always",
    printWidth: LINE,
  });
}

function literal(value) {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(
    ([key, each]) => `${/^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key)}: ${literal(each)}`,
  );
  return `{ ${entries.join(", ")} }`;
}
