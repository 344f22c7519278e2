// A batch of a troubled market that Ctrl-C stops. Its arguments are JSON: options of the market, and of the batch.
import { monteCarlo } from "../src/index.ts";
import { troubled, type TroubledOptions } from "./scenarios/troubled.ts";

const [market = "{}", batch = "{}"] = process.argv.slice(2);
const controller = new AbortController();
process.once("SIGINT", () => controller.abort());
setTimeout(() => console.log("under way"), 1_500).unref();

const options = { runs: 50, ...(JSON.parse(batch) as object), signal: controller.signal };
try {
  const { runs } = await monteCarlo(troubled(JSON.parse(market) as TroubledOptions), options);
  console.log(`${runs} runs`);
} catch (error) {
  const { name, message } = error as Error;
  console.log(`${name}: ${message}`);
}
