import * as z from "zod";
import { type Manifest, SCHEMA } from "./manifest.ts";

const whole = z.int().nonnegative();

const digest = z.string().regex(/^[0-9a-f]{64}$/, "expected a SHA-256 in hexadecimal");

/** What a manifest looks like in JSON. Keys that are not known are passed over: a newer summitry may have added them. */
export const manifestSchema: z.ZodType<Manifest> = z.object({
  format: z.literal("summitry batch"),
  schema: z.literal(SCHEMA),
  scenario: z.object({
    name: z.string(),
    options: z.json(),
    fixed: z.union([z.literal("mode"), z.record(z.string(), z.number())]).optional(),
    relaxed: z.array(z.string()).optional(),
    design: z.looseObject({ type: z.string() }).optional(),
    likeness: z.record(z.string(), z.string()),
  }),
  seed: z.string(),
  runs: z.int().positive(),
  halfWidth: z.number().positive().nullable(),
  question: z.string().nullable(),
  shard: z.object({ index: z.int().positive(), of: z.int().positive() }).nullable(),
  packages: z.record(z.string(), z.string()),
  columns: z.array(
    z.object({
      name: z.string(),
      kind: z.enum(["whole", "number", "flag", "text", "json"]),
      unit: z.string().nullable(),
      says: z.string().nullable(),
    }),
  ),
  complete: z.boolean(),
  parts: z.array(
    z.object({
      file: z.string(),
      index: whole,
      from: whole,
      to: whole,
      failed: whole,
      outcomes: z.record(z.string(), whole),
      answers: digest.nullable(),
      bytes: whole,
      sha256: digest,
      countsSha256: digest,
    }),
  ),
});
