import { simulate } from "@summitry/core";
import { alaska } from "@summitry/alaska";
import { gainsOf } from "@summitry/core";
import { believed } from "../alaska/dist/interests/belief.js";
// hope at Alaska
const sc = alaska({ horizonDays: 0, ...(process.argv[2] ? JSON.parse(process.argv[2]) : {}) });
const d = sc.definition;
const trump = d.agents[0];
const hopes = [];
const orig = trump.leave;
trump.leave = function (turn) {
  if (turn.round === 1 && turn.table === "ceasefire") {
    const own = turn.space.utilities,
      g = Object.values(turn.beliefs).map(gainsOf)[0];
    let best = -9,
      at = -1;
    for (let i = 0; i < own.length; i++)
      if (own[i] >= turn.reservation && g[i] > best) {
        best = g[i];
        at = i;
      }
    hopes.push(best);
    if (hopes.length < 6)
      console.log(
        best.toFixed(3),
        turn.amount("x" === 1 ? 0 : 0),
        Object.values(turn.agenda.outcome(Math.max(0, at))).join("|"),
      );
  }
  return orig.call(this, turn);
};
for (let run = 0; run < 300; run++) simulate(sc, { seed: 42, run });
hopes.sort((a, b) => a - b);
console.log(
  hopes.length,
  [0.05, 0.25, 0.5, 0.75, 0.95].map((p) => hopes[Math.floor(p * hopes.length)].toFixed(3)).join(" "),
);
