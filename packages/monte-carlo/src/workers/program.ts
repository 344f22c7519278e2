import { builtin } from "../platform.ts";
import type { Origin } from "./origin.ts";

/**
 * The reason in words why no other thread may import the modules of a scenario: one of them is the very file that the
 * process was started with, and the thread would run the whole program again. `null` when there is none.
 */
export function programIn({ name, module, additions }: Origin): string | null {
  const program = realPath(globalThis.process?.argv[1]);
  if (program === null) return null;
  const isProgram = (url: string): boolean =>
    url.startsWith("file:") && realPath(builtin("node:url")?.fileURLToPath(url)) === program;
  const agent = additions.find((addition) => isProgram(addition.module));
  if (!isProgram(module) && agent === undefined) return null;
  const part = agent === undefined ? `scenario "${name}"` : `agent "${agent.name}"`;
  return `${part} stands in the program itself, which a thread would start again; give it a module of its own`;
}

/** A path without links; `null` where nothing stands. */
function realPath(path: string | undefined): string | null {
  const fs = builtin("node:fs");
  if (path === undefined || fs === undefined || !fs.existsSync(path)) return null;
  return fs.realpathSync(path);
}
