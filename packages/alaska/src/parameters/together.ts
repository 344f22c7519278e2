import type { JointPrior, Parameter } from "@summitry/core";
import { positionParameters } from "./positions.ts";
import { putinFlexibility, zelenskyFlexibility } from "./worth.ts";

/** How the parameters of one actor are drawn. */
export const PRIORS = { independent: null, together: null } as const;

export type Priors = keyof typeof PRIORS;

/**
 * Correlation of two softer lines of one actor, of the normal variables behind them: who would go further than he has said
 * on one issue would likely do so on another. Judged, half-way between none and all.
 */
const TOGETHER = 1 / 2;

/** Lines of the two belligerents, each with the sign by which a higher value is a softer line: codes rise to Ukraine's maximum. */
const lines = {
  putin: linesOf("putin", 1, putinFlexibility),
  zelensky: linesOf("zelensky", -1, zelenskyFlexibility),
};

/** The belligerents' last words, drawn together: for each of them the reservation codes and the flexibility. */
export const drawnTogether: Readonly<Record<string, JointPrior>> = {
  putinLines: correlated(lines.putin),
  zelenskyLines: correlated(lines.zelensky),
};

interface Line {
  readonly id: string;
  /** 1 where a higher value is a softer line, otherwise -1. */
  readonly softer: 1 | -1;
}

function linesOf(actor: string, softer: 1 | -1, flexibility: Parameter): readonly Line[] {
  const codes = positionParameters.filter(
    ({ id, low, high }) => id.startsWith(`${actor}.`) && id.endsWith(".reservation") && low < high,
  );
  return [...codes.map(({ id }) => ({ id, softer })), { id: flexibility.id, softer: 1 }];
}

function correlated(of: readonly Line[]): JointPrior {
  return {
    parameters: of.map(({ id }) => id),
    correlation: of.map((one) =>
      of.map((other) => (one === other ? 1 : TOGETHER * one.softer * other.softer)),
    ),
  };
}
