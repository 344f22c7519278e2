import { alaska, tables } from "@summitry/alaska";
import { Agent, aspiration, redLine, simulate, utility } from "@summitry/core";

/** China at the reset table: business and arms control suit it, an understanding on spheres less so. */
export class China extends Agent {
  readonly id = "china";
  readonly module = import.meta.url;
  readonly strategy = aspiration({ exponent: 2 });
  readonly utility = {
    reset: utility(tables.reset.agenda, ({ business, armsControl, spheres }) => {
      const trade = business === "open" ? 0 : 0.4;
      const arms = armsControl === "open" ? 0 : 0.3;
      return 0.3 + trade + arms - (spheres === "open" ? 0 : 0.3);
    }),
  };
  override readonly redLines = [
    redLine<{ readonly china: string }>({
      id: "no-distance",
      forbids: ({ china }) => china === "distance",
      because: "Moscow is not to be set apart from Beijing",
    }),
  ];

  override reservation = () => 0.35;
}

export const scenario = alaska().with(new China(), { seats: ["reset"] });
export const run = simulate(scenario, { seed: 9 });
console.log(run.row.resetDay, run.log.filter(({ type }) => type === "offer").length);
