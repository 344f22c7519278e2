// Entry of a worker thread where a module is TypeScript and Node can't load that itself: tsx does it.
import { workerData } from "node:worker_threads";

const { register } = await import("tsx/esm/api").catch((cause) => {
  const problem = `Node ${process.version} needs the package tsx to load TypeScript in a worker thread`;
  const advice = "npm install tsx, or compile to JavaScript, or set workers to 0 to stay in one thread";
  throw new Error(`${problem}: ${advice}`, { cause });
});
register();
await import(workerData.entry);
