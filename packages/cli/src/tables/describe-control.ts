import type { Control } from "@summitry/core";
import { joined } from "@summitry/story/english";

/** The control of a claim in words: "without momentum", "placebo: weather moves nobody", or why there is none. */
export function describeControl(control: Control): string {
  if ("none" in control) return control.none;
  return "placebo" in control ? `placebo: ${control.because}` : `without ${joined(control.without)}`;
}
