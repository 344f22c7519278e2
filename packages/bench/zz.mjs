import { simulateRow } from "@summitry/core";
import { alaska } from "@summitry/alaska";
const sc = alaska();
for (let r = 0; r < 100; r++) simulateRow(sc, { seed: 42, run: r });
const t = Date.now();
for (let r = 0; r < 400; r++) simulateRow(sc, { seed: 42, run: r });
console.log(400 / ((Date.now() - t) / 1000));
