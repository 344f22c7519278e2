import { simulate, simulateRow } from "@summitry/core";
import { alaska } from "@summitry/alaska";
const N = Number(process.argv[2] ?? 300);
const opt = process.argv[3] ? JSON.parse(process.argv[3]) : {};
const sc = alaska(opt);
const { outcomes } = sc.definition;
const t = Date.now();
const rows = [];
for (let run = 0; run < N; run++) rows.push(simulateRow(sc, { seed: 42, run }));
const dt = (Date.now() - t) / 1000;
console.log(`${(N / dt).toFixed(0)} runs/s`);
for (const [n, f] of Object.entries(outcomes))
  console.log(n.padEnd(12), ((100 * rows.filter(f).length) / N).toFixed(1));
const num = ["secondSummitDay", "trilateralDay", "europeSeatedDay", "aidRestoredDay"];
for (const c of num) console.log(c, ((100 * rows.filter((r) => r[c] !== null).length) / N).toFixed(1) + "%");
for (const c of [
  "airPauseDays",
  "trumpFlips",
  "derailments",
  "walkouts",
  "meetings",
  "rounds",
  "offersAcross",
  "offeredTerms",
  "threats",
  "threatsCarriedOut",
  "pressures",
  "strikes",
  "dronesPerDay",
  "stanceMean",
  "frustrationMean",
  "supportUS",
  "supportEurope",
  "gainKm2",
  "utilityTrump",
  "utilityPutin",
  "utilityZelensky",
  "utilityEurope",
]) {
  const v = rows
    .map((r) => r[c])
    .filter((x) => x !== null)
    .sort((a, b) => a - b);
  const q = (p) => v[Math.floor(p * (v.length - 1))];
  console.log(
    c.padEnd(18),
    "mean",
    (v.reduce((a, b) => a + b, 0) / v.length).toFixed(3),
    "q05",
    q(0.05)?.toFixed(3),
    "q50",
    q(0.5)?.toFixed(3),
    "q95",
    q(0.95)?.toFixed(3),
  );
}
const tally = (f) => {
  const m = {};
  for (const r of rows) {
    const k = f(r);
    m[k] = (m[k] ?? 0) + 1;
  }
  return JSON.stringify(
    Object.fromEntries(
      Object.entries(m)
        .sort((a, b) => b[1] - a[1])
        .slice(0, 12),
    ),
  );
};
console.log(
  "kind",
  tally((r) => r.ceasefireKind),
  "blockedBy",
  tally((r) => r.blockedBy),
  "territory",
  tally((r) => r.territory),
  "recog",
  tally((r) => r.recognition),
);
