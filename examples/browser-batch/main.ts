import { alaska } from "@summitry/alaska";
import { monteCarlo } from "@summitry/monte-carlo";
import { outcomeShares } from "@summitry/plots";

const at = (id: string): HTMLElement => document.querySelector(`#${id}`)!;
const dark = matchMedia("(prefers-color-scheme: dark)");

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

const figure = outcomeShares(batch.outcomes(), {
  labels: { aidCut: "aid cut", airTruce: "air truce", partialTruce: "partial truce" },
});
const draw = (): void => {
  const width = Math.max(320, Math.min(720, at("outcomes").clientWidth));
  at("outcomes").replaceChildren(figure.element({ width, scheme: dark.matches ? "dark" : "light" }));
};
draw();
dark.addEventListener("change", draw);
addEventListener("resize", draw);

const { estimate, low, high } = batch.outcomes().find(({ name }) => name === "reset")!;
const percent = (share: number): string => `${(100 * share).toFixed(0)} %`;
at("share").innerHTML =
  `<strong>${percent(estimate)}</strong> of ${batch.runs} runs come to a reset between the US and Russia, ` +
  `with a 95 % interval from ${percent(low)} to ${percent(high)}.`;
at("pace").textContent = batch.notice ?? "done, in two Web Workers";
at("digest").textContent = batch.digest;
