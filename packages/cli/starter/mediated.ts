import { Agent, aspiration, utility } from "@summitry/core";
import { readScenario } from "@summitry/scenario-file";

const scenario = await readScenario(new URL("./my-scenario.yaml", import.meta.url));
const { agenda } = scenario.definition.tables.quota!;

/** A mediator who sits at the table, wants the middle quota and wardens, and takes almost any text. */
export class Mediator extends Agent {
  readonly id = "mediator";
  readonly module = import.meta.url;
  readonly strategy = aspiration({ exponent: 1 });
  readonly utility = {
    quota: utility(
      agenda,
      ({ quota, wardens }) => (quota === "middle" ? 0.7 : 0.2) + (wardens === "shared" ? 0.3 : 0),
    ),
  };

  override reservation = () => 0.1;
}

export default scenario.with(new Mediator(), { seats: ["quota"] });
