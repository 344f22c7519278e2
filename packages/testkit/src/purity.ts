import { Finding } from "./checking.ts";

type Global = Record<"Math" | "Date" | "performance" | "crypto", object>;

/** Where chance and the clock come in from outside. */
const SOURCES = [
  ["Math", "random"],
  ["Date", "now"],
  ["performance", "now"],
  ["crypto", "randomUUID"],
  ["crypto", "getRandomValues"],
] as const;

/**
 * Runs code with all chance and clocks of the machine out of reach.
 *
 * @throws Finding when the code reaches for one, even if it catches what it gets.
 */
export function inIsolation<T>(who: string, code: () => T): T {
  const globals = globalThis as unknown as Global;
  const used = new Set<string>();
  const refuse = (name: string) => (): never => {
    used.add(name);
    throw new Finding(complaint(who, name));
  };
  const restore = SOURCES.map(([owner, name]) => {
    const before = Object.getOwnPropertyDescriptor(globals[owner], name);
    Object.defineProperty(globals[owner], name, {
      configurable: true,
      writable: true,
      value: refuse(`${owner}.${name}`),
    });
    return () => {
      if (before === undefined) Reflect.deleteProperty(globals[owner], name);
      else Object.defineProperty(globals[owner], name, before);
    };
  });
  const clock = globals.Date;
  globals.Date = new Proxy(clock, {
    construct: (target, given: unknown[]) =>
      given.length === 0
        ? refuse("new Date()")()
        : (Reflect.construct(target as DateConstructor, given) as object),
  });
  try {
    return code();
  } finally {
    globals.Date = clock;
    for (const undo of restore) undo();
    const [first] = used;
    // eslint-disable-next-line no-unsafe-finally -- what was reached for counts, even where it was caught
    if (first !== undefined) throw new Finding(complaint(who, first));
  }
}

function complaint(who: string, source: string): string {
  const instead =
    source === "Math.random" || source.startsWith("crypto")
      ? "Draw from turn.random instead, the agent's own stream"
      : "Read turn.day, turn.date or turn.time instead";
  return `${who} uses ${source}, so the same seed does not give the same run. ${instead}.`;
}
