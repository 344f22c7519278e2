import type { LabelledLine, Phrasing } from "@summitry/core";
import type { AlaskaRow } from "./scenario.ts";
import { phrases } from "./words.ts";

/** Says what stood at the end of a run. */
export function whatStood(row: AlaskaRow, say: Phrasing): readonly LabelledLine[] {
  const { ceasefireDay, ceasefireHeldDays, frameworkDay } = row;
  const { territory, collapseDay, gainKm2, controlShare } = row;
  const stood = (day: number | null, atEnd: boolean): string =>
    day === null ? "none" : `first in force from ${say.date(day)}, ${atEnd ? "and" : "but not"} at the end`;
  const held = (day: number | null): string =>
    day === null || day !== ceasefireDay || ceasefireHeldDays === null
      ? ""
      : `; the first held for ${say.count(ceasefireHeldDays, "day")}`;
  const terms = [
    phrase(phrases.land, territory),
    phrase(phrases.recognition, row.recognition),
    phrase(phrases.guarantees, row.guarantees),
    phrase(phrases.reparations, row.reparations),
  ].filter((term) => term !== null);
  const { groundCeasefireDay: ground, airTruceDay: air } = row;
  const lines: (LabelledLine | null)[] = [
    {
      heading: "Ceasefire",
      says:
        ground === null
          ? "none on the ground"
          : `on the ground, ${stood(ground, row.groundCeasefireAtEnd)}${held(ground)}`,
    },
    { heading: "Air truce", says: stood(air, row.airTruceAtEnd) + held(air) },
    row.partialTruceDay === null || row.partialTruceDay === air
      ? null
      : {
          heading: "Short truces",
          says: `${say.count(row.partialTruces, "truce")} for energy targets, at sea, in the air or declared by one side; the first from ${say.date(row.partialTruceDay)}`,
        },
    { heading: "Settlement", says: stood(row.peaceDay, row.settlementAtEnd) },
    { heading: "Reset", says: stood(row.resetDay, row.resetAtEnd) },
    frameworkDay === null
      ? null
      : { heading: "Framework", says: `first signed without Ukraine on ${say.date(frameworkDay)}` },
    terms.length === 0 ? null : { heading: "Terms", says: `${terms.join(", ")} (in the text in force)` },
    collapseDay === null
      ? null
      : { heading: "Collapse", says: `a text on Ukraine first fell apart on ${say.date(collapseDay)}` },
    {
      heading: "Front",
      says:
        `net Russian ${gainKm2 < 0 ? "loss" : "gain"} of ${say.whole(Math.abs(gainKm2))} km²; ` +
        `${say.percent(controlShare)} of the four oblasts held`,
    },
  ];
  return lines.filter((line) => line !== null);
}

/** The phrase for a value, or `null` where no text settles the issue. */
function phrase(all: Readonly<Record<string, string>>, value: string | null): string | null {
  return value === null ? null : (all[value] ?? null);
}
