import fc from "fast-check";
import { expect, it } from "vitest";
import {
  explain,
  type HolderAndLine,
  type MeetingExplanation,
  type Obstacle,
  reasonsOf,
} from "@summitry/analysis";
import {
  type EventOf,
  floorOf,
  type Run,
  type SimulationEvent,
  simulate,
  type TableSnapshot,
} from "@summitry/core";
import { blueprints, identities } from "../../../core/test/arbitraries.ts";
import { build } from "../../../core/test/blueprint.ts";

type Names = readonly string[];

const nameOf = ({ holder, line }: HolderAndLine): string => `${holder}.${line}`;
const keyOf = (obstacle: Obstacle): string =>
  obstacle.type === "red-line" ? nameOf(obstacle) : obstacle.holder;
const isWithin = (some: Names, others: Names): boolean => some.every((each) => others.includes(each));

interface Listed {
  readonly told: MeetingExplanation;
  readonly run: Run;
  readonly snapshot: TableSnapshot;
  /** What keeps each outcome from being signed by the parties: parties and lines by name, found the slow way. */
  readonly kept: readonly Names[];
  readonly end: EventOf<"adjourn"> | EventOf<"sign">;
  readonly allSign: boolean;
}

function slowly({ agenda, parties }: TableSnapshot, ids: Names): readonly Names[] {
  const signing = parties.filter(({ id }) => ids.includes(id));
  const outcomes = Array.from({ length: agenda.size }, (_, index) => agenda.outcome(index));
  const ways = signing.map(({ id, utility, reservation, redLines }) => {
    const worths = outcomes.map((outcome) => utility.of(outcome));
    const floor = floorOf(reservation, Math.max(...worths) - Math.min(...worths));
    return outcomes.map((outcome, index) => [
      ...(worths[index]! < floor ? [id] : []),
      ...redLines.filter((line) => line.forbids(outcome)).map(({ id: line }) => nameOf({ holder: id, line })),
    ]);
  });
  return outcomes.map((_, index) => ways.flatMap((way) => way[index]!));
}

/** Random scenarios in which everybody holds a red line. */
const guarded = blueprints.map((plan) => ({
  ...plan,
  agents: plan.agents.map((agent, at) => ({
    ...agent,
    lines: [...agent.lines.slice(0, 1), { issue: at % 2, value: at % 3, binds: null }],
  })),
}));

/** Every meeting of some random runs. */
function meetingsOf(runs: number, check: (meeting: Listed) => void): void {
  const property = fc.property(fc.oneof(blueprints, guarded), identities, (plan, identity) => {
    const scenario = build(plan);
    const run = simulate(scenario, identity);
    const isEnd = (event: SimulationEvent): event is Listed["end"] =>
      event.type === "adjourn" || event.type === "sign";
    const opened = run.log.flatMap(({ type }, at) => (type === "open" ? [at] : []));
    const { meetings } = explain(run);
    expect(meetings.map(({ meeting }) => meeting)).toEqual(opened.map((_, at) => at + 1));
    for (const [which, told] of meetings.entries()) {
      const at = run.log.findIndex(
        (event, at) => at > opened[which]! && isEnd(event) && event.table === told.table,
      );
      const snapshot = run.snapshot(told.table, at - 1);
      check({
        told,
        run,
        snapshot,
        kept: slowly(snapshot, told.parties),
        end: run.log[at] as Listed["end"],
        allSign: scenario.definition.tables[told.table]!.protocol.goOn === undefined,
      });
    }
  });
  fc.assert(property, { numRuns: runs });
}

const opens = (kept: readonly Names[], removed: Names): number =>
  kept.filter((each) => each.length > 0 && isWithin(each, removed)).length;

/** The laws, held on a number of random runs that grows with the scale. */
export function lawsOfExplanations(scale: number): void {
  it("a meeting that ran its time is told to have had no zone exactly when the engine found none, and is blocked as it found", () => {
    const seen = { "no-zone": 0, deadline: 0, blocked: 0 };
    meetingsOf(60 * scale, ({ told, end, allSign }) => {
      if (end.type === "sign") return expect(told).toMatchObject({ ended: "agreement", by: end.signatories });
      expect(told).toMatchObject({
        ended: end.ended,
        because: end.because,
        rounds: end.rounds,
        seats: end.seats,
      });
      if (allSign && (end.ended === "no-zone" || end.ended === "deadline")) {
        expect(told.counts?.zone === 0).toBe(end.ended === "no-zone");
        seen[end.ended]++;
      }
      if (end.blockedBy.length === 0) return;
      seen.blocked++;
      const sets = told.closedBy.map(({ obstacles }) => obstacles.map(keyOf).sort());
      expect(sets).toContainEqual([...end.blockedBy].sort());
    });
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(0);
  });

  it("texts are counted right, and a minimal set that is relaxed opens as many as are told, and no part of it any", () => {
    let sets = 0;
    meetingsOf(40 * scale, ({ told, kept }) => {
      const { parties, counts, closedBy, relaxing, crossed } = told;
      const isParty = (name: string): boolean => parties.includes(name);
      expect(counts).toEqual({
        all: kept.length,
        worthSigning: Object.fromEntries(
          parties.map((id) => [id, kept.filter((each) => !each.includes(id)).length]),
        ),
        worthSigningToAll: kept.filter((each) => !each.some(isParty)).length,
        zone: kept.filter((each) => each.length === 0).length,
      });
      for (const { obstacle, opens: number } of relaxing) expect(number).toBe(opens(kept, [keyOf(obstacle)]));
      expect(closedBy.length > 0).toBe(counts?.zone === 0);
      for (const { obstacles, opens: number } of closedBy) {
        const names = obstacles.map(keyOf);
        expect(number).toBe(opens(kept, names));
        expect(number).toBeGreaterThan(0);
        for (const name of names)
          expect(
            opens(
              kept,
              names.filter((each) => each !== name),
            ),
          ).toBe(0);
        sets++;
      }
      const order = closedBy.map(({ obstacles, opens: number }) => 1000 * obstacles.length - number);
      expect(order).toEqual(order.toSorted((one, other) => one - other));
      const shut = kept.filter((each) => each.length > 0 && !each.some(isParty));
      for (const { lines, texts } of crossed) {
        const exactly = shut.filter(
          (each) => each.length === lines.length && isWithin(each, lines.map(nameOf)),
        );
        expect(texts).toBe(exactly.length);
      }
      expect(crossed.reduce((sum, { texts }) => sum + texts, 0)).toBe(shut.length);
    });
    expect(sets).toBeGreaterThan(3);
  });

  it("the nearest text crosses no line, and no other such text falls less short of whom it is worst for", () => {
    meetingsOf(20 * scale, ({ told, snapshot: { agenda, parties }, kept }) => {
      const free = kept.flatMap((each, index) => (isWithin(each, told.parties) ? [index] : []));
      if (told.nearest === null) return expect(free).toEqual([]);
      const shares = parties
        .filter(({ id }) => told.parties.includes(id))
        .map(({ utility, reservation }) => {
          const worths = kept.map((_, index) => utility.at(index));
          const [low, high] = [Math.min(...worths), Math.max(...worths)];
          const range = high - low > 1e-12 ? high - low : 1;
          const floor = floorOf(reservation, high - low);
          return worths.map((worth) => {
            const gain = worth - Math.max(low, reservation);
            return (worth >= floor ? Math.max(0, gain) : gain) / range;
          });
        });
      const worst = (index: number): number => Math.min(...shares.map((share) => share[index]!));
      const at = agenda.indexOf(told.nearest.outcome);
      expect(kept[at]!.filter((name) => !told.parties.includes(name))).toEqual([]);
      expect(Math.max(...free.map(worst)) - worst(at)).toBeLessThan(1e-9);
      expect(Math.min(...told.nearest.gaps.map(({ share }) => share))).toBeCloseTo(worst(at), 9);
      expect(told.nearest.crosses).toEqual([]);
    });
  });

  it("the largest coalition with a zone is asked where some may sign without the others", () => {
    let coalitions = 0;
    meetingsOf(30 * scale, ({ told, snapshot, allSign }) => {
      const all = snapshot.parties.map(({ id }) => id);
      if (allSign) return;
      const kept = slowly(snapshot, all);
      const zone = (ids: Names): number =>
        kept.filter(
          (each) => !each.some((name) => ids.some((id) => name === id || name.startsWith(`${id}.`))),
        ).length;
      const groups = Array.from({ length: 2 ** all.length }, (_, bits) =>
        all.filter((_, at) => (bits >> at) % 2 === 1),
      );
      const open = groups.filter((ids) => ids.length >= 2 && zone(ids) > 0);
      const largest = Math.max(...open.map((ids) => ids.length));
      if (open.length === 0) return expect(told.parties).toEqual(all);
      coalitions++;
      expect(told.parties).toHaveLength(largest);
      expect(told.counts?.zone).toBe(Math.max(...open.filter((ids) => ids.length === largest).map(zone)));
    });
    expect(coalitions).toBeGreaterThan(0);
  });

  it("the reasons of the tables are the same without explaining every meeting", () => {
    const property = fc.property(blueprints, identities, (plan, identity) => {
      const run = simulate(build(plan), identity);
      const { tables } = explain(run);
      expect(reasonsOf(run)).toEqual(tables);
      expect(tables.map(({ table }) => table)).toEqual(Object.keys(run.world.tables));
    });
    fc.assert(property, { numRuns: 30 * scale });
  });
}
