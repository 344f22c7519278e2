import { alaska, Putin, tables, Trump, Zelensky, type AlaskaRow } from "@summitry/alaska";
import { simulate } from "@summitry/core";
import type {
  ActTurn,
  BargainingAction,
  BargainingTurn,
  Move,
  Outcome,
  SimulationEvent,
  TableTurn,
} from "@summitry/core";
import { describe, expect, it } from "vitest";

/** What may be in force, by what it stops or settles; a settlement that is silent on the main issues is a framework. */
type Kind = "ground" | "air" | "small" | "settlement" | "reset";

/** Kinds that have outcomes of their own. */
type Told = Exclude<Kind, "small">;

/** What a log says was in force, read off its events alone. */
interface InForce {
  readonly ever: ReadonlySet<Kind>;
  readonly atEnd: ReadonlySet<Kind>;
  readonly fell: number;
}

function kindOf(table: string, { kind, territory, recognition, guarantees }: Outcome): Kind | null {
  const isSilent = [territory, recognition, guarantees].includes("open");
  if (table === "settlement") return isSilent ? null : table;
  if (table === "reset") return table;
  if (table !== "ceasefire" || kind === "none") return null;
  if (kind === "energy only" || kind === "sea only") return "small";
  return kind === "air only" ? "air" : "ground";
}

function inForce(log: readonly SimulationEvent[]): InForce {
  const [signed, now] = [new Map<string, Kind | null>(), new Map<string, Kind>()];
  const ever = new Set<Kind>();
  let fell = 0;
  for (const event of log) {
    if (event.type === "sign") signed.set(event.text, kindOf(event.table, event.outcome));
    if (event.type === "collapse") fell += 1;
    if (event.type === "collapse" || event.type === "expire") now.delete(event.text);
    if (event.type !== "force") continue;
    for (const id of event.supersedes) now.delete(id);
    const kind = signed.get(event.text) ?? null;
    if (kind === null) continue;
    ever.add(kind);
    now.set(event.text, kind);
  }
  return { ever, atEnd: new Set(now.values()), fell };
}

const { outcomes, measures } = alaska();

function told(row: AlaskaRow): InForce {
  const kinds = (names: Readonly<Record<Told, string>>): ReadonlySet<Kind> =>
    new Set((Object.keys(names) as Told[]).filter((kind) => outcomes[names[kind]]?.(row) === true));
  return {
    ever: kinds({ ground: "groundCeasefire", air: "airTruce", settlement: "settlement", reset: "reset" }),
    atEnd: kinds({
      ground: "groundCeasefireAtEnd",
      air: "airTruceAtEnd",
      settlement: "settlementAtEnd",
      reset: "resetAtEnd",
    }),
    fell: row.collapses,
  };
}

/** A settlement that crosses no red line and says something on every main issue. */
const COMPLETE = {
  territory: "contact line",
  recognition: "none",
  guarantees: "coalition force",
  reparations: "fund",
  neutrality: "open",
  forceCaps: "open",
  relief: "open",
};

/** What walking away is worth to one who settles, for what it is worth by its own interests. */
type Floor = (turn: TableTurn, own: number) => number;

/** Runs in which the three presidents meet on a settlement at once, and walking away is worth what a rule says. */
function settled(floor: Floor) {
  class Host extends Trump {
    override reservation(turn: TableTurn): number {
      return floor(turn, super.reservation(turn));
    }
    override respond(turn: BargainingTurn): BargainingAction {
      return turn.table === "settlement" ? { type: "offer", outcome: COMPLETE } : super.respond(turn);
    }
    override act({ day }: ActTurn): readonly Move[] {
      return day === 0 ? [{ type: "invite", table: "settlement", lead: 1 }] : [];
    }
  }
  class Guest extends Putin {
    override reservation(turn: TableTurn): number {
      return floor(turn, super.reservation(turn));
    }
    override respond(turn: BargainingTurn): BargainingAction {
      return turn.table === "settlement" ? { type: "accept" } : super.respond(turn);
    }
  }
  class Neighbour extends Zelensky {
    override reservation(turn: TableTurn): number {
      return floor(turn, super.reservation(turn));
    }
    override respond(turn: BargainingTurn): BargainingAction {
      return turn.table === "settlement" ? { type: "accept" } : super.respond(turn);
    }
  }
  const scenario = alaska({ horizonDays: 20 })
    .replace(new Host())
    .replace(new Guest())
    .replace(new Neighbour());
  return Array.from({ length: 10 }, (_, run) => simulate(scenario, { seed: 42, run }));
}

describe("what the outcomes count", () => {
  const runs = Array.from({ length: 560 }, (_, run) => simulate(alaska(), { seed: 42, run }));

  it("is what the log says was in force, at any time and on the last day", () => {
    const seen = new Set<string>();
    for (const { log, row } of runs) {
      const found = inForce(log);
      const withoutSmall = (kinds: ReadonlySet<Kind>) =>
        new Set([...kinds].filter((kind) => kind !== "small"));
      const { ever, atEnd } = found;
      expect(told(row)).toEqual({ ...found, ever: withoutSmall(ever), atEnd: withoutSmall(atEnd) });
      for (const kind of found.ever) seen.add(found.atEnd.has(kind) ? `${kind} kept` : `${kind} lost`);
    }
    const common = [...seen].filter((each) => !each.startsWith("settlement"));
    expect(common.sort()).toEqual([
      "air kept",
      "air lost",
      "ground kept",
      "ground lost",
      "reset kept",
      "reset lost",
      "small kept",
      "small lost",
    ]);
  });

  it("is a settlement while one is in force, and one ever after it has been given up", () => {
    const kept = settled((turn, own) => (turn.table === "settlement" ? 0 : own));
    const lost = settled((turn, own) => (turn.table === "settlement" && turn.kind === "bargain" ? 0 : own));
    for (const { log, row } of [...kept, ...lost]) {
      const { ever, atEnd } = inForce(log);
      expect(outcomes["settlement"]?.(row)).toBe(ever.has("settlement"));
      expect(outcomes["settlementAtEnd"]?.(row)).toBe(atEnd.has("settlement"));
    }
    expect(kept.some(({ row }) => outcomes["settlementAtEnd"]?.(row) === true)).toBe(true);
    expect(
      lost.some(
        ({ row }) => outcomes["settlement"]?.(row) === true && outcomes["settlementAtEnd"]?.(row) === false,
      ),
    ).toBe(true);
  });

  it("of what fell apart, is every text in force: a reset, too", () => {
    const collapse = outcomes["collapse"];
    expect(runs.every(({ log, row }) => collapse?.(row) === inForce(log).fell > 0)).toBe(true);
    const reset = runs.filter(({ log }) =>
      log.some((each) => each.type === "collapse" && each.table === "reset"),
    );
    expect(reset.length).toBeGreaterThan(20);
  });

  it("leaves a ceasefire of any kind, and peace, to those who ask for them by name", () => {
    expect(Object.keys(outcomes)).not.toEqual(expect.arrayContaining(["ceasefire"]));
    expect(Object.keys(measures)).toEqual(["ceasefire", "peace"]);
    for (const { log, row } of runs) {
      const { ever } = inForce(log);
      expect(measures["ceasefire"]?.(row)).toBe(
        ["small", "air", "ground"].some((kind) => ever.has(kind as Kind)),
      );
      expect(measures["peace"]?.(row)).toBe(ever.has("settlement"));
    }
    expect(tables.ceasefire.agenda.issues.kind).toEqual([
      "none",
      "energy only",
      "sea only",
      "air only",
      "thirty days",
      "general",
    ]);
  });
});
