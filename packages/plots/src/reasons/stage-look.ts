import type { Palette } from "../page/palette.ts";

/** The look of a stage. */
export interface StageLook {
  readonly colour: string;
  /** How much of the background it covers. */
  readonly opacity: number;
}

/** The looks of stages: pale where nobody met, warm where nothing was signed, cold where something was. */
export function stageLook(stage: string, { muted, colours }: Palette): StageLook {
  const [cold, warm, , violet] = colours;
  const looks: Readonly<Record<string, StageLook>> = {
    "never met": { colour: muted, opacity: 0.3 },
    "no zone": { colour: warm, opacity: 0.55 },
    missed: { colour: warm, opacity: 0.25 },
    "not ratified": { colour: violet, opacity: 0.4 },
    ended: { colour: cold, opacity: 0.25 },
    "in force": { colour: cold, opacity: 0.55 },
  };
  return Object.hasOwn(looks, stage) && looks[stage] ? looks[stage] : { colour: muted, opacity: 0.5 };
}
