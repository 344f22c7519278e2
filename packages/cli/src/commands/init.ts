import type { Declare } from "./declare.ts";
import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { assertEmpty } from "../given-folder.ts";
import { packagesBeside } from "../packages-beside.ts";
import { print } from "../terminal/print.ts";
import { quoted } from "../terminal/quoted.ts";

const STARTER = fileURLToPath(new URL("../../starter", import.meta.url));

/** Declares `summitry init`. */
export const declareInit: Declare = (command) => {
  command
    .argument("[folder]", "new or empty folder for it", "my-negotiation")
    .option("--json", "print { folder, files } as JSON instead")
    .action(async (folder: string, options: { readonly json?: true }) => {
      await init(folder, options);
    })
    .addHelpText(
      "after",
      `
Examples:
  summitry init                     in the folder my-negotiation
  summitry init fisheries           in another
  cd fisheries && npm install && npm start`,
    );
};

/** `summitry init`: a project to start from. Hidden files in its folder, as of git or of macOS, stay as they are. */
export async function init(folder: string, { json }: { readonly json?: true }): Promise<void> {
  await assertEmpty("folder", folder);
  await mkdir(folder, { recursive: true });
  await cp(STARTER, folder, { recursive: true, force: false, errorOnExist: true });
  await takeFromCheckout(join(folder, "package.json"));
  const files = (await readdir(STARTER)).sort();
  const go = resolve(folder) === process.cwd() ? "" : `cd ${quoted(folder)} && `;
  const says = `${folder} holds ${files.join(", ")}.\nNext: ${go}npm install && npm start`;
  print(json === true ? JSON.stringify({ folder, files }) : says);
}

/** Points the project at the packages beside this command, where it runs from a checkout. */
async function takeFromCheckout(file: string): Promise<void> {
  const found = await packagesBeside();
  const project = JSON.parse(await readFile(file, "utf8")) as { readonly dependencies: object };
  const dependencies = Object.fromEntries(
    Object.entries(project.dependencies).map(([name, range]) => [name, found.get(name) ?? range]),
  );
  await writeFile(file, `${JSON.stringify({ ...project, dependencies }, null, 2)}\n`);
}
