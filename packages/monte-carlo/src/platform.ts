interface Builtins {
  readonly "node:crypto": typeof import("node:crypto");
  readonly "node:fs": typeof import("node:fs");
  readonly "node:fs/promises": typeof import("node:fs/promises");
  readonly "node:module": typeof import("node:module");
  readonly "node:os": typeof import("node:os");
  readonly "node:path": typeof import("node:path");
  readonly "node:url": typeof import("node:url");
  readonly "node:vm": typeof import("node:vm");
  readonly "node:worker_threads": typeof import("node:worker_threads");
}

/** A built-in module of Node, Deno or Bun; `undefined` in a browser. Bundlers don't notice that it is used. */
export function builtin<Id extends keyof Builtins>(id: Id): Builtins[Id] | undefined {
  return globalThis.process?.getBuiltinModule?.(id) as Builtins[Id] | undefined;
}
