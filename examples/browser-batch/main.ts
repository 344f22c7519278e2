import { alaska } from "@summitry/alaska";
import { monteCarlo } from "@summitry/monte-carlo";
import { outcomeShares } from "@summitry/plots";

const at = (id: string): HTMLElement => document.querySelector(`#${id}`)!;

const batch = await monteCarlo(alaska(), {
  runs: 200,
  seed: 42,
  workers: 2,
  worker: () => new Worker(new URL("./worker.ts", import.meta.url), { type: "module" }),
  onProgress({ done, perSecond, secondsLeft }) {
    at("progress").setAttribute("value", String(done));
    at("pace").textContent =
      `${done} runs, ${Math.round(perSecond)} a second, ${Math.ceil(secondsLeft)} s left`;
  },
});

const scheme = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
const width = Math.max(320, Math.min(700, at("outcomes").clientWidth));
at("outcomes").append(outcomeShares(batch.outcomes()).element({ width, scheme }));
at("pace").textContent = batch.notice ?? "done, in two Web Workers";
at("digest").textContent = batch.digest;
