import { stream } from "@summitry/core";
import { broken } from "./breakage.ts";
import type { Entry } from "./entry.ts";

/** How the calls of one function went. */
export interface Tally {
  readonly name: string;
  calls: number;
  good: number;
  /** What went wrong, a line for each way once. */
  readonly complaints: Map<string, number>;
}

/** The error that a call throws or rejects with; `null` when it goes through. */
async function errorOf(call: () => unknown): Promise<unknown> {
  try {
    await call();
  } catch (error) {
    return error ?? "nothing";
  }
  return null;
}

function complaint(error: unknown, named: string, value: unknown): string | null {
  if (error === null) return "goes through";
  const { name, field } = error as { name?: unknown; field?: unknown };
  if (name !== "InputError" && name !== "DataError")
    return `throws ${String(name)}: ${String((error as Error).message).slice(0, 70)}`;
  if (field !== named) return `names ${String(field)}`;
  if (!Object.is((error as { value?: unknown }).value, value)) return "has another value";
  const { message } = error as Error;
  return message.includes("\n") ? "takes more than a line" : null;
}

/** What is wrong with how a call fails that has this value in a field; `null` when it fails as it should. */
export async function complaintOf(
  call: () => unknown,
  named: string,
  value: unknown,
): Promise<string | null> {
  return complaint(await errorOf(call), named, value);
}

/** Calls a function with one field broken, picked at random by a seed, and counts. */
export async function attempt(entry: Entry, seed: number, tally: Tally): Promise<void> {
  const random = stream(seed, 0, entry.name);
  const { at, named, breakages } = entry.fields[random.below(entry.fields.length)]!;
  const { says, make } = breakages[random.below(breakages.length)]!;
  const value = make();
  const wrong = await complaintOf(
    () => entry.call(...(broken(entry.args(), at, value) as never[])),
    named,
    value,
  );
  tally.calls += 1;
  if (wrong === null) tally.good += 1;
  else {
    const line = `${named} = ${says}: ${wrong}`;
    tally.complaints.set(line, (tally.complaints.get(line) ?? 0) + 1);
  }
}

/** Calls every function as often, and tells how it went by function. */
export async function tallies(
  entries: readonly Entry[],
  calls: number,
  seed: number,
): Promise<readonly Tally[]> {
  const found: Tally[] = [];
  for (const entry of entries) {
    const tally: Tally = { name: entry.name, calls: 0, good: 0, complaints: new Map() };
    for (let call = 0; call < calls; call++) await attempt(entry, seed + call, tally);
    found.push(tally);
  }
  return found;
}
