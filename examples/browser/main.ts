import { alaska } from "@summitry/alaska";
import { simulate } from "@summitry/core";
import { monteCarlo } from "@summitry/monte-carlo";
import { timeline } from "@summitry/plots";

const at = (id: string): HTMLElement => document.querySelector(`#${id}`)!;
const dark = matchMedia("(prefers-color-scheme: dark)");

const seed = "2025-08-15";
const { row, log, digest } = simulate(alaska(), { seed });
at("result").textContent = JSON.stringify({ row, digest }, null, 2);

const figure = timeline(log, { units: { momentum: "km² a week" } });
const draw = (): void => {
  const width = Math.max(320, Math.min(720, at("run").clientWidth));
  at("run").replaceChildren(figure.element({ width, scheme: dark.matches ? "dark" : "light" }));
};
draw();
dark.addEventListener("change", draw);
addEventListener("resize", draw);

const batch = await monteCarlo(alaska(), { runs: 100, seed });
const { estimate, low, high } = batch.outcomes().find(({ name }) => name === "reset")!;
const percent = (share: number): string => `${(100 * share).toFixed(0)} %`;
at("share").innerHTML =
  `<strong>${percent(estimate)}</strong> of 100 runs of that seed come to a reset between the US and Russia, ` +
  `with a 95 % interval from ${percent(low)} to ${percent(high)}.`;
