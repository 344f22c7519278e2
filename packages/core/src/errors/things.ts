import { aFunction, aListOf, aName, anObject, aNumber, aText, aThingWith, maybe } from "./checks.ts";
import type { Check } from "./checks.ts";

const isAgenda = aThingWith(["outcome", "indexOf", "digits"], "an agenda, as `agenda` makes it");
const isPreference = aThingWith(["of", "at", "table", "bounds"], "a preference, such as `additive` makes");

/** An agenda. Agents make preferences over one as a run goes on, so one method is looked at before all. */
export function anAgenda(field: string, value: unknown): void {
  if (typeof (value as { digits?: unknown } | null | undefined)?.digits !== "function")
    isAgenda(field, value);
}

/** A preference, told like an agenda. */
export function aPreference(field: string, value: unknown): void {
  if (typeof (value as { bounds?: unknown } | null | undefined)?.bounds !== "function")
    isPreference(field, value);
}

/** Other things of a negotiation, told by what they can do; those who write their own need not extend anything. */
export const aProtocol = aThingWith(["open", "advance", "next"], "a protocol");
export const aStrategy = aThingWith(["propose", "accepts"], "a strategy");

const hasMethods = aThingWith(
  ["respond", "reservation", "act"],
  "an agent, made from a class that extends Agent",
);

/** An agent with a name. */
export const anAgent: Check = (field, value) => {
  hasMethods(field, value);
  aName(`${field}.id`, (value as { readonly id?: unknown }).id);
};

const number = aNumber({ says: "a finite number, or a parameter" });

/** A number, or a parameter; which numbers make sense in its place is checked by `assertAmount`. */
export const anAmount: Check = (field, value) => {
  const { id } = (value ?? {}) as { readonly id?: unknown };
  if (typeof value !== "object" || typeof id !== "string") number(field, value);
};

const line = anObject({ id: aName }, { open: true, of: "a red line" });
const rules = {
  forbids: aFunction,
  binds: maybe(aFunction),
  because: aText,
  source: maybe(aText),
};

/** A red line; what is wrong in it is named by the line, whoever holds it. */
export const aRedLine: Check = (field, value) => {
  line(field, value);
  const held = value as Readonly<Record<string, unknown>>;
  for (const [name, check] of Object.entries(rules))
    check(`redLines.${String(held["id"])}.${name}`, held[name]);
};

/** Ids of agents. */
export const ids = aListOf(aName, { of: "ids" });
