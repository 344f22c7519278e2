import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build, type Plugin } from "esbuild";
import type { Exercise } from "./exercise.ts";
import type { Mutation } from "./mutation-list.ts";

const core = fileURLToPath(new URL("../../../core/src/", import.meta.url));
const entry = fileURLToPath(new URL("./exercise.ts", import.meta.url));

/** Milliseconds after which an exercise is ended. */
const LIMIT = 90_000;

/** Puts the engine through its exercise as it is. */
export const exercised = (): Promise<Exercise> => ran([]);

/** Puts the engine through its exercise with one rule taken out, or through what of it tells. */
export function exercisedWithout(mutation: Mutation, whole: Exercise): Promise<Exercise> {
  return ran([taking(mutation)], mutation.noticed === "by the run" ? whole : undefined);
}

/** Bundles the exercise with an engine and runs it in a process of its own, since an engine may hang without its rules. */
async function ran(plugins: Plugin[], other?: Exercise): Promise<Exercise> {
  const folder = mkdtempSync(join(tmpdir(), "summitry-mutation-"));
  try {
    const outfile = join(folder, "exercise.cjs");
    await build({
      entryPoints: [entry],
      outfile,
      bundle: true,
      platform: "node",
      format: "cjs",
      conditions: ["@summitry/source"],
      logLevel: "error",
      plugins,
    });
    const compared = join(folder, "other.json");
    if (other !== undefined) writeFileSync(compared, JSON.stringify(other));
    const args = other === undefined ? [outfile] : [outfile, compared];
    const { stdout } = await promisify(execFile)(process.execPath, args, { timeout: LIMIT });
    return JSON.parse(stdout) as Exercise;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Bundles one file of core as a mutation has it. */
function taking(mutation: Mutation): Plugin {
  const path = join(core, mutation.file);
  return {
    name: "mutation",
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, (file) =>
        file.path === path ? { contents: mutatedText(mutation), loader: "ts" } : undefined,
      );
    },
  };
}

/**
 * The text of the file with the mutation in it.
 *
 * @throws Error unless the text that it changes stands there exactly once.
 */
export function mutatedText({ file, before, after }: Mutation): string {
  const text = readFileSync(join(core, file), "utf8");
  const words = before.split(/\s+/).map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const places = text.split(new RegExp(words.join("\\s+"), "g"));
  if (places.length === 2) return places.join(after);
  throw new Error(`${file} has ${places.length - 1} times, and not once: ${before}`);
}
