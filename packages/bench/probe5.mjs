import { simulate } from "@summitry/core";
import { alaska } from "@summitry/alaska";
const sc = alaska();
const m = {};
let n = 0;
const fr = [],
  th = [];
for (let run = 0; run < 150; run++) {
  const r = simulate(sc, { seed: 42, run });
  let w = {};
  for (const e of r.log) {
    if (e.type === "quantity") w[e.quantity] = e.value;
    if (e.type === "move" && ["lapse", "sanction", "threaten"].includes(e.move) && e.by === "trump") {
      m[e.move + ": " + e.because] = (m[e.move + ": " + e.because] ?? 0) + 1;
      if (e.move !== "threaten") {
        fr.push(w.frustration);
        th.push(r.row["frustration.carryOut"] + 0.4 * w.resetProgress);
      }
    }
    if (e.type === "move") {
      m["* " + e.by + " " + e.move] = (m["* " + e.by + " " + e.move] ?? 0) + 1;
    }
  }
}
const q = (v) =>
  [0.05, 0.25, 0.5, 0.75, 0.95]
    .map((p) => v.sort((a, b) => a - b)[Math.floor(p * v.length)]?.toFixed(2))
    .join(" ");
console.log(m, "frust at due", q(fr), "thr", q(th));
