import { stringify } from "yaml";
import type { Declared } from "../schema.ts";

/** A declared scenario as the YAML that declares it again, the points of its CSV files included. */
export function writtenScenario(declared: Declared): string {
  return stringify(declared);
}
