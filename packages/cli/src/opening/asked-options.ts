import { InputError, type Scenario } from "@summitry/core";
import { notSet } from "./held.ts";

/** Options for a function, the same by name, that note under which names it asks for them. */
export function askedOptions<O extends object>(options: O, asked: Set<string>): O {
  const note = (name: string | symbol): void => {
    if (typeof name === "string") asked.add(name);
  };
  return new Proxy(options, {
    get(target, name): unknown {
      note(name);
      return Reflect.get(target, name);
    },
    has(target, name) {
      note(name);
      return Reflect.has(target, name);
    },
    getOwnPropertyDescriptor(target, name) {
      note(name);
      return Reflect.getOwnPropertyDescriptor(target, name);
    },
  });
}

/**
 * Refuses options that a function has not asked for: it would ignore them.
 *
 * @param scenario What the function made: --set takes its parameters as well.
 * @throws InputError naming the option, and what the function has asked for.
 */
export function assertAsked(options: object, asked: ReadonlySet<string>, scenario: Scenario): void {
  const ignored = Object.keys(options).find((name) => !asked.has(name));
  if (ignored === undefined) return;
  const others = [...asked].filter((name) => name !== "without");
  if (ignored !== "without") throw notSet(ignored, others, scenario);
  const allowed = "nothing: the function of the module does not read `without`";
  throw new InputError({ field: "--without", value: Reflect.get(options, ignored), allowed });
}
