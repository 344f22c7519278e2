import { main } from "../src/program.ts";
import { strange } from "./fixtures.ts";

process.exitCode = await main(process.argv.slice(2), strange);
