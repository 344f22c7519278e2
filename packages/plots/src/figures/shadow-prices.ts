import { assertParts, assertWords, optionalPart, textPart } from "../data-parts.ts";
import { assertEstimates, type Estimated, sideOfZero } from "../estimated.ts";
import { Figure } from "../figure.ts";
import { differencePanels, rowStyleOf, numberFormatsOf } from "../page/difference-panels.ts";
import type { Wording } from "../page/figure-spec.ts";
import { capitalized, runsOf } from "../words/english.ts";

/** What would be gained if a red line were dropped. */
export interface EstimatedShadowPrice extends Estimated {
  /** Id of the agent who holds the line. */
  readonly holder: string;
  /** Id of the red line. */
  readonly line: string;
}

/** What the prices are about, and texts to replace the figure's own. */
export interface PriceWording extends Wording {
  /** What is gained, in words: "probability of a ceasefire". "what was measured" when left out. */
  readonly measure?: string;
  /** Unit of the gain in words; "share", also when left out, for a difference of shares, written in points. */
  readonly unit?: string;
}

/**
 * Shadow prices of red lines, the highest first, with intervals: how much there would be gained if that line alone were
 * dropped. An exact price has the same number as estimate and as both ends of its interval.
 *
 * @throws DataError when there is none, or for a number that is not finite.
 */
export function shadowPrices(prices: readonly EstimatedShadowPrice[], wording: PriceWording = {}): Figure {
  assertEstimates("prices", prices);
  prices.forEach((price, at) => assertParts(`prices.${at}`, price, { holder: textPart, line: textPart }));
  assertWords(wording, { measure: optionalPart(textPart), unit: optionalPart(textPart) });
  const { measure = "what was measured", unit = "share", ...words } = wording;
  const rows = prices
    .map((price) => ({ ...price, name: `${capitalized(price.holder)}: ${price.line}`, unit, heading: null }))
    .sort((one, other) => other.estimate - one.estimate);
  const writings = numberFormatsOf(rows);
  const said = ({ estimate, low, high }: EstimatedShadowPrice) => {
    const interval = low === high ? "" : ` (${writings.get(unit)?.interval(low, high)})`;
    return `${writings.get(unit)?.amount(estimate)}${interval}`;
  };
  return new Figure({
    finding: findingOf(rows, said),
    subtitle: `Gain in the ${measure} if one red line alone were dropped, with 95 % intervals; ${runsOf(rows)} of each.`,
    caption:
      "Filled: the interval tells the price from 0, circle for a gain, diamond for a loss. Hollow: it doesn't.",
    description: rows.map((row) => `${row.name}: ${said(row)}`).join("; "),
    ...words,
    panels: (canvas) => {
      const looks = rowStyleOf(canvas.palette);
      return differencePanels(rows, canvas, {
        label: `gain in the ${measure}`,
        says: (_, amount) => amount,
        looks: (row) => looks[sideOfZero(row)],
      });
    },
  });
}

function findingOf(
  [dearest, next]: readonly EstimatedShadowPrice[],
  said: (price: EstimatedShadowPrice) => string,
): string {
  if (dearest === undefined || sideOfZero(dearest) !== "more")
    return "No red line has a price that can be told from 0";
  const named = ({ holder, line }: EstimatedShadowPrice) => `${line} (${capitalized(holder)})`;
  const dear = `${named(dearest)}, at ${said(dearest)}`;
  if (next === undefined || dearest.low > next.high) return `The dearest red line is ${dear}`;
  return `By the estimates the dearest red line is ${dear}; next comes ${named(next)}, at ${said(next)}`;
}
