import type { Command } from "commander";

/** Declares `summitry init`. */
export function addInit(program: Command): void {
  program
    .command("init")
    .allowExcessArguments(false)
    .description("Writes a project to start from: a scenario in YAML, and an agent in code.")
    .argument("[folder]", "new or empty folder for it", "my-negotiation")
    .option("--json", "print { folder, files } as JSON instead")
    .action(async (folder: string, options: { readonly json?: true }) => {
      const { init } = await import("./init.ts");
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
}
