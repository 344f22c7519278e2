import { describe, expect, it } from "vitest";
import { simulate, type ActTurn, type BargainingTurn, type WorldView } from "@summitry/core";
import { deal, small, smallTable, stub } from "./small.ts";

const METHODS = ["input", "quantity", "amount", "inForce", "pending", "lastMet"] as const;
type Loose = Readonly<Record<string, (given: unknown) => unknown>>;

/** What the methods say when they are called by themselves. */
function complaints(whole: object, methods: readonly string[]): readonly string[] {
  return methods.map((name) => {
    const { [name]: taken } = whole as Loose;
    try {
      return String(taken?.({ id: "id" }));
    } catch (error) {
      return String(error);
    }
  });
}

describe("a method that is taken out of what it belongs to", () => {
  const says =
    /^TypeError: a method of a turn or a view was taken out of it: write \(view\) => view\.inForce/;

  it("says so, in a turn and in its view", () => {
    const said: string[] = [];
    const look = (turn: ActTurn | BargainingTurn): void =>
      void said.push(...complaints(turn, [...METHODS, "at"]), ...complaints(turn.view, METHODS));
    const strategy = {
      id: "looks",
      propose: (turn: BargainingTurn) => {
        look(turn);
        said.push(...complaints(turn, ["utility", "crossed", "timeIn"]));
        return deal.outcome(0);
      },
      accepts: () => false,
    };
    const act = (turn: ActTurn) => {
      look(turn);
      return [];
    };
    simulate(small([stub("anna", { act, strategy }), stub("ben")]));
    expect(new Set(said.map((line) => line.replace(says, "clear")))).toEqual(
      new Set(["clear(...), and not ({ inForce }) => inForce(...)"]),
    );
    expect(said.length).toBeGreaterThan(2 * METHODS.length);
  });

  it("says so in a rule for seats", () => {
    const seats = ({ inForce }: WorldView) => (inForce("table") === null ? ["anna", "ben"] : []);
    const run = () =>
      simulate(small([stub("anna"), stub("ben")], { tables: { table: smallTable({ seats, meets: [0] }) } }));
    expect(run).toThrow("view.inForce");
  });
});
