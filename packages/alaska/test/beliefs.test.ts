import { simulate } from "@summitry/core";
import { alaska } from "@summitry/alaska";
import { expect, it } from "vitest";

it("what is believed in one scenario does not depend on another that was simulated before", () => {
  const [scenario, another] = [alaska({ without: ["stalling"] }), alaska({ horizonDays: 0 })];
  for (let run = 0; run < 10; run++) {
    const { digest } = simulate(scenario, { seed: 42, run });
    simulate(another, { seed: 42, run });
    expect(simulate(scenario, { seed: 42, run }).digest).toBe(digest);
  }
});
