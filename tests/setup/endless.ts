/**
 * Names a test that doesn't come to an end, and ends its process. A timer of vitest can't do this: it waits for the
 * same thread as the test.
 */
import { Worker } from "node:worker_threads";
import { afterEach, beforeEach } from "vitest";

/** Seconds that no test comes near; an asynchronous one is ended by vitest's own limit long before. */
const LONGEST = 180;

const watch = `
  const { parentPort } = require("node:worker_threads");
  let timer;
  parentPort.on("message", (name) => {
    clearTimeout(timer);
    if (name === null) return;
    timer = setTimeout(() => {
      require("node:fs").writeSync(2, "No end after ${LONGEST} s: " + name + "\\n");
      process.kill(process.pid, "SIGKILL");
    }, ${LONGEST} * 1000);
  });`;

/** One serves all files of a process: each of them runs this file anew. */
const shared = globalThis as { watchdog?: Worker };
const watchdog = (shared.watchdog ??= new Worker(watch, { eval: true }));
watchdog.unref();
beforeEach(({ task }) => watchdog.postMessage(`${task.file.name} > ${task.fullTestName}`));
afterEach(() => watchdog.postMessage(null));
