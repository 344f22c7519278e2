import { joined } from "../vocabulary/english.ts";
import type { Claim, Contrast, VariantOptions } from "./claim.ts";

/** The contrast in which the difference must vanish; `null` where there is none. */
export function controlContrast<O extends VariantOptions>({
  base,
  changed,
  control,
}: Claim<O, never>): Contrast<O> | null {
  if ("none" in control) return null;
  if ("placebo" in control) return control.placebo;
  const { without } = control;
  return { base: switchedOff(base, without), changed: switchedOff(changed, without) };
}

/** The control in words: "without momentum", "placebo: weather moves nobody", or why there is none. */
export function describeControl({ control }: Claim<VariantOptions, never>): string {
  if ("none" in control) return control.none;
  return "placebo" in control ? `placebo: ${control.because}` : `without ${joined(control.without)}`;
}

function switchedOff<O extends VariantOptions>(options: O, off: readonly string[]): O {
  return { ...options, without: [...new Set([...(options.without ?? []), ...off])] };
}
