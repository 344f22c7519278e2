import type { Worker as NodeWorker } from "node:worker_threads";
import { builtin } from "../platform.ts";
import type { Origin } from "./origin.ts";
import { nodePort, webPort } from "./port.ts";
import { type Thread, threadOf } from "./thread.ts";

/** The module that worker threads start with. */
const ENTRY = "thread-entry";

/** What loads the modules in a worker thread: Node by itself, or tsx where they are TypeScript and Node can't. */
export type Loader = "platform" | "tsx";

/** Whether this platform has worker threads. A browser has Web Workers instead. */
export function hasThreads(): boolean {
  return builtin("node:worker_threads") !== undefined;
}

/** Whether this thread is itself a worker that simulates runs of a batch. */
export function isWorkerThread(): boolean {
  const told: unknown = builtin("node:worker_threads")?.workerData;
  return typeof told === "object" && told !== null && "simulates" in told;
}

/**
 * Whether the module that worker threads start with is there. It is missing where a program was bundled into one file, and
 * a bundle in CommonJS does not even know where it stands itself.
 */
export function hasEntry(): boolean {
  const here = import.meta.url as string | undefined;
  if (here === undefined) return false;
  const entry = new URL(isTypeScript(here) ? `./${ENTRY}.ts` : `./${ENTRY}.js`, here);
  if (entry.protocol !== "file:") return true;
  return builtin("node:fs")?.existsSync(entry) ?? true;
}

/** Number of threads that can run at the same time; 1 when unknown. */
export function processors(): number {
  return builtin("node:os")?.availableParallelism() ?? globalThis.navigator?.hardwareConcurrency ?? 1;
}

/** Starts a Web Worker with a function given by the user. */
export function startWebWorker(start: () => Worker): Thread {
  return threadOf((events) => webPort(start(), events));
}

/** The loader that worker threads need to make a scenario. */
export function loaderFor({ module, additions }: Origin): Loader {
  const modules = [import.meta.url, module, ...additions.map((addition) => addition.module)];
  return !loadsTypeScript() && modules.some(isTypeScript) ? "tsx" : "platform";
}

/**
 * Starts a worker thread.
 *
 * @throws Error where there are no worker threads.
 */
export function startThread(loader: Loader): Thread {
  const threads = builtin("node:worker_threads");
  if (threads === undefined) throw new Error("this platform has no worker threads");
  return threadOf((events) => nodePort(startWorker(threads.Worker, loader), events));
}

function startWorker(Worker: typeof NodeWorker, loader: Loader): NodeWorker {
  const here = import.meta.url;
  if (loader === "tsx") {
    const entry = new URL(isTypeScript(here) ? `./${ENTRY}.ts` : `./${ENTRY}.js`, here).href;
    // From source, the packages of this repository must be found as source too.
    const execArgv = isTypeScript(here) ? { execArgv: ["--conditions=@summitry/source"] } : {};
    return new Worker(new URL("./tsx-worker.mjs", here), {
      workerData: { simulates: true, entry },
      ...execArgv,
    });
  }
  if (isTypeScript(here))
    return new Worker(new URL(`./${ENTRY}.ts`, here), { workerData: { simulates: true } });
  return new Worker(new URL("./thread-entry.js", import.meta.url), { workerData: { simulates: true } }); // in one literal, for bundlers
}

function isTypeScript(module: string): boolean {
  return /\.[cm]?tsx?$/.test(new URL(module).pathname);
}

function loadsTypeScript(): boolean {
  const stripsTypes = "typescript" in process.features && process.features.typescript !== false;
  return stripsTypes || "Deno" in globalThis || "Bun" in globalThis;
}
