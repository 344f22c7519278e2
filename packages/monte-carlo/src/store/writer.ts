import { builtin } from "../platform.ts";
import { codeOf } from "./disk.ts";

/** A process that writes to a folder, told from every other one. */
export interface WritingProcess {
  /** Name of the computer, or of the container. */
  readonly host: string;
  /** Start of the computer that it runs under, with its space of process numbers; `null` if the system doesn't say. */
  readonly boot: string | null;
  /** Number of the process. */
  readonly process: number;
  /** When the process started, in ticks since the computer did; `null` if the system doesn't say. */
  readonly start: string | null;
}

/** This process. */
export function thisProcess(): WritingProcess {
  const { pid } = process;
  const host = builtin("node:os")?.hostname() ?? "";
  return { host, boot: bootHere(), process: pid, start: stateOf(pid)?.start ?? null };
}

/**
 * Whether a writer is known to have ended: it ran on this computer since that was last started, and no process has its
 * number and start. Of another computer nothing is known.
 */
export function hasEnded({ host, boot, process: id, start }: WritingProcess): boolean {
  const here = thisProcess();
  if (host !== here.host || boot !== here.boot) return false;
  if (!isTaken(id)) return true;
  const state = stateOf(id);
  return state !== null && (state.isOver || state.start !== start);
}

/** Whether a process has a number. */
function isTaken(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (cause) {
    if (codeOf(cause) === "ESRCH") return false;
    if (codeOf(cause) === "EPERM") return true; // it is somebody else's
    throw cause;
  }
}

/** Linux gives every start a name; a container counts its processes anew. */
function bootHere(): string | null {
  const boot = systemText((files) => files.readFileSync("/proc/sys/kernel/random/boot_id", "utf8"));
  const space = systemText((files) => files.readlinkSync("/proc/self/ns/pid"));
  return boot === null ? null : [boot, space].join(" ").trim();
}

/** When a process started, and whether it has ended and only waits to be counted; `null` if the system doesn't say. */
function stateOf(id: number): { readonly start: string; readonly isOver: boolean } | null {
  const text = systemText((files) => files.readFileSync(`/proc/${id}/stat`, "utf8"));
  if (text === null) return null;
  const [state = "", ...fields] = text.slice(text.lastIndexOf(")") + 2).split(" "); // its name may hold spaces
  return { start: fields[18] ?? "", isOver: state === "Z" || state === "X" };
}

/** What the system says in a file; `null` where it has no such file, or doesn't show it. */
function systemText(read: (files: typeof import("node:fs")) => string): string | null {
  const files = builtin("node:fs");
  if (files === undefined) return null;
  try {
    return read(files).trim();
  } catch (cause) {
    if (codeOf(cause) === "") throw cause;
    return null;
  }
}
