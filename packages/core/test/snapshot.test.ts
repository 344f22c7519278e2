import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { constant, floorOf, simulate, type Outcome, type Run, type TableSnapshot } from "@summitry/core";
import { analyse } from "@summitry/analysis";
import { blueprints, blueprintsWithShiftingLines, identities } from "./arbitraries.ts";
import { build } from "./blueprint.ts";
import { cheap, deal, dear, small, smallTable, stub, stubborn } from "./small.ts";

/** The tables of a run as they stood when each meeting failed, and how that ended. */
function failures(run: Run) {
  const ends = run.log.flatMap((event, at) => (event.type === "adjourn" ? [{ event, at }] : []));
  const snapshots = run.snapshots(ends.map(({ event: { table }, at }) => ({ table, at: at - 1 })));
  return ends.map(({ event }, at) => ({ event, snapshot: snapshots[at] as TableSnapshot }));
}

/** Whether a text is worth signing to all who would sign, and crosses no line of theirs: one by one, by hand. */
function isInZone({ protocol, seats, parties }: TableSnapshot, outcome: Outcome): boolean {
  const signing = protocol.parties?.(seats) ?? seats;
  return parties
    .filter(({ id }) => signing.includes(id))
    .every(({ utility, reservation, redLines }) => {
      const all = utility.table().values;
      const floor = floorOf(reservation, Math.max(...all) - Math.min(...all));
      return utility.of(outcome) >= floor && !redLines.some((line) => line.forbids(outcome));
    });
}

describe("a snapshot of a table", () => {
  it("has a zone of agreement exactly where the engine said so, in random scenarios", () => {
    let [closed, open] = [0, 0];
    const property = fc.property(
      fc.oneof(blueprints, blueprintsWithShiftingLines),
      fc.double({ min: 0, max: 1, noNaN: true }),
      identities,
      (plan, base, identity) => {
        const agents = plan.agents.map((agent) => ({
          ...agent,
          reservation: { base, slope: 0, reads: "mood" as const },
        }));
        for (const { event, snapshot } of failures(simulate(build({ ...plan, agents }), identity))) {
          if (snapshot.protocol.goOn !== undefined) continue;
          const { agenda } = snapshot;
          const zone = Array.from({ length: agenda.size }, (_, at) => isInZone(snapshot, agenda.outcome(at)));
          const size = zone.filter(Boolean).length;
          if (event.ended === "no-zone") closed += Number(size === 0);
          if (event.ended === "no-zone") expect(size).toBe(0);
          if (event.ended === "deadline") open += Number(size > 0);
          if (event.ended === "deadline") expect(size).toBeGreaterThan(0);
          expect(snapshot.seats).toEqual(event.seats);
          expect(analyse(snapshot).zone.size).toBe(size);
        }
      },
    );
    fc.assert(property, { numRuns: 60 });
    expect(Math.min(closed, open)).toBeGreaterThan(0);
  });

  it("changes nothing, and is the same whichever others are taken with it", () => {
    const property = fc.property(blueprints, identities, (plan, identity) => {
      const run = simulate(build(plan), identity);
      const { digest } = run;
      const first = run.log.findLastIndex(({ type, day }) => type === "input" && day === 0);
      const tables = Object.keys(run.world.tables);
      const moments = tables.flatMap((table) =>
        [0.3, 0.5, 0.8, 1].map((share) => ({
          table,
          at: Math.max(first, Math.floor(share * (run.log.length - 1))),
        })),
      );
      const told = ({ parties, ...rest }: TableSnapshot) => ({
        ...rest,
        parties: parties.map(({ utility, reservation, redLines }) => [
          Array.from(utility.table().values),
          reservation,
          redLines.map(({ id }) => id),
        ]),
      });
      const together = run.snapshots(moments).map(told);
      expect(moments.map(({ table, at }) => told(run.snapshot(table, at)))).toEqual(together);
      expect(run.digest).toBe(digest);
    });
    fc.assert(property, { numRuns: 20 });
  });

  const price = { id: "price", because: "a test", forbids: ({ price }: Outcome) => price === 10 };
  const late = {
    id: "late",
    because: "a test",
    forbids: () => true,
    binds: ({ day }: { day: number }) => day > 0,
  };
  const scenario = small(
    [
      stub("anna", {
        utility: { table: cheap },
        reservation: () => 0.25,
        redLines: [price, late],
        strategy: stubborn(),
      }),
      stub("ben", { utility: { table: dear }, reservation: () => 0.5 }),
      stub("carl", { utility: {} }),
    ],
    {
      days: 2,
      inputs: { level: constant(1) },
      tables: { table: smallTable({ seats: ["anna", "ben"], meets: [1] }) },
    },
  );
  const run = simulate(scenario, { seed: 3 });

  it("shows what is worth what to whom, walking away, and the lines in force", () => {
    const { day, seats, parties, agenda } = run.snapshot("table", 2);
    expect({ day, seats, ids: parties.map(({ id }) => id) }).toEqual({
      day: 0,
      seats: ["anna", "ben"],
      ids: ["anna", "ben"],
    });
    expect(agenda).toBe(deal);
    expect(parties.map(({ utility }) => utility.of({ price: 20, delivery: "fast" }))).toEqual([0.58, 0.4]);
    expect(parties.map(({ reservation }) => reservation)).toEqual([0.25, 0.5]);
    expect(parties.map(({ redLines }) => redLines.map(({ id }) => id))).toEqual([["price"], []]);
    const then = run.snapshot("table", run.log.length - 1);
    expect(then.parties[0]?.redLines.map(({ id }) => id)).toEqual(["price", "late"]);
    expect(then.parties[0]?.redLines[1]?.binds).toBeUndefined();
  });

  it("has who is invited, whoever would be by the rules of that day, and walking away as at the deadline", () => {
    const host = stub("anna", {
      act: ({ day }) => (day === 0 ? [{ type: "invite", table: "table", lead: 2 }] : []),
      reservation: (turn) => (turn.kind === "bargain" && turn.time < 1 ? 0.9 : 0.25),
    });
    const rotating = smallTable({
      seats: ({ day }) => (day === 0 ? ["anna", "ben"] : ["anna", "carl"]),
      meets: [],
    });
    const agents = [host, stub("ben"), stub("carl")];
    const run = simulate(small(agents, { days: 2, tables: { table: rotating } }), { seed: 1 });
    const at = run.log.findIndex(({ type, day }) => type === "day" && day === 1);
    const { seats, parties } = run.snapshot("table", at);
    expect(seats).toEqual(["anna", "ben"]);
    expect(parties[0]?.reservation).toBe(0.25);
  });

  it.each([
    ["tabel", 0, 'table: "tabel" is not allowed; expected one of table; did you mean table?'],
    [
      "table",
      1,
      "at: 1 is not allowed; expected a position after all inputs of day 0 have been read; level has not",
    ],
    ["table", -1, "at: -1 is not allowed; expected a position in the log"],
    ["table", 1e6, "at: 1000000 is not allowed; expected a position in the log"],
  ])("of %s after event %s is refused", (table, at, message) => {
    expect(() => run.snapshot(table, at)).toThrow(message);
  });
});
