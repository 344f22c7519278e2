import { simulate, tough } from "@summitry/core";
import { alaska, EuropeanCoalition, mechanisms, Putin, Trump, Zelensky } from "@summitry/alaska";
import { describe, expect, it } from "vitest";

class ToughTrump extends Trump {
  override readonly strategy = tough();
}
class ToughPutin extends Putin {
  override readonly strategy = tough();
}
class ToughZelensky extends Zelensky {
  override readonly strategy = tough();
}
class ToughEurope extends EuropeanCoalition {
  override readonly strategy = tough();
}

describe("agreements are negotiated, never drawn", () => {
  const variants = [[], ...mechanisms.map(({ id }) => [id]), mechanisms.map(({ id }) => id)];
  it.each(variants)("nobody concedes, nothing is signed: without %s %s %s %s", (...without) => {
    const scenario = alaska({ without: without.filter((id) => id !== undefined) })
      .replace(new ToughTrump())
      .replace(new ToughPutin())
      .replace(new ToughZelensky())
      .replace(new ToughEurope());
    for (let run = 0; run < 12; run++) {
      const { log } = simulate(scenario, { seed: "tough", run });
      expect(log.filter(({ type }) => type === "sign")).toEqual([]);
      expect(log.some(({ type }) => type === "offer")).toBe(true);
    }
  });
});
