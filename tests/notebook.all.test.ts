import { execFile } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";

const deno = fileURLToPath(new URL("../node_modules/deno/deno", import.meta.url));
const notebooks = fileURLToPath(new URL("../examples/notebooks/", import.meta.url));
const onPath = (name: string) =>
  (process.env.PATH ?? "").split(delimiter).some((folder) => existsSync(join(folder, name)));

/** The kernel loses an output now and then: so often a notebook is run for the sake of those that are saved. */
const MOST_RUNS = 5;

interface Output {
  readonly data?: Readonly<Record<string, string | readonly string[]>>;
  readonly execution_count?: number | null;
}

interface Notebook {
  readonly cells: readonly {
    readonly id: string;
    readonly cell_type: string;
    readonly execution_count?: number | null;
    readonly outputs?: readonly Output[];
  }[];
}

test.for(readdirSync(notebooks).filter((name) => name.endsWith(".ipynb")))(
  "%s runs on the Deno kernel, and gives the outputs that it is saved with",
  { timeout: 300_000 },
  async (notebook, { skip }) => {
    skip(!existsSync(deno), "deno is not installed: npm run test:all installs it");
    skip(
      !onPath("jupyter-nbconvert"),
      "jupyter-nbconvert is not installed: npm run test:all does, on Debian",
    );

    const scratch = await mkdtemp(join(tmpdir(), "summitry-notebook-"));
    onTestFinished(() => rm(scratch, { recursive: true, force: true }));

    await mkdir(join(scratch, "kernels/deno"), { recursive: true });
    const kernel = {
      argv: [deno, "jupyter", "--kernel", "--conn", "{connection_file}"],
      display_name: "Deno",
      language: "typescript",
      env: { DENO_CONDITIONS: "@summitry/source" },
    };
    await writeFile(join(scratch, "kernels/deno/kernel.json"), JSON.stringify(kernel));

    const file = join(notebooks, notebook);
    const saved = JSON.parse(await readFile(file, "utf8")) as Notebook;
    const given = new Map<string, readonly Output[]>();
    const isWhole = (): boolean =>
      saved.cells.every(({ id, outputs = [] }) => outputs.length === 0 || given.has(id));
    for (let runs = 0; runs === 0 || (runs < MOST_RUNS && !isWhole()); runs++) {
      const { cells } = await executed(file, scratch);
      const code = cells.filter(({ cell_type: type }) => type === "code");
      expect(code.length).toBeGreaterThan(4);
      for (const { id, execution_count: count, outputs = [] } of code) {
        expect(count).not.toBeNull();
        if (outputs.length > 0 && !given.has(id)) given.set(id, outputs.map(plain));
      }
    }
    const cells = saved.cells.map((cell) =>
      cell.cell_type === "code" ? { ...cell, outputs: given.get(cell.id) ?? cell.outputs } : cell,
    );
    expect(cells.some(({ outputs = [] }) => outputs.some(({ data }) => data?.["image/svg+xml"]))).toBe(true);
    await expect(`${JSON.stringify({ ...saved, cells }, null, 1)}\n`).toMatchFileSnapshot(file);
  },
);

/** Runs a notebook. An error in a cell makes nbconvert fail; the assertions are in the cells. */
async function executed(file: string, scratch: string): Promise<Notebook> {
  const where = ["--output-dir", scratch, "--output", "executed"];
  await promisify(execFile)("jupyter-nbconvert", ["--to", "notebook", "--execute", ...where, file], {
    env: { ...process.env, JUPYTER_PATH: scratch },
  });
  return JSON.parse(await readFile(join(scratch, "executed.ipynb"), "utf8")) as Notebook;
}

/** An output as it is saved: without the colours of a terminal, without a figure twice, and counted by nobody. */
function plain(output: Output): Output {
  const { data = {} } = output;
  const isTwice = String(data["text/html"]) === String(data["image/svg+xml"]);
  const kinds = Object.entries(data).filter(([kind]) => kind !== "text/html" || !isTwice);
  // eslint-disable-next-line no-control-regex -- colours begin with a control character
  const bare = (line: string): string => line.replaceAll(/\u001b\[\d+m/g, "");
  const told = kinds.map(([kind, lines]) => [kind, kind === "text/plain" ? [lines].flat().map(bare) : lines]);
  return { ...output, execution_count: null, data: Object.fromEntries(told) };
}
