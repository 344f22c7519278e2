import { alaska } from "@summitry/alaska";
import { monteCarlo } from "@summitry/monte-carlo";

const at = (id: string): HTMLElement => document.querySelector(`#${id}`)!;
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

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

const rows = batch
  .outcomes()
  .map(({ name, estimate, low, high }) => [name, percent(estimate), `${percent(low)} to ${percent(high)}`]);
for (const [index, cells] of [["outcome", "probability", "95 % interval"], ...rows].entries()) {
  const line = at("outcomes").appendChild(document.createElement("tr"));
  for (const text of cells)
    line.appendChild(document.createElement(index === 0 ? "th" : "td")).textContent = text;
}
at("pace").textContent = batch.notice ?? "done, in two Web Workers";
at("digest").textContent = batch.digest;
