import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { vi } from "vitest";
import { main } from "../src/program.ts";
import { type Scenarios, scenarios } from "../src/scenarios.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const FROM_SOURCE = ["--conditions=@summitry/source", "--import", "tsx"];
const REAL = "packages/cli/src/main.ts";

/** What a command did. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** How a child process is run. */
export interface ChildOptions {
  /** The entry; the real one when left out. */
  readonly entry?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** What is typed. */
  readonly input?: string;
  /** Signal to send once something has been written to stderr. */
  readonly kill?: NodeJS.Signals;
}

/** Runs the command from source in a process of its own. */
export function summitry(args: readonly string[], options: ChildOptions = {}): Promise<Ended> {
  const { entry = REAL } = options;
  return ended(process.execPath, [...FROM_SOURCE, entry, ...args], options);
}

/** Runs the command in this process: quicker, where a process of its own makes no difference. */
export async function here(args: readonly string[], known: Scenarios = scenarios): Promise<Ended> {
  const heard = { stdout: "", stderr: "" };
  const spies = (["stdout", "stderr"] as const).map((name) =>
    vi.spyOn(process[name], "write").mockImplementation((text) => {
      heard[name] += String(text);
      return true;
    }),
  );
  try {
    return { code: await main(args, known), ...heard };
  } finally {
    for (const spy of spies) spy.mockRestore();
    process.exitCode = undefined;
  }
}

/** Runs a line of bash in which $SUMMITRY is the command. */
export function bash(line: string): Promise<Ended> {
  return ended("bash", ["-c", line], {
    env: { SUMMITRY: [process.execPath, ...FROM_SOURCE, REAL].join(" ") },
  });
}

function ended(
  file: string,
  args: readonly string[],
  { env = {}, input = "", kill }: Omit<ChildOptions, "entry">,
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const { FORCE_COLOR: _, ...inherited } = process.env;
    const child = spawn(file, args, {
      cwd: root,
      env: { ...inherited, ...env },
      stdio: ["pipe", "pipe", "pipe"],
      timeout: 20_000,
    });
    child.stdin.on("error", () => undefined).end(input);
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      if (kill !== undefined && stderr === "") child.kill(kill);
      stderr += text;
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, stdout, stderr }));
  });
}
