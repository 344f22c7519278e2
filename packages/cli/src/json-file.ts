import { readFile } from "node:fs/promises";
import { InputError } from "@summitry/core";

/**
 * What a JSON file holds.
 *
 * @param field The option or argument that names it.
 * @param what What it should hold, in words.
 * @throws InputError for a file that can't be read, or is no JSON.
 */
export async function readJson(field: string, file: string, what: string): Promise<unknown> {
  const refuse = (allowed: string, cause: unknown): never => {
    throw new InputError({ field, value: file, allowed }, cause);
  };
  const text = await readFile(file, "utf8").catch((cause: unknown) =>
    refuse("a file that is there and can be read", cause),
  );
  try {
    return JSON.parse(text);
  } catch (cause) {
    return refuse(`a JSON file with ${what}`, cause);
  }
}
