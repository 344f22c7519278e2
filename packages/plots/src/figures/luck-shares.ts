import { assertNumber, assertSome } from "../data-error.ts";
import { assertLabels, assertParts, assertWords, listPart, textPart } from "../data-parts.ts";
import { Figure } from "../figure.ts";
import type { Wording } from "../page/figure-spec.ts";
import type { ForestLine } from "../page/forest-lines.ts";
import { columnsOf, forest } from "../page/forest.ts";
import { joined, withCount } from "../words/english.ts";
import { labelOf } from "../words/label.ts";
import { numberFormat } from "../words/number.ts";

/** How much of an outcome is luck: what another draw of chance changes in the same world. */
export interface EstimatedLuck {
  /** Name of the outcome. */
  readonly outcome: string;
  /** Share of the variance, from 0 to 1; NaN where the outcome never varies. */
  readonly share: number;
  readonly low: number;
  readonly high: number;
  /** Number of points that it rests on. */
  readonly runs: number;
}

/** What is known of luck, as `luck`, `sensitivity` and `sensitivityOf` give it. */
export interface KnownLuck {
  readonly luck: readonly EstimatedLuck[];
  /** The outcomes that were asked for; of those that `luck` leaves out it is not known. */
  readonly precision: readonly { readonly outcome: string }[];
}

/** Texts to replace the figure's own, and labels. */
export interface LuckWording extends Wording {
  /** Labels of outcomes, by name. */
  readonly labels?: Readonly<Record<string, string>>;
}

/** How much bars cover of the background: luck, ignorance, and what is not known. */
const OPACITY = { luck: 0.6, ignorance: 0.3, unknown: 0.12 };

/**
 * How much of each outcome is luck, and how much is not knowing the parameters, the luckiest first, with 95 % intervals.
 * Where the runs don't tell, as those of a plain batch don't, the figure says so.
 *
 * @throws DataError when there is no outcome, and for a share that lies outside its interval's numbers.
 */
export function luckShares(known: KnownLuck, wording: LuckWording = {}): Figure {
  assertParts("known", known, { luck: listPart, precision: listPart }, "");
  assertWords(wording);
  assertLabels("wording.labels", wording.labels);
  known.precision.forEach((each, at) => assertParts(`precision.${at}`, each, { outcome: textPart }));
  known.luck.forEach(assertLuck);
  const { labels = {}, ...words } = wording;
  const asked = [...known.luck, ...known.precision].map(({ outcome }) => outcome);
  assertSome("luck", asked, "outcome");
  const rows = [...new Set(asked)]
    .map((outcome): Row => {
      const found = known.luck.find((each) => each.outcome === outcome);
      return { name: labelOf(labels, outcome) ?? outcome, found };
    })
    .sort((one, other) => rank(other) - rank(one));
  return new Figure({
    finding: findingOf(rows),
    subtitle: subtitleOf(known.luck),
    caption:
      "Luck is what another draw of chance changes in the same world. The rest is ignorance: what other values of the parameters would change.",
    description: rows.map((row) => `${row.name}: ${saysOf(row)}`).join("; "),
    ...words,
    panels: (canvas) => {
      const { muted, text, colours } = canvas.palette;
      const lines = rows.map((row): ForestLine => {
        const { name, found } = row;
        const says = saysOf(row);
        if (found === undefined || Number.isNaN(found.share))
          return {
            type: "note",
            name,
            says,
            bars: [{ from: 0, to: 1, colour: muted, opacity: OPACITY.unknown }],
          };
        const [share, low, high] = [found.share, found.low, found.high].map(within) as [
          number,
          number,
          number,
        ];
        const bars = [
          { from: 0, to: share, colour: colours[0], opacity: OPACITY.luck },
          { from: share, to: 1, colour: colours[1], opacity: OPACITY.ignorance },
        ];
        return {
          type: "row",
          name,
          says,
          bars,
          estimate: share,
          low,
          high,
          colour: text,
          symbol: "circle",
          filled: true,
        };
      });
      const scale = {
        numberFormat: SHARES,
        label: "luck from the left, ignorance from the right, in per cent of the variance",
        zero: "nothing",
        ends: [0, 1],
      } as const;
      return [forest(lines, scale, columnsOf(lines, canvas), canvas)];
    },
  });
}

interface Row {
  readonly name: string;
  readonly found: EstimatedLuck | undefined;
}

const SHARES = numberFormat("share", "level", []);

function within(share: number): number {
  return Math.min(1, Math.max(0, share));
}

/** Those known before the others. */
function rank({ found }: Row): number {
  if (found === undefined) return -2;
  return Number.isNaN(found.share) ? -1 : found.share;
}

function saysOf({ found }: Row): string {
  if (found === undefined) return "not known";
  if (Number.isNaN(found.share)) return "the same in every run";
  return `luck ${SHARES.amount(found.share)} (${SHARES.interval(found.low, found.high)})`;
}

/** The finding: how much is luck, and of how many it is told to be most. */
function findingOf(rows: readonly Row[]): string {
  const known = rows.filter((row) => rank(row) > -1);
  const [most] = known;
  if (most?.found === undefined) {
    const same = rows.some(({ found }) => found !== undefined);
    return same
      ? "Nothing varies: there is no luck to tell from ignorance"
      : "How much is luck is not known: it takes two runs of each world";
  }
  if (known.length === 1)
    return `Of what makes ${most.name} differ, ${saysOf(most).replace("luck ", "")} is luck`;
  const over = known.filter(({ found }) => (found?.low ?? 0) > 0.5).length;
  const under = known.filter(({ found }) => (found?.high ?? 1) < 0.5).length;
  if (over === known.length)
    return `Luck is more than half of what makes each of ${withCount(over, "outcome")} differ`;
  if (under === known.length)
    return `Ignorance is more than half of what makes each of ${withCount(under, "outcome")} differ`;
  const open = known.length - over - under;
  if (over + under === 0)
    return `Whether luck is more than half of what makes any of ${withCount(known.length, "outcome")} differ can't be told`;
  const parts = [
    ...(over === 0 ? [] : [`more than half for ${over}`]),
    ...(under === 0 ? [] : [`less than half for ${under}`]),
    ...(open === 0 ? [] : [`not told to be either for ${open}`]),
  ];
  return `Of what makes ${withCount(known.length, "outcome")} differ, luck is ${joined(parts)}`;
}

function subtitleOf(luck: readonly EstimatedLuck[]): string {
  if (luck.length === 0)
    return "These runs don't tell luck from ignorance: each has a world of its own, so that both differ from run to run.";
  const points = withCount(Math.max(...luck.map(({ runs }) => runs)), "world");
  return `Share of the variance of each outcome that is luck, with 95 % intervals; ${points}, each run twice or more.`;
}

function assertLuck(luck: EstimatedLuck, at: number): void {
  assertParts(`luck.${at}`, luck, { outcome: textPart });
  for (const key of ["share", "low", "high"] as const)
    if (!Number.isNaN(luck[key])) assertNumber(`luck.${at}.${key}`, luck[key]);
  assertNumber(`luck.${at}.runs`, luck.runs, 0);
}
