import { assertNumber, assertSome } from "../data-error.ts";
import { assertParts, flagPart, listPart, textPart } from "../data-parts.ts";
import { assertEstimate, type Estimated } from "../estimated.ts";

/** What a box holds of the runs that were searched. */
export interface BoxShares {
  /** Share of the runs in it with the outcome. */
  readonly density: number;
  /** Share of the runs with the outcome that are in it. */
  readonly coverage: number;
}

/** Between which values of a parameter the runs of a box lie; infinite where there is no limit. */
export interface ParameterLimits {
  readonly parameter: string;
  readonly low: number;
  readonly high: number;
}

/** Where an outcome comes about, as `discover` gives it. */
export interface FoundBox {
  /** All boxes, from the whole space on. */
  readonly trajectory: readonly BoxShares[];
  /** The one that was chosen, and how it does on fresh runs; `null` for none. */
  readonly box:
    | (BoxShares & {
        readonly limits: readonly ParameterLimits[];
        readonly fresh: {
          readonly density: Estimated;
          readonly coverage: Estimated;
          readonly overall: Estimated;
          /** Whether the outcome is told to be likelier in the box. */
          readonly told: boolean;
        };
      })
    | null;
}

/** The whole range of a parameter, as `parameters` of a scenario gives it. */
export interface ParameterRange {
  readonly id: string;
  readonly low: number;
  readonly high: number;
}

/** @throws DataError for what is no box, as `discover` gives it. */
export function assertFound(found: FoundBox): void {
  assertParts("found", found, { trajectory: listPart }, "");
  assertSome("trajectory", found.trajectory, "box");
  const shares = (field: string, { density, coverage }: BoxShares) => {
    assertNumber(`${field}.density`, density, 0, 1);
    assertNumber(`${field}.coverage`, coverage, 0, 1);
  };
  found.trajectory.forEach((each, at) => {
    assertParts(`trajectory.${at}`, each);
    shares(`trajectory.${at}`, each);
  });
  if (found.box === null) return;
  assertParts("box", found.box, { limits: listPart });
  shares("box", found.box);
  assertParts("box.fresh", found.box.fresh, { told: flagPart });
  for (const name of ["density", "coverage", "overall"] as const)
    assertEstimate(`box.fresh.${name}`, found.box.fresh[name], [0, 1]);
  found.box.limits.forEach((limit, at) => {
    assertParts(`box.limits.${at}`, limit, { parameter: textPart });
  });
}
