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

test.for(readdirSync(notebooks).filter((name) => name.endsWith(".ipynb")))(
  "%s runs on the Deno kernel",
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

    // An error in a cell makes nbconvert fail; the assertions are in the cells. Outputs can get lost.
    await promisify(execFile)(
      "jupyter-nbconvert",
      [
        "--to",
        "notebook",
        "--execute",
        "--output-dir",
        scratch,
        "--output",
        "executed",
        join(notebooks, notebook),
      ],
      { env: { ...process.env, JUPYTER_PATH: scratch } },
    );
    const executed = JSON.parse(await readFile(join(scratch, "executed.ipynb"), "utf8"));
    const code = executed.cells.filter((cell: { cell_type: string }) => cell.cell_type === "code");
    expect(code.length).toBeGreaterThan(4);
    for (const cell of code) expect(cell.execution_count).not.toBeNull();
  },
);
