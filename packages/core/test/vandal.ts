import type { Agent, AnyTurn } from "@summitry/core";

/** Questions of a day at which everything is written to. */
const EVERY_DAY = 3;

/** What JavaScript itself brings along: it is nobody's to write to, and the engine can't keep it from anybody. */
const OF_THE_LANGUAGE = new Set<unknown>(
  [Object, Function, Array, Map, Set, Promise, Uint8Array, Uint32Array, Float64Array].flatMap((each) => [
    each,
    each.prototype,
    Object.getPrototypeOf(each.prototype),
  ]),
);

/** Arguments for whatever can be called, so that what it gives is written to as well. */
const ARGUMENTS: Readonly<Record<string, (turn: AnyTurn) => readonly unknown[]>> = {
  at: () => ["table0"],
  believing: () => [Object.freeze({})],
  facing: (turn) => [turn.kind === "bargain" ? turn.standing : null],
  outcome: () => [0],
  digits: () => [0],
  indexOf: (turn) => [turn.kind === "bargain" ? turn.standing?.outcome : null],
  lowestAtLeast: () => [0, null],
  nearest: () => [0, null],
  descending: () => [0],
  highest: () => [null],
  table: () => [],
  bounds: () => [],
  ascending: () => [],
  best: () => [],
  search: () => [null],
  asOf: () => [{ round: 1, day: 1, time: 0.5 }],
};

/** How often something was written to, and the names of what let itself be changed. */
export interface Damage {
  attempts: number;
  readonly changed: Set<string>;
}

/** The same agent, that writes to all it is shown before it answers as ever. */
export function vandal(agent: Agent, damage: Damage): Agent {
  return new Proxy(agent, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== "function" || name === "constructor") return value;
      if (!ANSWERS.includes(name)) return value.bind(target) as unknown;
      return (turn: AnyTurn): unknown => {
        if (turn.question < EVERY_DAY) wreck(turn, damage);
        return (value as (turn: AnyTurn) => unknown).call(target, turn);
      };
    },
  });
}

const ANSWERS: readonly PropertyKey[] = ["respond", "act", "attend", "ratify", "keep", "renew"];

/** Steps that are followed from a turn: a turn makes turns, and a space makes spaces, without end. */
const FAR = 5;

/** Writes to a turn, to all that can be reached from it, and to the prototypes of all that. */
export function wreck(turn: AnyTurn, damage: Damage): void {
  const seen = new Set<unknown>(OF_THE_LANGUAGE);
  const visit = (value: unknown, path: string): void => {
    if ((typeof value !== "object" && typeof value !== "function") || value === null) return;
    if (seen.has(value) || path.split(".").length > FAR) return;
    seen.add(value);
    const levels = levelsOf(value);
    for (const level of levels) {
      for (const key of Reflect.ownKeys(level)) {
        if (key === "constructor" || typeof key === "symbol") continue;
        const part = quietly(() => Reflect.get(level, key, value) as unknown);
        visit(typeof part === "function" ? given(turn, key, part, value, path) : part, `${path}.${key}`);
      }
    }
    visit(levels[1], `${path}.prototype`);
    deface(value, path, damage);
  };
  visit(turn, turn.kind);
}

/** An object and its prototypes up to those of the language, as they were before anything was written to them. */
function levelsOf(value: object): readonly object[] {
  const levels: object[] = [value];
  for (;;) {
    const level = Object.getPrototypeOf(levels.at(-1)) as object | null;
    if (level === null || OF_THE_LANGUAGE.has(level)) return levels;
    levels.push(level);
  }
}

/** What a function gives, where its name says what to call it with. Streams of chance are left alone: to draw is to act. */
function given(turn: AnyTurn, name: string, code: unknown, self: object, path: string): unknown {
  const parts = path.endsWith("random") ? undefined : ARGUMENTS[name];
  return parts && quietly(() => (code as (...args: unknown[]) => unknown).apply(self, [...parts(turn)]));
}

/** Tries every way to change an object; what was changed and can be seen again is damage. */
function deface(target: object, path: string, damage: Damage): void {
  const before = picture(target);
  for (const key of [...Reflect.ownKeys(target), "table", "agent", "indexOf", "0", "extra"]) {
    damage.attempts += 4;
    quietly(() => Reflect.set(target, key, 7));
    quietly(() => Object.defineProperty(target, key, { value: 7, configurable: true, writable: true }));
    quietly(() => Reflect.deleteProperty(target, key));
    quietly(() => Reflect.set(target, key, () => 2));
  }
  quietly(() => Object.setPrototypeOf(target, {}));
  quietly(() => (target as unknown[]).fill(7));
  quietly(() => (target as unknown[]).push(7));
  const own = ArrayBuffer.isView(target) || typeof target === "function";
  if (!own && picture(target) !== before) damage.changed.add(path);
}

/** What stands in an object, as text. Lists of numbers are the reader's own, and so may change. */
function picture(target: object): string {
  const keys = Reflect.ownKeys(target).map((key) => {
    const { value } = Object.getOwnPropertyDescriptor(target, key) ?? {};
    return `${String(key)}:${typeof value === "object" ? "object" : String(value)}`;
  });
  return keys.join();
}

function quietly<T>(code: () => T): T | undefined {
  try {
    return code();
  } catch {
    return undefined;
  }
}
