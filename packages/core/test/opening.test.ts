import { describe, expect, it } from "vitest";
import { contributionsOf, increased, mediatedSingleText, opening, transformed } from "@summitry/core";
import { stackedAlternatingOffers, type TableTurn, type WorldView } from "@summitry/core";
import { cheap, deal, dear } from "./small.ts";

const buyer = { id: "buyer", utility: cheap };
const seller = { id: "seller", utility: dear };
const line = { id: "line", forbids: () => true, because: "a test" };

describe("the opening of a table", () => {
  it("settles what hangs on the moment: round 0, no time used up, nothing on the table, day 0", () => {
    const seen: unknown[] = [];
    const openings = opening({
      agenda: deal,
      protocol: stackedAlternatingOffers({ rounds: 7 }),
      parties: [
        {
          ...buyer,
          reservation: (turn) => {
            if (turn.kind === "bargain")
              seen.push(turn.round, turn.rounds, turn.time, turn.standing, turn.seats);
            return turn.day + turn.utility(deal.outcome(1));
          },
        },
        {
          ...seller,
          redLines: [
            line,
            { ...line, id: "now", binds: (view: WorldView) => view.day === 0 && view.texts.length === 0 },
            { ...line, id: "later", binds: (view: WorldView) => view.day > 0 },
          ],
        },
      ],
    });
    expect(seen).toEqual([0, 7, 0, null, ["buyer", "seller"]]);
    expect(openings.map(({ reservation }) => reservation)).toEqual([cheap.at(1), Number.NEGATIVE_INFINITY]);
    expect(openings.map(({ redLines }) => redLines.map(({ id }) => id))).toEqual([[], ["line", "now"]]);
  });

  it("says who would sign: everybody but a mediator", () => {
    const protocol = mediatedSingleText({ rounds: 2, mediator: "mediator" });
    const parties = [{ ...buyer, id: "mediator" }, buyer, seller];
    const signs = (table: Parameters<typeof opening<typeof deal.issues>>[0]) =>
      opening(table).map((each) => each.signs);
    expect(signs({ agenda: deal, protocol, parties })).toEqual([false, true, true]);
    expect(signs({ agenda: deal, parties })).toEqual([true, true, true]);
  });

  it("is refused for what a table by itself doesn't have", () => {
    const reads = (reservation: unknown) =>
      opening({ agenda: deal, parties: [buyer, { ...seller, reservation: reservation as number }] });
    expect(() => reads((turn: TableTurn) => turn.quantity("trust"))).toThrow(
      "parties.seller.reservation: a function is not allowed; expected a number, since at the opening it fails: quantity",
    );
    expect(() => reads("much")).toThrow(
      'parties.seller.reservation: "much" is not allowed; expected a number',
    );
    expect(() => opening({ agenda: deal, parties: [buyer] })).toThrow("at least two parties");
  });
});

describe("contributions of values", () => {
  it("are those of sums over issues, weights and additions included", () => {
    const [price, delivery, ...more] = contributionsOf(cheap) ?? [];
    expect(price).toEqual(Float64Array.of(0.7, 0.7 * 0.4, 0));
    expect(delivery).toEqual(Float64Array.of(0, 0.3));
    expect(more).toEqual([]);
    expect(contributionsOf(increased(cheap, { price: { 30: 2 } }))?.[0]).toEqual(
      Float64Array.of(0.7, 0.7 * 0.4, 2),
    );
    expect(contributionsOf(transformed(cheap, (utility) => utility))).toBeNull();
  });

  it("are copies: nobody can change a utility by them", () => {
    contributionsOf(cheap)?.[0]?.fill(100);
    expect(cheap.at(0)).toBe(0.7);
  });
});
