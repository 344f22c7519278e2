import type { Codes } from "./issue-codes.ts";
import { agenda, stackedAlternatingOffers, table, type OutcomeIn } from "@summitry/core";
import { isEmpty } from "./empty.ts";

/**
 * The issues of a guarantees pact between Ukraine, the European coalition and the United States. `open` is silence on
 * an issue.
 */
export const guaranteesAgenda = agenda(
  {
    force: ["open", "training mission", "reassurance force", "deterrence force"],
    backstop: ["open", "none", "intelligence and air defence", "full"],
    burden: ["open", "Europe pays", "shared", "United States pays"],
    assets: ["open", "stay frozen", "back a loan", "handed over"],
  },
  { excludes: isEmpty },
);

/** An outcome of the guarantees table. */
export type GuaranteesText = OutcomeIn<typeof guaranteesAgenda>;

/** Position codes of the values. */
export const guaranteesCodes: Codes<(typeof guaranteesAgenda)["issues"]> = {
  force: {
    on: "guarantees",
    codes: { open: null, "training mission": 3, "reassurance force": 6, "deterrence force": 8 },
  },
  backstop: { on: "guarantees", codes: { open: null, none: 3, "intelligence and air defence": 7, full: 10 } },
  burden: { on: "burden", codes: { open: null, "Europe pays": 0, shared: 5, "United States pays": 10 } },
  assets: { on: "reparations", codes: { open: null, "stay frozen": 6, "back a loan": 8, "handed over": 10 } },
};

/** The guarantees table: it meets when Ukraine calls it. */
export const guaranteesTable = table({
  agenda: guaranteesAgenda,
  protocol: stackedAlternatingOffers({ rounds: 10 }),
  seats: ["zelensky", "europe", "trump"],
});

/** Whether a pact puts a European force on the ground. */
export function hasForce({ force }: GuaranteesText): boolean {
  return force === "reassurance force" || force === "deterrence force";
}

/** Share of a force that deters, by the position codes of the values: their share of that of the largest. */
export function forceShare({ force }: GuaranteesText): number {
  const { codes } = guaranteesCodes.force;
  return (codeOf(codes[force]) ?? 0) / (codeOf(codes["deterrence force"]) ?? 1);
}

/** Shares of a full backstop, by the position codes of the values: how far they are above none. */
export const backstopShares: Readonly<Record<GuaranteesText["backstop"], number>> = {
  open: 0,
  none: 0,
  "intelligence and air defence": aboveNone("intelligence and air defence"),
  full: 1,
};

/** Share of a full backstop in a pact. */
export function backstopShare({ backstop }: GuaranteesText): number {
  return backstopShares[backstop];
}

function aboveNone(backstop: GuaranteesText["backstop"]): number {
  const { codes } = guaranteesCodes.backstop;
  const none = codeOf(codes.none) ?? 0;
  return ((codeOf(codes[backstop]) ?? none) - none) / ((codeOf(codes.full) ?? 1) - none);
}

function codeOf(code: number | null | object): number | null {
  return typeof code === "number" ? code : null;
}
