import { aListOf, anObject, anything } from "../errors/checks.ts";
import { digest } from "../data/digest.ts";
import { assertKnown, InputError } from "../errors/input-error.ts";
import { frozen } from "../data/frozen.ts";
import { tableSnapshot, type TableSnapshot } from "../run/table-snapshot.ts";
import type { Identity } from "../scenario/row.ts";
import type { Agendas, SimulationEvent } from "../world/event/event.ts";
import type { World } from "../world/world.ts";
import { lookOn, type Followed } from "./follow.ts";
import { fold, type Phases } from "./phase.ts";

/** A table, and a moment of a run. */
export interface TableMoment {
  /** Name of the table. */
  readonly table: string;
  /** Position in the log, from 0, of the event after which it is looked at. */
  readonly at: number;
}

const takesMoments = aListOf(anObject({ table: anything, at: anything }), { of: "tables and positions" });

/** One simulated run with all that is known of it. */
export class Run<Tables extends Agendas = Agendas, R extends Identity = Identity> {
  /** The scenario's columns for this run, with its seed, number and drawn parameters. */
  readonly row: R;
  /** Every event, oldest first, as plain JSON. */
  readonly log: readonly SimulationEvent<Tables>[];
  /** The final world, frozen. */
  readonly world: Readonly<World>;
  readonly #phases: Phases<Tables, R>;
  #digest: string | null = null;

  /** @internal Made by what simulates a run. */
  constructor(phases: Phases<Tables, R>, { row, log, world }: Followed<Tables, R>) {
    this.row = row;
    this.log = log;
    this.world = frozen(world);
    this.#phases = phases;
  }

  /** SHA-256 of the log: equal runs have equal digests. */
  get digest(): string {
    return (this.#digest ??= digest(this.log));
  }

  /**
   * The world at the end of a day, frozen.
   *
   * @throws InputError for a day outside the run.
   */
  at(day: number): Readonly<World> {
    const days = this.log.at(-1)?.day ?? 0;
    if (!(Number.isInteger(day) && day >= 0 && day <= days)) {
      throw new InputError({ field: "day", value: day, allowed: `a whole number from 0 to ${days}` });
    }
    return frozen(
      fold(
        this.#phases,
        this.log.filter((event) => event.day <= day),
      ),
    );
  }

  /**
   * A table right after an event of the log: what every text and walking away are worth to each party, and the red lines in
   * force. `analyse` takes it as it is. To see a meeting as it stood when it failed, take the event before its `adjourn`.
   *
   * @throws InputError for an unknown table, or a position outside the log or before the inputs of day 0 have been read.
   */
  snapshot(table: keyof Tables & string, at: number): TableSnapshot {
    return this.snapshots([{ table, at }])[0] as TableSnapshot;
  }

  /**
   * The same for several tables and moments, in their order; the run is worked out once more for all of them together.
   *
   * @throws InputError as `snapshot`.
   */
  snapshots(moments: readonly TableMoment[]): readonly TableSnapshot[] {
    this.#check(moments);
    const taken = new Map<TableMoment, TableSnapshot>();
    const last = moments.reduce((latest, { at }) => Math.max(latest, at), 0);
    lookOn(this.#phases, this.log, last, (at, context) => {
      for (const moment of moments)
        if (moment.at === at) taken.set(moment, tableSnapshot(context, moment.table, at));
    });
    return moments.map((moment) => taken.get(moment) as TableSnapshot);
  }

  #check(moments: readonly TableMoment[]): void {
    takesMoments("moments", moments);
    const tables = Object.keys(this.#phases[0].scenario.definition.tables);
    for (const { table, at } of moments) {
      assertKnown("table", table, tables);
      if (Number.isInteger(at) && at >= 0 && at < this.log.length) continue;
      const allowed = `a position in the log, from 0 to ${this.log.length - 1}`;
      throw new InputError({ field: "at", value: at, allowed });
    }
  }
}
