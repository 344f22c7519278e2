import { z } from "zod";

/** Something that a file chooses by name. */
export interface Choice {
  readonly id: string;
  /** What it does, in a line. */
  readonly about: string;
}

/** Names among which a part of a file chooses what else it holds, each with what it does. */
export function choicesOf(union: z.ZodDiscriminatedUnion): readonly Choice[] {
  const key = union.def.discriminator;
  return union.options.flatMap((option) =>
    namesOf(option, key).map((id) => ({
      id,
      about: option instanceof z.ZodType ? (option.description ?? "") : "",
    })),
  );
}

/** The names of a choice under a key; one that may go without a name has one all the same. */
export function namesOf(option: unknown, key: string): readonly string[] {
  const given: unknown = option instanceof z.ZodObject ? option.shape[key] : undefined;
  const field: unknown = given instanceof z.ZodOptional ? given.unwrap() : given;
  return field instanceof z.ZodLiteral ? [...field.values].map(String) : [];
}
