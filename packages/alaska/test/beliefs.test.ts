import { simulate, simulateRow } from "@summitry/core";
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

it("what was worked out for a text is used again only where nothing has changed, whatever runs go on in between", () => {
  const scenario = alaska();
  for (let run = 0; run < 3; run++) {
    const { digest } = simulate(scenario, { seed: 42, run });
    let questions = 0;
    const interrupted = simulate(scenario, { seed: 42, run }, () => {
      if (questions++ % 40 === 0) simulateRow(scenario, { seed: 42, run: run + 1 });
    });
    expect(interrupted.digest).toBe(digest);
    expect(questions).toBeGreaterThan(500);
  }
});
