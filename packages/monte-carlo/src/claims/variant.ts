import type { Contrast, VariantOptions } from "@summitry/core";

/** A variant of a scenario with a name. */
export interface NamedVariant<O extends VariantOptions> {
  /** Name of the variant; equal options have the same name, whatever their order. */
  readonly name: string;
  readonly options: O;
}

/** Makes the variant with the given options. */
export function variant<O extends VariantOptions>(options: O): NamedVariant<O> {
  const name = JSON.stringify(options, (_, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
  return { name, options };
}

/** The variants of some contrasts, each once. */
export function distinct<O extends VariantOptions>(
  contrasts: readonly Contrast<O>[],
): readonly NamedVariant<O>[] {
  const variants = contrasts.flatMap(({ base, changed }) => [variant(base), variant(changed)]);
  return [...new Map(variants.map((each) => [each.name, each])).values()];
}

/** Whether a contrast is about one variant only. */
export function isSingle({ base, changed }: Contrast<VariantOptions>): boolean {
  return variant(base).name === variant(changed).name;
}
