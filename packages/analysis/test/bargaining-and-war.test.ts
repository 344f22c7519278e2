import { describe, expect, it } from "vitest";
import { analyse } from "@summitry/analysis";
import { agenda, utility } from "@summitry/core";
import { closedForms } from "./closed-forms.ts";

/** Shares are counted in whole steps: sums of decimal fractions would miss the ends of a range by a rounding. */
const STEPS = 200;
const steps = (share: number): number => Math.round(share * STEPS);

const pie = agenda({ a: Array.from({ length: STEPS + 1 }, (_, step) => step) });
const toA = utility(pie, ({ a }) => a);
const toB = utility(pie, ({ a }) => STEPS - a);

/** What A can have that both prefer to a war in which A wins with probability p. */
const lottery = ({ p, cA, cB }: { readonly p: number; readonly cA: number; readonly cB: number }) =>
  analyse({
    agenda: pie,
    parties: [
      { id: "a", utility: toA, reservation: steps(p) - steps(cA) },
      { id: "b", utility: toB, reservation: STEPS - steps(p) - steps(cB) },
    ],
  });

describe("Fearon's war as a lottery", () => {
  it.each(closedForms.fearonRange)("has the bargaining range $range as its zone", (war) => {
    const { zone, pareto, blockedBy } = lottery(war);
    const shares = [...zone].map(({ a }) => a);
    expect([shares[0], shares.at(-1)]).toEqual(war.range.map(steps));
    expect(zone.size).toBe(steps(war.range[1]) - steps(war.range[0]) + 1);
    expect(pareto).toHaveLength(zone.size);
    expect(blockedBy).toEqual([]);
  });

  it.each(closedForms.fearonOffer)(
    "takes the risk $war for the demand $demand",
    ({ p, cA, cmax, k, demand, war }) => {
      const types = steps(cmax);
      // One table for every cost that B may have, in the middle of each step.
      const accepted = new Float64Array(STEPS + 1);
      for (let type = 0; type < types; type++) {
        const { zone } = analyse({
          agenda: pie,
          parties: [
            { id: "a", utility: toA, reservation: Number.NEGATIVE_INFINITY },
            { id: "b", utility: toB, reservation: STEPS - steps(p) - (type + 0.5) },
          ],
        });
        for (const { a } of zone) accepted[a] = (accepted[a] as number) + 1 / types;
      }
      const worth = accepted.map((chance, share) => chance * share + (1 - chance) * (steps(p) - steps(cA)));
      const best = worth.indexOf(Math.max(...worth));
      expect(best).toBe(steps(demand));
      expect(best - steps(p)).toBe(steps(k));
      expect(1 - (accepted[best] as number)).toBeCloseTo(war, 9);
    },
  );
});

describe("Powell's shift of power", () => {
  it.each(closedForms.powellShift)(
    "from $d1 to $d2: war is $war",
    ({ delta, d1, d2, cD, cR, left, right, war }) => {
      const all = 1 / (1 - delta);
      const war1 = { d: d1 * all - cD, r: (1 - d1) * all - cR };
      const war2 = { r: (1 - d2) * all - cR };
      const [rise, surplus] = [delta * war2.r - war1.r, all - (war1.r + war1.d)];
      expect((1 - delta) * (rise - surplus)).toBeCloseTo(left - right, 9);

      // Whatever is offered today is worth taking for D if it beats war today, and for R if it beats waiting.
      const parts = agenda({ r: Array.from({ length: STEPS + 1 }, (_, step) => (all * step) / STEPS) });
      const { zone, blockedBy } = analyse({
        agenda: parts,
        parties: [
          { id: "d", utility: utility(parts, ({ r }) => all - r), reservation: war1.d },
          { id: "r", utility: utility(parts, ({ r }) => r), reservation: delta * war2.r },
        ],
      });
      expect(zone.size === 0).toBe(war);
      expect(left > right).toBe(war);
      expect(blockedBy.map((set) => set.map(({ holder }) => holder))).toEqual(war ? [["d"], ["r"]] : []);
    },
  );
});
