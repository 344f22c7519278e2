import { simulate } from "@summitry/core";
import { alaska } from "@summitry/alaska";
const N = Number(process.argv[2] ?? 200);
const opt = process.argv[3] ? JSON.parse(process.argv[3]) : {};
const sc = alaska(opt);
const m = {};
const texts = {};
const signed = {};
const add = (o, k) => (o[k] = (o[k] ?? 0) + 1);
for (let run = 0; run < N; run++) {
  const r = simulate(sc, { seed: 42, run });
  for (const e of r.log) {
    if (e.type === "adjourn")
      add(m, `${e.table} ${e.seats.length} d${e.day === 0 ? 0 : "+"} ${e.ended} ${e.because.slice(0, 60)}`);
    if (e.type === "sign")
      add(m, `${e.table} ${e.seats?.length ?? e.signatories.length} d${e.day === 0 ? 0 : "+"} SIGN`);
    if (["refuse", "lapse", "collapse", "expire", "decline"].includes(e.type))
      add(m, `${e.type} ${e.by} ${e.text?.split("-")[0] ?? e.table} ${e.because?.slice(0, 60)}`);
    if (e.type === "sign") add(signed, e.table + ": " + Object.values(e.outcome).join(" | "));
  }
  for (const t of r.world.texts)
    if (t.forceDay !== null) add(texts, t.table + ": " + Object.values(t.outcome).join(" | "));
}
for (const [name, o] of Object.entries({ m, signed, texts })) {
  console.log("==", name);
  for (const [k, v] of Object.entries(o)
    .sort((a, b) => b[1] - a[1])
    .slice(0, 22))
    console.log(String(v).padStart(5), k);
}
