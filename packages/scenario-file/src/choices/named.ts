import * as z from "zod";

/** An option that a file can choose by name. */
export interface Choice {
  readonly id: string;
  /** What it does, in a line. */
  readonly about: string;
}

/** The options of a union that a file chooses from by name, each with what it does. */
export function choicesOf(union: z.ZodDiscriminatedUnion): readonly Choice[] {
  const key = union.def.discriminator;
  return union.options.flatMap((option) =>
    namesOf(option, key).map((id) => ({
      id,
      about: option instanceof z.ZodType ? (option.description ?? "") : "",
    })),
  );
}

/** The names of an option under a key. An option that is the default, whose name may be left out, has a name too. */
export function namesOf(option: unknown, key: string): readonly string[] {
  const given: unknown = option instanceof z.ZodObject ? option.shape[key] : undefined;
  const field: unknown = given instanceof z.ZodOptional ? given.unwrap() : given;
  return field instanceof z.ZodLiteral ? [...field.values].map(String) : [];
}
