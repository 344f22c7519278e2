import { Command } from "commander";

await new Command("summitry").parseAsync();
