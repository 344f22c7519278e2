import {
  additive,
  Agent,
  agenda,
  column,
  defineScenario,
  stackedAlternatingOffers,
  table,
  type ActTurn,
  type BargainingTurn,
  type Move,
  type Recipes,
} from "@summitry/core";

const terms = agenda({ gates: ["open", "shut"] });

const worth = (open: number) => additive(terms, { gates: { weight: 1, values: { open, shut: 1 - open } } });

/** Asks for open gates, and warns on some second days. */
class Lord extends Agent {
  readonly id = "lord";
  readonly utility = { truce: worth(1) };
  readonly strategy = { id: "asks", propose: () => ({ gates: "open" }), accepts: () => false };

  override act({ day, random }: ActTurn): readonly Move[] {
    const warns = day === 1 && random.uniform() < 0.5;
    return warns ? [{ type: "move", move: "warn", toward: "mayor", because: "patience ends" }] : [];
  }
}

/** Feasts on some first days, and opens the gates only once it was warned. */
class Mayor extends Agent {
  readonly id = "mayor";
  readonly utility = { truce: worth(0.4) };
  override readonly inner = { warned: false };
  override readonly on: Recipes = {
    move: (inner, { move }) => {
      if (move === "warn") inner["warned"] = true;
    },
  };
  readonly strategy = {
    id: "yields when warned",
    propose: () => ({ gates: "shut" }),
    accepts: (turn: BargainingTurn) => turn.inner["warned"] === true,
  };

  override act({ day, random }: ActTurn): readonly Move[] {
    const feasts = day === 0 && random.uniform() < 0.5;
    return feasts ? [{ type: "move", move: "feast", because: "the stores are full" }] : [];
  }
}

/** A siege in which a warning alone decides, and a feast changes nothing. */
export const siege = () =>
  defineScenario({
    name: "siege",
    start: "1453-04-06",
    days: 5,
    agents: [new Lord(), new Mayor()],
    moves: { warn: { says: "a warning", by: ["lord"] }, feast: { says: "a feast", by: ["mayor"] } },
    tables: {
      truce: table({
        agenda: terms,
        protocol: stackedAlternatingOffers({ rounds: 2 }),
        seats: ["lord", "mayor"],
        meets: [3],
      }),
    },
    row: {
      start: () => ({ signedDay: null as number | null }),
      columns: { signedDay: column.day("the gates were opened") },
      on: {
        sign: (columns, { day }) => {
          columns.signedDay = day;
        },
      },
    },
    outcomes: { open: ({ signedDay }) => signedDay !== null, never: () => false },
  });
