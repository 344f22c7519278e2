import type { Agendas, Identity, Outcome, Run, TextStatus } from "@summitry/core";

/** When a text was signed, entered into force, and ended: days of the run, `null` for what never came. */
export interface TextDays {
  readonly signed: number | null;
  readonly force: number | null;
  readonly end: number | null;
}

/** A text that was signed in a run, or initialled by envoys. */
export interface SignedText {
  readonly table: string;
  readonly outcome: Outcome;
  /** How it stood as the run ended. */
  readonly status: TextStatus;
  readonly days: TextDays;
  /** What it was worth over walking away to each who signed it, or whose envoy initialled it, just before that, by id. */
  readonly gains: ReadonlyMap<string, number>;
}

/** The texts that were signed or initialled in a run, in order. */
export function textsIn<R extends Identity>(run: Run<Agendas, R>): readonly SignedText[] {
  const gains = gainsIn(run);
  return run.world.texts.map(({ id, table, outcome, status, signedDay, forceDay, endDay }) => ({
    table,
    outcome,
    status,
    days: { signed: signedDay, force: forceDay, end: endDay },
    gains: gains.get(id) ?? new Map<string, number>(),
  }));
}

/** What each text of a run was worth over walking away to those who signed or initialled it, just before they did. */
function gainsIn<R extends Identity>(run: Run<Agendas, R>): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const signed = run.log.flatMap((event, at) => (event.type === "sign" ? [{ event, at: at - 1 }] : []));
  const snapshots = run.snapshots(signed.map(({ event: { table }, at }) => ({ table, at })));
  return new Map(
    signed.map(({ event: { text, outcome, initials, signatories } }, which) => [
      text,
      new Map(
        (snapshots[which]?.parties ?? [])
          .filter(({ id }) => (initials ?? signatories).includes(id))
          .map(({ id, utility, reservation }) => [id, utility.of(outcome) - reservation]),
      ),
    ]),
  );
}
