import { InputError } from "@summitry/core";

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
 * @throws InputError naming the option and those that the function has asked for.
 */
export function assertAsked(options: object, asked: ReadonlySet<string>): void {
  const ignored = Object.keys(options).find((name) => !asked.has(name));
  if (ignored === undefined) return;
  const field = ignored === "without" ? "--without" : "--set";
  throw new InputError({ field, value: ignored, allowed: [...asked].filter((name) => name !== "without") });
}
