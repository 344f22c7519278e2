import type { ExplainedMeeting, CrossedLine, ZoneObstacle } from "./explained-meeting.ts";

/** Sets of obstacles without which some texts are open, with their number: the smallest first, then red lines, then those that open most. */
export function openingSets({
  relaxing,
  closedBy,
  crossed,
}: ExplainedMeeting): readonly { readonly obstacles: readonly ZoneObstacle[]; readonly opens: number }[] {
  const key = (obstacles: readonly ZoneObstacle[]) =>
    obstacles.map((each) => (each.type === "red-line" ? `${each.holder}.${each.line}` : each.holder)).join();
  const inside = (lines: readonly CrossedLine[], others: readonly CrossedLine[]) =>
    others.every(({ holder, line }) => lines.some((each) => each.holder === holder && each.line === line));
  const crossing = crossed.map(({ lines }) => ({
    obstacles: lines.map((line) => ({ type: "red-line" as const, ...line })),
    opens: crossed.reduce((sum, each) => sum + (inside(lines, each.lines) ? each.texts : 0), 0),
  }));
  const all = [
    ...relaxing.map(({ obstacle, opens }) => ({ obstacles: [obstacle], opens })),
    ...closedBy,
    ...crossing,
  ].filter(({ opens }) => opens > 0);
  return [...new Map(all.map((set) => [key(set.obstacles), set])).values()].sort(
    (one, other) =>
      one.obstacles.length - other.obstacles.length ||
      reservationsIn(one.obstacles) - reservationsIn(other.obstacles) ||
      other.opens - one.opens,
  );
}

function reservationsIn(obstacles: readonly ZoneObstacle[]): number {
  return obstacles.filter(({ type }) => type === "reservation").length;
}
