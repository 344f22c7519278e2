import type { EventOf, RunView, RowRecipe } from "@summitry/core";
import { NOT_CARRIED_OUT } from "../agents/keeping-a-truce.ts";
import { isPlainEnd, isRow } from "../leaving/reasons.ts";
import { threatenedLoss } from "../interests/war.ts";
import { isAbout, isOnUkraine } from "../tables/on-ukraine.ts";
import { weightsOf } from "../interests/weights.ts";
import { ENDS } from "../levers/deadline.ts";
import { isPartial, type CeasefireText } from "../tables/ceasefire.ts";
import type { tables } from "../tables/index.ts";
import { HELD_BACK, REIMPOSED, sizeOf, stepOf, stepsIn } from "../tables/steps.ts";
import { columns as declared, emptyColumns, type AlaskaColumns } from "./columns.ts";
import { noteEnd } from "./end.ts";
import { noteDay, sumsOf } from "./observation.ts";
import { worthOfTerms } from "./terms.ts";

/** The issues of the scenario's tables. */
export type AlaskaTables = { readonly [K in keyof typeof tables]: (typeof tables)[K]["agenda"]["issues"] };

/** Folds a run's events into its columns. */
export const alaskaRow: RowRecipe<AlaskaColumns, AlaskaTables> = {
  start: emptyColumns,
  columns: declared,
  on: {
    day(columns, { day }, { world }) {
      if (day > 0) noteDay(columns, world);
    },
    open(columns, event) {
      columns.meetings += 1;
      noteMeeting(columns, event);
    },
    offer(columns, { by, table, outcome, crosses }, { world }) {
      const seats = world.tables[table]?.meeting?.seats ?? [];
      if (crosses.some(({ holder }) => !seats.includes(holder))) columns.offersAcross += 1;
      if (by !== "trump" || table !== "ceasefire") return;
      const sums = sumsOf(columns);
      sums.terms += worthOfTerms(outcome);
      sums.offers += 1;
    },
    leave(columns, { because }) {
      if (isPlainEnd(because) || sumsOf(columns).amongEnvoys) return;
      columns.walkouts += 1;
      if (!isRow(because)) return;
      columns.derailments += 1;
      columns.rows += 1;
    },
    adjourn(columns, { rounds, ended, blockedBy }) {
      columns.rounds += rounds;
      if (ended === "no-zone" && blockedBy.length > 0) columns.blockedBy ??= blockedBy.join("+");
    },
    sign(columns, event, moment) {
      const { awaits, rounds, outcome, table } = event;
      columns.rounds += rounds;
      if (table === "reset") columns.resetSteps ??= sizeOf(stepsIn(outcome));
      const { crossed, unsigned } = sumsOf(columns);
      crossed.set(
        event.text,
        event.crosses.map(({ holder }) => holder),
      );
      if (event.initials !== undefined) {
        if (!event.initials.includes("zelensky"))
          unsigned.set(event.text, { outcome: event.outcome, left: event.initials.length });
        return;
      }
      noteCrossing(columns, event.text, event.signatories);
      if (event.signatories.includes("zelensky")) {
        noteAcceptance(columns, table);
        noteCoercion(columns, event, moment);
      }
      if (awaits.includes("zelensky")) noteFramework(columns, event);
    },
    ratify(columns, { day, by, table, text: id }, moment) {
      const text = moment.world.texts.find((each) => each.id === id);
      if (text === undefined) return;
      if (by === "zelensky") {
        if (sumsOf(columns).framework === id && columns.frameworkDay === day) forgetFramework(columns);
        noteAcceptance(columns, table);
        sumsOf(columns).unsigned.delete(id);
        return noteCoercion(columns, { table, text: id, outcome: text.outcome }, moment);
      }
      noteSignature(columns, { day, table, text: id }, text.parties);
    },
    force(columns, { text: id }, { world }) {
      const { coerced, crossed } = sumsOf(columns);
      if (coerced.has(id)) columns.coerced = true;
      const parties = world.texts.find((text) => text.id === id)?.parties ?? [];
      if (crossed.get(id)?.some((holder) => parties.includes(holder)) === true) columns.ownLinesCrossed += 1;
    },
    renew(columns, { text: id }, { world }) {
      const text = world.texts.find((each) => each.id === id);
      if (text?.table === "ceasefire" && isPartial(text.outcome as CeasefireText)) columns.trucesRenewed += 1;
    },
    collapse(columns, { day, table, text, because }) {
      if (because === NOT_CARRIED_OUT) {
        columns.trucesNotCarriedOut += 1;
        sumsOf(columns).unborn.add(text);
      }
      columns.collapses += 1;
      if (isOnUkraine(table)) columns.collapseDay ??= day;
    },
    move: noteMove,
  },
  finish(columns, moment) {
    noteDay(columns, moment.world);
    columns.trilateralBroken = moment.world.quantities.trilateralBroken ?? 0;
    noteEnd(columns, moment);
  },
};

/** Counts a meeting by who met, and at what level. */
function noteMeeting(columns: AlaskaColumns, { day, table, seats, level }: EventOf<"open">): void {
  const sums = sumsOf(columns);
  sums.amongEnvoys = level === "envoys";
  const [trump, putin, zelensky] = ["trump", "putin", "zelensky"].map((id) => seats.includes(id));
  if (level === "envoys") {
    if (putin === true && trump === true) columns.envoyRounds += 1;
    if (putin === true && trump !== true) columns.directRounds += 1;
    return;
  }
  if (table === "ceasefire" && seats.includes("europe")) columns.europeSeatedDay ??= day;
  if (trump !== true || putin !== true) return;
  if (sums.summit !== day) columns.summits += 1;
  sums.summit = day;
  if (day > 0) columns.secondSummitDay ??= day;
  if (zelensky === true) columns.trilateralDay ??= day;
}

/** Records a text on Ukraine that the two presidents have signed without Ukraine. */
function noteFramework(
  columns: AlaskaColumns,
  { day, table, text, outcome }: Pick<EventOf<"sign">, "day" | "table" | "text" | "outcome">,
): void {
  if (columns.frameworkDay !== null) return;
  sumsOf(columns).framework = text;
  columns.frameworkDay = day;
  columns.frameworkAmbiguous = table === "ceasefire" && outcome["text"] === "framework";
}

/** Takes the record back: Ukraine has signed an initialled text on the same day as the two presidents. */
function forgetFramework(columns: AlaskaColumns): void {
  columns.frameworkDay = null;
  columns.frameworkAmbiguous = null;
}

/** Records a signature under what envoys initialled without Ukraine: the last one makes it a framework. */
function noteSignature(
  columns: AlaskaColumns,
  { day, table, text }: Pick<EventOf<"ratify">, "day" | "table" | "text">,
  parties: readonly string[],
): void {
  const { unsigned } = sumsOf(columns);
  const initialled = unsigned.get(text);
  if (initialled === undefined) return;
  initialled.left -= 1;
  if (initialled.left > 0 || !parties.includes("zelensky")) return;
  noteCrossing(
    columns,
    text,
    parties.filter((party) => party !== "zelensky"),
  );
  noteFramework(columns, { day, table, text, outcome: initialled.outcome });
}

/** Counts a text that its signatories signed across a line of somebody else's. */
function noteCrossing(columns: AlaskaColumns, text: string, signatories: readonly string[]): void {
  const holders = sumsOf(columns).crossed.get(text) ?? [];
  if (holders.some((id) => !signatories.includes(id))) columns.signedAcross += 1;
}

function noteMove(columns: AlaskaColumns, { day, by, move, due, toward, about }: EventOf<"move">): void {
  if (move === "call" && toward === "putin") columns.calls += 1;
  if (move === "quarrel") columns.rows += 1;
  if (move === "threaten" && due === null) columns.threatsUndated += 1;
  if (move === "threaten" && due !== null) noteThreat(columns);
  if (by === "trump" && ENDS.has(move)) sumsOf(columns).threatened = false;
  if (move === "extend") columns.threatsExtended += 1;
  if (move === "lift") columns.threatsHeeded += 1;
  if (move === "penalise") columns.threatsInPart += 1;
  if (move === "rebuke") columns.rebukes += 1;
  if (stepOf(move) !== undefined) columns.resetFirstStepDay ??= day;
  if (move === HELD_BACK || move === REIMPOSED) columns.resetHalted += 1;
  if (move === "pressure") {
    columns.pressures += 1;
    sumsOf(columns).demand = about ?? null;
  }
  if (move === "relent" || move === "cut") sumsOf(columns).demand = null;
  if (move === "review") columns.supportReviews += 1;
  if (move === "cut" && about === undefined) columns.cutsOverRow += 1;
  if (move === "cut" && about !== undefined) columns.cutsOverText += 1;
  if (move === "strike") columns.strikes += 1;
  if (move === "answer") columns.incidentsAnswered += 1;
  if (move === "violate") columns.truceViolations += 1;
  if (move === "declare truce") {
    columns.trucesDeclared += 1;
    columns.partialTruceDay ??= day;
  }
  if (move === "cut") columns.aidCutDay ??= day;
  if (move === "restore") columns.aidRestoredDay ??= day;
  if (move === "sanction" && by === "trump") {
    columns.threatsCarriedOut += 1;
    columns.majorSanctionsDay ??= day;
  }
}

/** Records a threat with a deadline; one that only brings the date of a running one forward is no new threat. */
function noteThreat(columns: AlaskaColumns): void {
  const sums = sumsOf(columns);
  if (sums.threatened) columns.threatsHastened += 1;
  else columns.threats += 1;
  sums.threatened = true;
}

/** Records a demand that Kyiv meets by accepting a text of a table. */
function noteAcceptance(columns: AlaskaColumns, table: string): void {
  const mine = sumsOf(columns);
  if (!isAbout(mine.demand, table)) return;
  columns.demandsMet += 1;
  mine.demand = null;
}

/** Records a text that Ukraine accepts now and would not have accepted without the threatened cut. */
function noteCoercion(
  columns: AlaskaColumns,
  { table, text, outcome }: Pick<EventOf<"sign">, "table" | "text" | "outcome">,
  moment: RunView,
): void {
  if (!isOnUkraine(table)) return;
  const turn = moment.turn("zelensky", table);
  const free = turn.floor + threatenedLoss(weightsOf(turn.drawn), turn);
  if (turn.utility(outcome) < free) sumsOf(columns).coerced.add(text);
}
