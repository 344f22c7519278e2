import { builtin } from "../platform.ts";

/**
 * Does work in this thread, and ends it when it takes too long, endless loops included. No `finally` of it is run then.
 * Where the platform can't end it, it is simply done.
 *
 * @returns What the work gives; `null` when it took too long.
 * @throws Whatever the work throws.
 */
export function withinTime<T>(milliseconds: number, work: () => T): T | null {
  const vm = builtin("node:vm");
  if (vm === undefined) return work();
  // A time limit is there for scripts only, and covers what a script calls. Their way to end at Ctrl-C would lose one that
  // came just before.
  const script = new vm.Script("work()");
  try {
    return script.runInContext(vm.createContext({ work }), { timeout: Math.ceil(milliseconds) }) as T;
  } catch (error) {
    const code = typeof error === "object" && error !== null && "code" in error ? error.code : null;
    if (code === "ERR_SCRIPT_EXECUTION_TIMEOUT") return null;
    throw error;
  }
}
