/** Entry of the `summitry` command. */

import { main } from "./program.ts";
import { scenarios } from "./scenarios.ts";
import { survivesClosedOutput } from "./terminal/closed-output.ts";

survivesClosedOutput();
process.exitCode = await main(process.argv.slice(2), scenarios);
