import { assertParts, assertWords, optionalPart, textPart } from "../data-parts.ts";
import { assertEstimates, type Estimated } from "../estimated.ts";
import { Figure } from "../figure.ts";
import { differencePanels, rowStyleOf, numberFormatsOf } from "../page/difference-panels.ts";
import type { Wording } from "../page/figure-spec.ts";
import { withCount, joined, runsOf } from "../words/english.ts";

/** "holds" when the whole interval is as the claim expects, "fails" when none of it is, and "can't tell" otherwise. */
export type ClaimVerdict = "holds" | "fails" | "can't tell";

/** A claim with the difference that was measured for it. */
export interface ClaimResult extends Estimated {
  /** Id of the claim, or the claim in a few words. */
  readonly id: string;
  /** The verdict of the runs. */
  readonly verdict: ClaimVerdict;
  /** Unit of the difference in words; "share", also when left out, for a difference of shares, written in points. */
  readonly unit?: string;
}

const VERDICTS: readonly unknown[] = ["holds", "fails", "can't tell"] satisfies ClaimVerdict[];
const aVerdict = [(value: unknown) => VERDICTS.includes(value), `one of ${VERDICTS.join(", ")}`] as const;

/**
 * Claims with the differences measured for them, their intervals and verdicts, in the order given: one plot for every unit.
 *
 * @throws DataError when there is none, or for a number that is not finite.
 */
export function claims(results: readonly ClaimResult[], wording: Wording = {}): Figure {
  assertEstimates("claims", results);
  results.forEach((result, at) =>
    assertParts(`claims.${at}`, result, { id: textPart, verdict: aVerdict, unit: optionalPart(textPart) }),
  );
  assertWords(wording);
  const rows = results.map(({ unit = "share", ...result }) => ({
    ...result,
    name: result.id,
    unit,
    heading: null,
  }));
  const writings = numberFormatsOf(rows);
  return new Figure({
    finding: findingOf(results),
    subtitle: `Difference measured for each claim, with its 95 % interval; ${runsOf(rows)} of each variant.`,
    caption:
      "A claim holds (circle) where the whole interval is as expected, fails (diamond) where none of it is, and can't be " +
      "told (hollow) in between.",
    description: rows
      .map(({ id, verdict, unit, estimate, low, high }) => {
        const writing = writings.get(unit);
        return `${id} ${verdict}: ${writing?.amount(estimate)} (${writing?.interval(low, high)})`;
      })
      .join("; "),
    ...wording,
    panels: (canvas) => {
      const looks = rowStyleOf(canvas.palette);
      const by = { holds: looks.more, fails: looks.less, "can't tell": looks["can't tell"] };
      return differencePanels(rows, canvas, {
        label: "difference",
        says: ({ verdict }, amount) => `${verdict}: ${amount}`,
        looks: ({ verdict }) => by[verdict],
      });
    },
  });
}

/** "3 of 9 claims hold, 2 fail and 4 can't be told". */
function findingOf(results: readonly ClaimResult[]): string {
  const count = (wanted: ClaimVerdict) => results.filter(({ verdict }) => verdict === wanted).length;
  const [holds, fails, open] = [count("holds"), count("fails"), count("can't tell")];
  return joined([
    `${holds} of ${withCount(results.length, "claim")} ${holds === 1 || results.length === 1 ? "holds" : "hold"}`,
    ...(fails === 0 ? [] : [`${fails} ${fails === 1 ? "fails" : "fail"}`]),
    ...(open === 0 ? [] : [`${open} can't be told`]),
  ]);
}
