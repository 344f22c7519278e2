/** Logs from outside: a file, a database, another program. Its own entry, so that a bundle without it has no zod. */
import * as z from "zod";
import { InputError } from "../errors/input-error.ts";
import type { SimulationEvent } from "../world/event/event.ts";
import { EVENTS } from "../world/event/events.ts";

const start = z.looseObject({
  type: z.literal("start"),
  scenario: z.string(),
  seed: z.string(),
  run: z.int().nonnegative(),
  parameters: z.record(z.string(), z.number()),
});
const happening = z.looseObject({ type: z.enum(EVENTS), day: z.int().nonnegative() });
const schema = z.array(happening).min(1);

/**
 * A log from outside, with its outer shape checked: a list of events of known types, the first of which says what the
 * run is. Whether each event follows from the rules is for `replay` to find out.
 *
 * @throws InputError naming the place, the value and what is allowed.
 */
export function parseLog(json: unknown): readonly SimulationEvent[] {
  const events = orThrow("log", json, schema.safeParse(json));
  orThrow("log.0", events[0], start.safeParse(events[0]));
  return json as readonly SimulationEvent[];
}

type Parsed<T> = { success: true; data: T } | { success: false; error: z.ZodError };

function orThrow<T>(field: string, value: unknown, parsed: Parsed<T>): T {
  if (parsed.success) return parsed.data;
  const { path = [], message = "a log" } = parsed.error.issues[0] ?? {};
  const at = path.reduce<unknown>((part, key) => (part as Record<PropertyKey, unknown>)[key], value);
  throw new InputError({ field: [field, ...path].join("."), value: at, allowed: message });
}
