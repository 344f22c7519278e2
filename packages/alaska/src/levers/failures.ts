import type { Inner } from "@summitry/core";
import { refusalsIn } from "../interests/refusal.ts";
import type { Memory } from "./memory.ts";

/** What the two presidents remember of texts that failed in Kyiv. */
export const failures: Memory = {
  inner: { refusals: 0 },
  on: {
    refuse: (inner: Inner) => void (inner.refusals = refusalsIn(inner) + 1),
    lapse: (inner: Inner) => void (inner.refusals = refusalsIn(inner) + 1),
  },
};
