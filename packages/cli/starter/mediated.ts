import { Agent, aspiration, utility } from "@summitry/core";
import { readScenario } from "summitry/scenario-file";

const scenario = await readScenario(new URL("./my-scenario.yaml", import.meta.url));
const { agenda } = scenario.definition.tables.quota!;

/** A mediator who sits at the table, wants a text with wardens, and takes almost any. */
export class Mediator extends Agent {
  readonly id = "mediator";
  readonly module = import.meta.url;
  readonly strategy = aspiration({ exponent: 0.5 });
  readonly utility = { quota: utility(agenda, ({ wardens }) => (wardens === "shared" ? 1 : 0.5)) };

  override reservation = () => 0.2;
}

export default scenario.with(new Mediator(), { seats: ["quota"] });
