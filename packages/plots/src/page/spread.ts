/**
 * Moves positions apart until there is at least `gap` between any two, keeping their order and staying within two ends.
 * A pass down and a pass up keep them near where they were wanted. What doesn't fit is pushed past the lower end.
 */
export function separatedLabels(
  wanted: readonly number[],
  gap: number,
  [top, bottom]: readonly [number, number],
): readonly number[] {
  const order = wanted.map((place, at) => ({ place, at })).sort((a, b) => a.place - b.place || a.at - b.at);
  let least = top;
  for (const item of order) {
    item.place = Math.max(item.place, least);
    least = item.place + gap;
  }
  let most = bottom;
  for (const item of order.toReversed()) {
    item.place = Math.min(item.place, most);
    most = item.place - gap;
  }
  const places = [...wanted];
  for (const { place, at } of order) places[at] = place;
  return places;
}
