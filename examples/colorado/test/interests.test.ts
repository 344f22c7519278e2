import { exp, parameters } from "@summitry/core";
import { describe, expect, it } from "vitest";
import { fundingToInterior, planToInterior, withoutPlanToInterior } from "../interests/interior.ts";
import { safetyOf } from "../interests/safety.ts";
import { likeliest, type Sight } from "../interests/sight.ts";
import { fundingWorth, partOf, planTerms, planWorth, withoutPlan } from "../interests/states.ts";
import { interiorGain } from "../parameters/water.ts";
import { colorado } from "../scenario.ts";
import { planAgenda } from "../tables/plan.ts";
import { fundingAgenda } from "../tables/funding.ts";

/** The lakes of April 2023, after the draft, with funding for 2.3 million acre-feet at $776 in California. */
const sight: Sight = {
  drawn: likeliest,
  exposure: 0.4,
  relief: 1,
  threat: 0.3,
  seniority: 0.5,
  fund: 2,
  paid: 2.3,
  price: 0.776,
};
const plan = { volume: 3, california: 53, basis: "pledges" } as const;
const worth = (
  state: "california" | "arizona" | "nevada",
  changes: Partial<Sight> = {},
  text: Parameters<typeof planWorth>[1] = plan,
) => planWorth(planTerms(state, { ...sight, ...changes }), text);

describe("what a plan is worth to a state", () => {
  it("is safe lakes and pay, less what the water costs it", () => {
    const need = 3.5 * (1 - 0.5);
    const safe = 2.5 * 0.4 * (1 - exp((-0.85 * 3) / need));
    const pay = 0.776 * 0.53 * 2.3;
    const cost = 0.776 * 0.53 * 3;
    expect(worth("california")).toBeCloseTo(safe + pay - cost, 12);
  });

  it("counts no more water as paid for than the plan saves", () => {
    const small = { ...plan, volume: 1.6 } as const;
    expect(worth("california", { paid: 2.3 }, small)).toBe(worth("california", { paid: 1.6 }, small));
  });

  it("pays Arizona and Nevada by the open offer, whatever California has", () => {
    expect(worth("arizona", { price: 0.84 })).toBe(worth("arizona", { price: 0.52 }));
    expect(worth("arizona", { paid: 0, price: 0 })).toBeLessThan(worth("arizona"));
  });

  it("falls with a precedent for the other side, and pledges count for less than what a rule takes", () => {
    const [priority, losses] = (["priority", "losses"] as const).map((basis) => ({ ...plan, basis }));
    expect(worth("california", {}, priority)).toBeGreaterThan(worth("california", {}, losses));
    expect(worth("arizona", {}, priority)).toBeLessThan(worth("arizona", {}, losses));
    const safe = safetyOf(interiorGain, sight);
    expect(planToInterior(safe, plan)).toBeLessThan(planToInterior(safe, { ...plan, basis: "losses" }));
  });

  it("divides the whole plan among the three", () => {
    for (let index = 0; index < planAgenda.size; index++) {
      const text = planAgenda.outcome(index);
      expect(partOf("california", text) + partOf("arizona", text) + partOf("nevada", text)).toBeCloseTo(
        1,
        12,
      );
    }
  });
});

describe("what going without a plan is worth", () => {
  it("is nothing where nobody would impose anything", () => {
    for (const state of ["california", "arizona", "nevada"] as const)
      expect(withoutPlan(state, { ...sight, threat: 0 })).toBeCloseTo(0, 12);
  });

  it("is worse for Arizona and better for California, the surer priority is", () => {
    const [unsure, sure] = [0.2, 0.9].map((seniority) => ({ ...sight, seniority }));
    expect(withoutPlan("california", sure!)).toBeGreaterThan(withoutPlan("california", unsure!));
    expect(withoutPlan("arizona", sure!)).toBeLessThan(withoutPlan("arizona", unsure!));
  });

  it("is at least the worth that Interior calls enough", () => {
    expect(withoutPlanToInterior({ ...sight, threat: 0 })).toBeCloseTo(0.5 * 4 * 0.4, 12);
    expect(withoutPlanToInterior({ ...sight, threat: 1 })).toBeGreaterThan(0.5 * 4 * 0.4);
  });
});

describe("what funding is worth", () => {
  it("falls for Interior and rises for California with the rate", () => {
    const at = (price: 400 | 776) => ({ paid: 2.3, price, saltonSea: "nothing" }) as const;
    expect(fundingToInterior(at(776), sight)).toBeLessThan(fundingToInterior(at(400), sight));
    expect(fundingWorth("california", at(776), sight)).toBeGreaterThan(
      fundingWorth("california", at(400), sight),
    );
    expect(fundingWorth("arizona", at(776), sight)).toBe(fundingWorth("arizona", at(400), sight));
  });

  it("is never worth more than the fund has", () => {
    for (let index = 0; index < fundingAgenda.size; index++) {
      const text = fundingAgenda.outcome(index);
      const inCalifornia = 4.4 / 7.5;
      const rate = (inCalifornia * text.price + (1 - inCalifornia) * 400) / 1000;
      const spent = text.paid * rate + (text.saltonSea === "nothing" ? 0 : 0.25);
      if (spent > 1.2 + 0.05) expect(fundingToInterior(text, { ...sight, fund: 1.2 })).toBeLessThan(0);
    }
  });
});

it("reads every parameter that it declares, by its likeliest value", () => {
  for (const { id, mode } of parameters(colorado())) expect(likeliest[id]).toBe(mode);
});
