import type { Claim, Contrast, Identity, VariantOptions } from "@summitry/core";

/** The contrast in which the difference must vanish; `null` where there is none. */
export function controlContrast<O extends VariantOptions, R extends Identity>({
  base,
  changed,
  control,
}: Claim<O, R>): Contrast<O> | null {
  if ("none" in control) return null;
  if ("placebo" in control) return control.placebo;
  const { without } = control;
  return { base: switchedOff(base, without), changed: switchedOff(changed, without) };
}

function switchedOff<O extends VariantOptions>(options: O, off: readonly string[]): O {
  return { ...options, without: [...new Set([...(options.without ?? []), ...off])] };
}
