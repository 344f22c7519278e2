import { assertWords } from "../data-parts.ts";
import { check, type BargainingSpace, type UtilityPair, mutualGains } from "../bargaining/space.ts";
import { spacePanel } from "../bargaining/space-panel.ts";
import { Figure } from "../figure.ts";
import type { Wording } from "../page/figure-spec.ts";
import { capitalized, withCount } from "../words/english.ts";
import { fixed } from "../words/number.ts";

/**
 * Offers of two parties in the space of their utilities, with the outcomes that no red line forbids, the Pareto
 * frontier, the reservation values, and the agreement. The zone of agreement is shaded: better than walking away for
 * both.
 *
 * @throws DataError when there is no outcome, for a utility that is not finite, or an offer by another party.
 */
export function offers(space: BargainingSpace, wording: Wording = {}): Figure {
  check(space);
  assertWords(wording);
  const { parties, reservation, outcomes, agreement } = space;
  const [first, second] = parties;
  const numbers = new Map(
    parties.map((party) => [party, space.offers.filter(({ by }) => by === party).length]),
  );
  return new Figure({
    finding: findingOf(space),
    subtitle: `Utilities of ${first} and ${second}: ${withCount(space.offers.length, "offer")} among ${withCount(outcomes.length, "outcome")} that cross no red line.`,
    caption:
      "Shaded: the zone of agreement, better than walking away for both. Lines join the offers of a party in the order they were made, from the ring on.",
    description: [
      `walking away is worth ${fixed(reservation[0], 2)} to ${first} and ${fixed(reservation[1], 2)} to ${second}`,
      `${mutualGains(space).length} of ${withCount(outcomes.length, "outcome")} lie in the zone of agreement`,
      ...parties.map((party) => `${party} makes ${withCount(numbers.get(party) ?? 0, "offer")}`),
      agreement === null ? "no agreement" : `agreement at ${pairOf(agreement)}`,
    ].join("; "),
    ...wording,
    panels: (canvas) => [spacePanel(space, canvas)],
  });
}

function findingOf(space: BargainingSpace): string {
  const { parties, outcomes, agreement } = space;
  const [first, second] = parties;
  const zone = mutualGains(space).length;
  if (agreement === null) {
    return zone === 0
      ? `${capitalized(first)} and ${second} can't agree: no outcome is better than walking away for both`
      : `${capitalized(first)} and ${second} don't agree, though ${withCount(zone, "outcome")} would be better than walking away for both`;
  }
  const better = outcomes.filter(
    ([one, other]) =>
      one >= agreement[0] && other >= agreement[1] && (one > agreement[0] || other > agreement[1]),
  ).length;
  const verdict =
    better === 0
      ? "on the Pareto frontier"
      : `though ${withCount(better, "outcome")} would be better for one and no worse for the other`;
  return `${capitalized(first)} and ${second} agree at ${pairOf(agreement)}, ${verdict}`;
}

function pairOf([first, second]: UtilityPair): string {
  return `${fixed(first, 2)} and ${fixed(second, 2)}`;
}
