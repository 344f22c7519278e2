import { Violation } from "./checking.ts";

/** The functions through which random numbers and the real time reach code. */
const SOURCES = [
  { owner: Math, of: "Math", name: "random" },
  { owner: Date, of: "Date", name: "now" },
  { owner: performance, of: "performance", name: "now" },
  { owner: crypto, of: "crypto", name: "randomUUID" },
  { owner: crypto, of: "crypto", name: "getRandomValues" },
];

/**
 * Runs code that must not use the machine's random numbers and clocks.
 *
 * @throws Violation when the code uses one, even if it catches the error.
 */
export function inIsolation<T>(who: string, code: () => T): T {
  const used = new Set<string>();
  const refuse = (name: string) => (): never => {
    used.add(name);
    throw new Violation(complaint(who, name));
  };
  const undo = SOURCES.map(({ owner, of, name }) => replaced(owner, name, refuse(`${of}.${name}`)));
  const clock = globalThis.Date;
  globalThis.Date = new Proxy(clock, {
    construct: (target, given: unknown[]) =>
      given.length === 0 ? refuse("new Date()")() : (Reflect.construct(target, given) as object),
  });
  const hasUsed = (): Violation | null => {
    const [first] = used;
    return first === undefined ? null : new Violation(complaint(who, first));
  };
  let result: T;
  try {
    result = code();
  } catch (problem) {
    throw hasUsed() ?? problem;
  } finally {
    globalThis.Date = clock;
    for (const each of undo) each();
  }
  const finding = hasUsed();
  if (finding !== null) throw finding;
  return result;
}

/** Replaces a property and returns a function that restores it. */
function replaced(owner: object, name: string, value: unknown): () => void {
  const before = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { configurable: true, writable: true, value });
  return () => {
    if (before === undefined) Reflect.deleteProperty(owner, name);
    else Object.defineProperty(owner, name, before);
  };
}

function complaint(who: string, source: string): string {
  const instead =
    source === "Math.random" || source.startsWith("crypto")
      ? "Draw from turn.random instead, the agent's own stream"
      : "Read turn.day, turn.date or turn.time instead";
  return `${who} uses ${source}, so the same seed does not give the same run. ${instead}.`;
}
