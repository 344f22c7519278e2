import * as Plot from "@observablehq/plot";
import { assertNumber, assertSome, DataError } from "../data-error.ts";
import { Figure } from "../figure.ts";
import { lookOf } from "../page/ink.ts";
import { shortened, SIZE } from "../page/lettering.ts";
import type { Canvas, Panel, Wording } from "../page/sheet.ts";
import { around, ticksBetween } from "../page/ticks.ts";
import { capital, counted } from "../words/english.ts";
import { fixed, plain } from "../words/number.ts";

/** Utilities of an outcome: of the first party and of the second. */
export type UtilityPair = readonly [first: number, second: number];

/** What two parties bargained over, in utilities. */
export interface BargainingSpace {
  /** Ids of the parties; the first is on the horizontal axis. */
  readonly parties: readonly [string, string];
  /** What walking away is worth to each. */
  readonly reservation: UtilityPair;
  /** The outcomes that cross no red line. */
  readonly outcomes: readonly UtilityPair[];
  /** Those of them that none betters for one party without a loss for the other; no frontier is drawn when left out. */
  readonly frontier?: readonly UtilityPair[];
  /** The offers, oldest first. */
  readonly offers: readonly { readonly by: string; readonly utilities: UtilityPair }[];
  /** What they agreed on; `null` for no agreement. */
  readonly agreement: UtilityPair | null;
}

/** Pixels: the most that the frame is high, and what surrounds it. */
const FRAME = { most: 430, top: 26, bottom: 44, left: 52, right: 20 };

/** The most of the width that the name of a party may take. */
const NAME = 0.3;

/**
 * Offers of two parties in the space of their utilities, with the outcomes that no red line forbids, the Pareto frontier, what
 * walking away is worth, and the agreement. The zone of agreement is shaded: better than walking away for both.
 *
 * @throws DataError when there is no outcome, for a utility that is not finite, or an offer by somebody else.
 */
export function offers(space: BargainingSpace, wording: Wording = {}): Figure {
  check(space);
  const { parties, reservation, outcomes, agreement } = space;
  const [first, second] = parties;
  const numbers = new Map(
    parties.map((party) => [party, space.offers.filter(({ by }) => by === party).length]),
  );
  return new Figure({
    finding: findingOf(space),
    subtitle: `Utilities of ${first} and ${second}: ${counted(space.offers.length, "offer")} among ${counted(outcomes.length, "outcome")} that cross no red line.`,
    caption:
      "Shaded: the zone of agreement, better than walking away for both. Lines join the offers of a party in the order they were made, from the ring on.",
    description: [
      `walking away is worth ${fixed(reservation[0], 2)} to ${first} and ${fixed(reservation[1], 2)} to ${second}`,
      `${zoneOf(space).length} of ${counted(outcomes.length, "outcome")} lie in the zone of agreement`,
      ...parties.map((party) => `${party} makes ${counted(numbers.get(party) ?? 0, "offer")}`),
      agreement === null ? "no agreement" : `agreement at ${pairOf(agreement)}`,
    ].join("; "),
    ...wording,
    panels: (canvas) => [panelOf(space, canvas)],
  });
}

function panelOf(space: BargainingSpace, { width, ink }: Canvas): Panel {
  const { parties, reservation, outcomes, agreement } = space;
  const room = NAME * width;
  const [first, second] = [shortened(parties[0], room, SIZE.text), shortened(parties[1], room, SIZE.text)];
  const all = [...outcomes, ...space.offers.map(({ utilities }) => utilities), reservation];
  const [x, y] = [around(all.map(([first]) => first)), around(all.map(([, second]) => second))];
  const frame = Math.min(FRAME.most, width - FRAME.left - FRAME.right);
  const paths = parties.map((party, at) => {
    const path = space.offers.filter(({ by }) => by === party).map(({ utilities }) => utilities);
    return { party, path, look: lookOf(ink, at) };
  });
  const place = { x: "0", y: "1" };
  const halo = { stroke: ink.background, strokeWidth: 4 };
  const remark = { fill: ink.quiet, fontSize: SIZE.caption, ...halo };
  const side = ([first]: UtilityPair) => (first > (x[0] + x[1]) / 2 ? -1 : 1);
  const beside = (pair: UtilityPair) =>
    ({ textAnchor: side(pair) > 0 ? "start" : "end", dx: 12 * side(pair) }) as const;
  const zone = zoneOf(space).length > 0 ? [reservation] : [];
  const axis = { tickSize: 0, label: null, fill: ink.quiet };
  return {
    height: FRAME.top + frame + FRAME.bottom,
    marginTop: FRAME.top,
    marginBottom: FRAME.bottom,
    marginLeft: FRAME.left,
    marginRight: FRAME.right,
    x: { domain: [...x] },
    y: { domain: [...y] },
    marks: [
      Plot.rect(zone, { x1: "0", x2: x[1], y1: "1", y2: y[1], fill: ink.colours[2], fillOpacity: 0.12 }),
      Plot.axisX(ticksBetween(...x, 5), { ...axis, tickFormat: plain }),
      Plot.axisY(ticksBetween(...y, 5), { ...axis, tickFormat: plain }),
      Plot.frame({ stroke: ink.line }),
      Plot.dot(outcomes, { ...place, r: 2, fill: ink.quiet, fillOpacity: 0.6 }),
      Plot.lineY(frontierOf(space), { ...place, stroke: ink.text, strokeWidth: 1.5 }),
      Plot.text(middleOf(frontierOf(space)), {
        ...place,
        text: () => "Pareto frontier",
        textAnchor: "start",
        dx: 8,
        dy: -8,
        fill: ink.text,
        ...halo,
      }),
      Plot.ruleX([reservation[0]], { stroke: ink.quiet, strokeDasharray: "4 3" }),
      Plot.ruleY([reservation[1]], { stroke: ink.quiet, strokeDasharray: "4 3" }),
      Plot.text([reservation], {
        x: "0",
        frameAnchor: "top",
        textAnchor: side(reservation) > 0 ? "start" : "end",
        dx: 6 * side(reservation),
        dy: 12,
        text: () => (side(reservation) > 0 ? `← ${first} walks away` : `left: ${first} walks away`),
        ...remark,
      }),
      Plot.text([reservation], {
        y: "1",
        frameAnchor: "left",
        textAnchor: "start",
        dx: 6,
        dy: 10,
        text: () => `↓ ${second} walks away`,
        ...remark,
      }),
      ...paths.flatMap(({ path, look }) => [
        Plot.line(path, {
          ...place,
          stroke: look.colour,
          strokeWidth: 1.5,
          ...(look.dash === null ? {} : { strokeDasharray: look.dash }),
        }),
        Plot.dot(path, { ...place, symbol: look.symbol, r: 3.5, fill: look.colour }),
        Plot.dot(path.slice(0, 1), { ...place, r: 8, stroke: look.colour, strokeWidth: 1.5 }),
      ]),
      ...paths.flatMap(({ party, path, look }) =>
        path.slice(0, 1).map((start) =>
          Plot.text([start], {
            ...place,
            ...beside(start),
            text: () => shortened(party, room, SIZE.text, "bold"),
            fill: look.colour,
            fontWeight: 700,
            ...halo,
          }),
        ),
      ),
      ...(agreement === null
        ? []
        : [
            Plot.dot([agreement], {
              ...place,
              symbol: "star",
              r: 9,
              fill: ink.text,
              stroke: ink.background,
              strokeWidth: 1.5,
            }),
            Plot.text([agreement], {
              ...place,
              ...beside(agreement),
              dy: 14,
              text: () => "agreement",
              fontWeight: 700,
              fill: ink.text,
              ...halo,
            }),
          ]),
      Plot.text([`utility of ${second}`], {
        frameAnchor: "top-left",
        lineAnchor: "bottom",
        dx: 16 - FRAME.left,
        dy: -8,
        fill: ink.quiet,
        fontSize: SIZE.text,
      }),
      Plot.text([`utility of ${first}`], {
        frameAnchor: "bottom-right",
        lineAnchor: "bottom",
        dy: FRAME.bottom - 4,
        fill: ink.quiet,
        fontSize: SIZE.text,
      }),
    ],
  };
}

function frontierOf({ frontier = [] }: BargainingSpace): readonly UtilityPair[] {
  return [...frontier].sort((one, other) => one[0] - other[0] || other[1] - one[1]);
}

function middleOf<T>(items: readonly T[]): readonly T[] {
  return items.slice(Math.floor(items.length / 2), Math.floor(items.length / 2) + 1);
}

/** The outcomes that both prefer to walking away, or like as much. */
function zoneOf({ outcomes, reservation }: BargainingSpace): readonly UtilityPair[] {
  return outcomes.filter(([first, second]) => first >= reservation[0] && second >= reservation[1]);
}

function findingOf(space: BargainingSpace): string {
  const { parties, outcomes, agreement } = space;
  const [first, second] = parties;
  const zone = zoneOf(space).length;
  if (agreement === null) {
    return zone === 0
      ? `${capital(first)} and ${second} can't agree: no outcome is better than walking away for both`
      : `${capital(first)} and ${second} don't agree, though ${counted(zone, "outcome")} would be better than walking away for both`;
  }
  const better = outcomes.filter(
    ([one, other]) =>
      one >= agreement[0] && other >= agreement[1] && (one > agreement[0] || other > agreement[1]),
  ).length;
  const verdict =
    better === 0
      ? "on the Pareto frontier"
      : `though ${counted(better, "outcome")} would be better for one and no worse for the other`;
  return `${capital(first)} and ${second} agree at ${pairOf(agreement)}, ${verdict}`;
}

function pairOf([first, second]: UtilityPair): string {
  return `${fixed(first, 2)} and ${fixed(second, 2)}`;
}

function check({ parties, reservation, outcomes, frontier, offers, agreement }: BargainingSpace): void {
  assertSome("outcomes", outcomes, "outcome");
  const assertPair = (field: string, pair: UtilityPair) =>
    pair.forEach((utility, at) => assertNumber(`${field}.${at}`, utility));
  assertPair("reservation", reservation);
  outcomes.forEach((pair, at) => assertPair(`outcomes.${at}`, pair));
  frontier?.forEach((pair, at) => assertPair(`frontier.${at}`, pair));
  if (agreement !== null) assertPair("agreement", agreement);
  offers.forEach(({ by, utilities }, at) => {
    assertPair(`offers.${at}.utilities`, utilities);
    if (!parties.includes(by))
      throw new DataError({ field: `offers.${at}.by`, value: by, allowed: `one of ${parties.join(", ")}` });
  });
}
