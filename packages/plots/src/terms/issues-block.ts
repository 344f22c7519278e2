import { type BarRow, barsBlock } from "../drawing/bars-block.ts";
import type { Drawing } from "../drawing/drawing.ts";
import type { Palette } from "../page/palette.ts";
import { withCount } from "../words/english.ts";
import type { Naming } from "../words/naming.ts";
import type { SignedTerms } from "./signed-terms.ts";
import { SHARES, shownShare } from "../words/shares.ts";

/** The most values of an issue that are shown by themselves; the rarest are put together. */
const MOST = 5;
const OPACITY = { told: 0.85, other: 0.45 };

/** How often texts have each value of each issue; what more than half of them say, beyond chance, is darker. */
export function issuesBlock(
  { issues, texts }: SignedTerms,
  naming: Naming,
  room: number,
  palette: Palette,
): Drawing {
  const rows = issues.flatMap(({ issue, values }) => {
    const kept = values.length > MOST ? commonest(values) : values;
    const shown = kept.map((value): BarRow => ({
      name: naming.value(issue, value.value),
      share: value.estimate,
      interval: [value.low, value.high],
      says: shownShare(value),
      colour: palette.colours[0],
      opacity: value.low > 0.5 ? OPACITY.told : OPACITY.other,
    }));
    const rest = values.filter((value) => !kept.includes(value));
    const share = rest.reduce((sum, { count }) => sum + count, 0) / texts;
    const other: BarRow = {
      name: withCount(rest.length, "other value"),
      share,
      says: SHARES.amount(share),
      colour: palette.muted,
      opacity: OPACITY.other,
    };
    return [...shown, ...(rest.length === 0 ? [] : [other])].map((row, at) =>
      at === 0 ? { heading: naming.issue(issue), ...row } : row,
    );
  });
  return barsBlock(rows, room, palette);
}

/** The commonest values, in the order of the agenda. */
function commonest<V extends { readonly count: number }>(values: readonly V[]): readonly V[] {
  const ranked = values.toSorted((one, other) => other.count - one.count).slice(0, MOST - 1);
  return values.filter((value) => ranked.includes(value));
}
