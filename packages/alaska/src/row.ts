import type { Issues, Moment, OutcomeOf, RowRecipe, Text } from "@summitry/core";
import { claimedKm2 } from "./evidence/index.ts";
import { type CeasefireText } from "./tables/ceasefire.ts";
import type { tables } from "./tables/index.ts";
import type { SettlementText } from "./tables/settlement.ts";

/** The issues of the scenario's tables. */
export type AlaskaAgendas = { readonly [K in keyof typeof tables]: (typeof tables)[K]["agenda"]["issues"] };

/** Columns of a run. Days count from 15 August 2025; `null` always means never, or no text in force at the end. */
export interface AlaskaColumns {
  /** Day a ceasefire of any kind first entered into force. */
  ceasefireDay: number | null;
  /** Kind of that ceasefire. */
  ceasefireKind: Exclude<CeasefireText["kind"], "none"> | null;
  /** Days that ceasefire was in force, up to the end of the run. */
  ceasefireHeldDays: number | null;
  /** Day a settlement entered into force. */
  peaceDay: number | null;
  /** Day a reset first entered into force. */
  resetDay: number | null;
  /** Day a text on Ukraine was first signed without Ukraine. */
  frameworkDay: number | null;
  /** Day a text in force, on a ceasefire or a settlement, first fell apart. */
  collapseDay: number | null;
  /** Day the three presidents first met over a ceasefire. */
  trilateralDay: number | null;
  /** Day of the second meeting of Trump and Putin over a ceasefire without Ukraine. */
  secondSummitDay: number | null;
  /** Day Europe first sat at the ceasefire table. */
  europeSeatedDay: number | null;
  /** Times a party walked out of a meeting. */
  walkouts: number;
  /** Recognition in the text in force at the end: the settlement, else the ceasefire. */
  recognition: CeasefireText["recognition"] | null;
  /** Territory in that text. */
  territory: CeasefireText["line"] | null;
  /** Guarantees in the settlement in force at the end. */
  guarantees: SettlementText["guarantees"] | null;
  /** Reparations in the settlement in force at the end. */
  reparations: SettlementText["reparations"] | null;
  /** Worth to Trump of the world at the end, from 0 to 1. */
  utilityTrump: number;
  /** Worth to Putin of the world at the end, from 0 to 1. */
  utilityPutin: number;
  /** Worth to Zelensky of the world at the end, from 0 to 1. */
  utilityZelensky: number;
  /** Worth to the European coalition of the world at the end, from 0 to 1. */
  utilityEurope: number;
  /** Net Russian gain over the run in km2; below 0 for a loss. */
  gainKm2: number;
  /** Share of the four oblasts held at the end, from 0 to 1. */
  controlShare: number;
  /** Last day of the run. */
  endDay: number;
  /** Why the run ended. */
  endReason: string;
}

/** Folds a run's events into its columns. */
export const alaskaRow: RowRecipe<AlaskaColumns, AlaskaAgendas> = {
  start: () => ({
    ceasefireDay: null,
    ceasefireKind: null,
    ceasefireHeldDays: null,
    peaceDay: null,
    resetDay: null,
    frameworkDay: null,
    collapseDay: null,
    trilateralDay: null,
    secondSummitDay: null,
    europeSeatedDay: null,
    walkouts: 0,
    recognition: null,
    territory: null,
    guarantees: null,
    reparations: null,
    utilityTrump: 0,
    utilityPutin: 0,
    utilityZelensky: 0,
    utilityEurope: 0,
    gainKm2: 0,
    controlShare: 0,
    endDay: 0,
    endReason: "",
  }),
  on: {
    open(columns, { day, table, seats }) {
      if (table !== "ceasefire") return;
      if (seats.includes("zelensky")) columns.trilateralDay ??= day;
      else if (day > 0) columns.secondSummitDay ??= day;
      if (seats.includes("europe")) columns.europeSeatedDay ??= day;
    },
    leave(columns) {
      columns.walkouts += 1;
    },
    sign(columns, { day, awaits }) {
      if (awaits.includes("zelensky")) columns.frameworkDay ??= day;
    },
    collapse(columns, { day, text }) {
      if (!text.startsWith("reset") && !text.startsWith("guarantees")) columns.collapseDay ??= day;
    },
  },
  finish(columns, end) {
    Object.assign(columns, texts(end), worths(end), ground(end));
    columns.endDay = end.world.day;
    columns.endReason = end.world.ended ?? "";
  },
};

function texts({ world }: Moment): Partial<AlaskaColumns> {
  const entered = (table: string): Text[] =>
    world.texts.filter((text) => text.table === table && text.forceDay !== null);
  const truce = entered("ceasefire").find(({ outcome }) => outcome.kind !== "none");
  const held = truce && (truce.endDay ?? world.day) - (truce.forceDay ?? 0);
  const truceAtEnd = lastInForce<AlaskaAgendas["ceasefire"]>(entered("ceasefire"));
  const peaceAtEnd = lastInForce<AlaskaAgendas["settlement"]>(entered("settlement"));
  const kind = (truce?.outcome as CeasefireText | undefined)?.kind ?? "none";
  return {
    ceasefireDay: truce?.forceDay ?? null,
    ceasefireKind: kind === "none" ? null : kind,
    ceasefireHeldDays: held ?? null,
    peaceDay: entered("settlement")[0]?.forceDay ?? null,
    resetDay: entered("reset")[0]?.forceDay ?? null,
    recognition: (peaceAtEnd ?? truceAtEnd)?.recognition ?? null,
    territory: peaceAtEnd?.territory ?? truceAtEnd?.line ?? null,
    guarantees: peaceAtEnd?.guarantees ?? null,
    reparations: peaceAtEnd?.reparations ?? null,
  };
}

function worths({ world, turn }: Moment): Partial<AlaskaColumns> {
  const truce = world.texts.find((text) => text.table === "ceasefire" && text.status === "in force");
  const worth = (agent: string): number => {
    const seat = turn(agent, "ceasefire");
    const value = truce === undefined ? seat.reservation : seat.utility(truce.outcome);
    return Math.max(0, Math.min(1, value));
  };
  return {
    utilityTrump: worth("trump"),
    utilityPutin: worth("putin"),
    utilityZelensky: worth("zelensky"),
    utilityEurope: worth("europe"),
  };
}

function ground({ world }: Moment): Partial<AlaskaColumns> {
  const share = world.inputs.control ?? Number.NaN;
  const start = world.parameters["control.start"] ?? Number.NaN;
  return { controlShare: share, gainKm2: (share - start) * claimedKm2 };
}

function lastInForce<I extends Issues>(entered: readonly Text[]): OutcomeOf<I> | undefined {
  return entered.findLast(({ status }) => status === "in force")?.outcome as OutcomeOf<I> | undefined;
}
