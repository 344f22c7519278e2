import type { Issues, RunView, OutcomeOf, Text } from "@summitry/core";
import { claimedKm2 } from "../evidence/control.ts";
import { haltsGround, isPartial, type CeasefireText } from "../tables/ceasefire.ts";
import { isComplete, type SettlementText } from "../tables/settlement.ts";
import type { AlaskaColumns } from "./columns.ts";
import { stanceIn, sumsOf } from "./observation.ts";

/** Fills the columns that depend on the state at the end of the run. */
export function noteEnd(columns: AlaskaColumns, moment: RunView): void {
  const { world } = moment;
  const { days, stance, frustration, drones, support, terms, offers } = sumsOf(columns);
  Object.assign(columns, texts(moment), partialTruces(columns, moment), worths(moment), ground(moment), {
    offeredTerms: offers === 0 ? null : terms / offers,
    dronesPerDay: drones / days,
    stanceMean: stance / days,
    stanceEnd: stanceIn(world),
    frustrationMean: frustration / days,
    resetCarriedOut: world.quantities.resetProgress ?? 0,
    supportUS: world.quantities.aidUS ?? 1,
    supportDays: support,
    backingEnd: world.quantities.usBacking ?? 0,
    supportEurope: world.quantities.aidEurope ?? 1,
    sanctionsUSEnd: world.quantities.sanctionsUS ?? 0,
    sanctionsEuropeEnd: world.quantities.sanctionsEurope ?? 0,
    endDay: world.day,
    endReason: world.ended ?? "",
  } satisfies Partial<AlaskaColumns>);
}

function texts({ world }: RunView): Partial<AlaskaColumns> {
  const entered = (table: string): Text[] =>
    world.texts.filter((text) => text.table === table && text.forceDay !== null);
  const [onCeasefire, settlements, resets] = [entered("ceasefire"), entered("settlement"), entered("reset")];
  const truces = onCeasefire.filter(({ outcome }) => outcome.kind !== "none");
  const [truce] = truces;
  const held = (text: Text | undefined): number | null =>
    text === undefined ? null : daysHeld(text, world.day);
  const onGround = truces.filter(({ outcome }) => haltsGround(outcome as CeasefireText));
  const inAir = truces.filter(({ outcome }) => outcome.kind === "air only");
  const truceAtEnd = lastInForce<CeasefireText>(onCeasefire);
  const complete = settlements.filter(({ outcome }) => isComplete(outcome as SettlementText));
  const [settlement] = settlements;
  const peaceAtEnd = lastInForce<SettlementText>(settlements);
  const kind = (truce?.outcome as CeasefireText | undefined)?.kind ?? "none";
  return {
    ceasefireDay: truce?.forceDay ?? null,
    ceasefireKind: kind === "none" ? null : kind,
    ceasefireHeldDays: held(truce),
    groundCeasefireDay: onGround[0]?.forceDay ?? null,
    groundCeasefireAtEnd: onGround.some(isInForce),
    groundTruceHeldDays: held(onGround[0]),
    airTruceDay: inAir[0]?.forceDay ?? null,
    airTruceAtEnd: inAir.some(isInForce),
    peaceDay: complete[0]?.forceDay ?? null,
    settlementAtEnd: complete.some(isInForce),
    settlementComplete: settlement === undefined ? null : complete.includes(settlement),
    frameworkSettlementDay: settlements.find((text) => !complete.includes(text))?.forceDay ?? null,
    resetDay: resets[0]?.forceDay ?? null,
    resetAtEnd: resets.some(isInForce),
    recognition: (peaceAtEnd ?? truceAtEnd)?.recognition ?? null,
    territory: peaceAtEnd?.territory ?? truceAtEnd?.line ?? null,
    guarantees: peaceAtEnd?.guarantees ?? null,
    reparations: peaceAtEnd?.reparations ?? null,
  };
}

/** The partial truces that were carried out, among those signed, with those declared on the way. */
function partialTruces(columns: AlaskaColumns, { world }: RunView): Partial<AlaskaColumns> {
  const { unborn } = sumsOf(columns);
  const signed = world.texts.filter(
    ({ id, table, forceDay, outcome }) =>
      table === "ceasefire" && forceDay !== null && isPartial(outcome as CeasefireText) && !unborn.has(id),
  );
  const [first] = signed;
  const days = [first?.forceDay, columns.partialTruceDay].filter((day) => typeof day === "number");
  return {
    partialTruceDay: days.length === 0 ? null : Math.min(...days),
    partialTruces: signed.length + columns.trucesDeclared,
    partialTruceHeldDays: first === undefined ? null : daysHeld(first, world.day),
  };
}

function daysHeld({ forceDay, endDay }: Text, today: number): number {
  return (endDay ?? today) - (forceDay ?? today);
}

/**
 * The table that matters to each actor besides the war: the reset to the two presidents, guarantees to Ukraine and
 * Europe.
 */
const BESIDE = { trump: "reset", putin: "reset", zelensky: "guarantees", europe: "guarantees" } as const;

/**
 * For each actor, the mean of two worths: that of the war or of the text that ended it, and that of the other table.
 * For each, the worth is that of the text in force, or else of walking away.
 */
function worths({ world, turn }: RunView): Partial<AlaskaColumns> {
  const inForce = (table: string): Text | undefined =>
    world.texts.find((text) => text.table === table && isInForce(text));
  const at = (agent: string, table: string): number => {
    const text = inForce(table);
    const seat = turn(agent, table);
    return text === undefined ? seat.reservation : seat.utility(text.outcome);
  };
  const onUkraine = inForce("settlement") === undefined ? "ceasefire" : "settlement";
  const worth = (agent: keyof typeof BESIDE): number => {
    const mean = (at(agent, onUkraine) + at(agent, BESIDE[agent])) / 2;
    return Math.max(0, Math.min(1, mean));
  };
  return {
    utilityTrump: worth("trump"),
    utilityPutin: worth("putin"),
    utilityZelensky: worth("zelensky"),
    utilityEurope: worth("europe"),
  };
}

function ground({ world }: RunView): Partial<AlaskaColumns> {
  const share = world.inputs.control ?? Number.NaN;
  const start = world.parameters["control.start"] ?? Number.NaN;
  return { controlShare: share, gainKm2: (share - start) * claimedKm2 };
}

function isInForce({ status }: Text): boolean {
  return status === "in force";
}

function lastInForce<T extends OutcomeOf<Issues>>(entered: readonly Text[]): T | undefined {
  return entered.findLast(isInForce)?.outcome as T | undefined;
}
