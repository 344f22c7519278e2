import { simulate, gainsOf } from "@summitry/core";
import { alaska } from "@summitry/alaska";
const sc = alaska({ horizonDays: 0, ...(process.argv[2] ? JSON.parse(process.argv[2]) : {}) });
const [trump, putin] = sc.definition.agents;
let T = null,
  P = null;
const o1 = trump.respond,
  o2 = putin.respond;
const snap = (turn) => ({ u: turn.space.utilities, r: turn.reservation, a: turn.agenda });
trump.respond = function (t) {
  if (t.table === "ceasefire" && !T) T = snap(t);
  return o1.call(this, t);
};
putin.respond = function (t) {
  if (t.table === "ceasefire" && !P) P = snap(t);
  return o2.call(this, t);
};
const best = [];
for (let run = 0; run < 300; run++) {
  T = P = null;
  simulate(sc, { seed: 42, run });
  if (!T || !P) continue;
  let b = -9,
    at = 0;
  let mt = -9,
    mp = -9;
  for (let i = 0; i < T.u.length; i++) {
    const x = T.u[i] - T.r,
      y = P.u[i] - P.r;
    mt = Math.max(mt, x);
    mp = Math.max(mp, y);
    const m = Math.min(x, y);
    if (m > b) {
      b = m;
      at = i;
    }
  }
  best.push([b, mt, mp, Object.values(T.a.outcome(at)).join("|")]);
}
best.sort((a, b) => a[0] - b[0]);
const q = (p) => best[Math.floor(p * best.length)];
for (const p of [0.02, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.98])
  console.log(
    p,
    q(p)
      .map((x) => (typeof x === "number" ? x.toFixed(3) : x))
      .join("  "),
  );
const c = {};
for (const b of best) c[b[3]] = (c[b[3]] ?? 0) + 1;
console.log(
  Object.entries(c)
    .sort((a, b) => b[1] - a[1])
    .slice(0, 10),
);
