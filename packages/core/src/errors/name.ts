import { InputError } from "./input-error.ts";

const NAME = /^[\p{L}\p{M}\p{N}_-]+(?: +[\p{L}\p{M}\p{N}_-]+)*$/u;
const CHARACTERS = "letters, marks, digits, - and _ of any alphabet, with spaces between them";

/**
 * Checks a name: of an agent, a table, an issue, an input, a red line. It may have letters, marks, digits, `-` and `_`
 * of any alphabet and, between them, spaces. Names that look the same are the same: they are in the Unicode form NFC,
 * which has one code for é and not two. `__proto__` can't be a key of a plain object.
 *
 * @throws InputError naming the field.
 */
export function assertName(field: string, name: string): void {
  assertOneForm(field, name);
  if (!NAME.test(name)) throw new InputError({ field, value: name, allowed: `a name of ${CHARACTERS}` });
}

/**
 * Checks a name in groups: of a parameter, a column or a quantity, such as `momentum.mean`.
 *
 * @throws InputError naming the field.
 */
export function assertDottedName(field: string, name: string): void {
  assertOneForm(field, name);
  if (name.split(".").every((part) => NAME.test(part))) return;
  throw new InputError({ field, value: name, allowed: `a name of ${CHARACTERS}, or several joined by dots` });
}

/**
 * Checks the text of a value of an issue: any text in the Unicode form NFC, without control characters.
 *
 * @throws InputError naming the field.
 */
export function assertText(field: string, text: string): void {
  assertOneForm(field, text);
  if (!/[\p{Cc}\p{Cs}]/u.test(text)) return;
  throw new InputError({ field, value: text, allowed: "a text without control characters" });
}

function assertOneForm(field: string, name: string): void {
  if (name === "__proto__") throw new InputError({ field, value: name, allowed: "another name" });
  const form = name.normalize("NFC");
  if (form === name) return;
  throw new InputError({ field, value: name, allowed: `"${form}", which is its Unicode form NFC` });
}
