/** One thing needs another; `where` says by which line. */
export interface Arrow {
  from: string;
  to: string;
  where: string;
}

/** Arrows of a shortest way from a thing back to itself: one a step; none where there is no circle. */
export function circleIn(arrows: readonly Arrow[]): readonly Arrow[] {
  const leaving = new Map<string, Arrow[]>();
  for (const arrow of arrows) {
    const others = leaving.get(arrow.from);
    if (others) others.push(arrow);
    else leaving.set(arrow.from, [arrow]);
  }
  let shortest: readonly Arrow[] = [];
  for (const start of leaving.keys()) {
    const circle = wayBack(start, leaving);
    if (circle.length > 0 && (shortest.length === 0 || circle.length < shortest.length)) shortest = circle;
  }
  return shortest;
}

function wayBack(start: string, leaving: ReadonlyMap<string, readonly Arrow[]>): readonly Arrow[] {
  const reachedBy = new Map<string, Arrow>();
  const next = [start];
  for (const at of next) {
    for (const arrow of leaving.get(at) ?? []) {
      if (reachedBy.has(arrow.to)) continue;
      reachedBy.set(arrow.to, arrow);
      next.push(arrow.to);
    }
  }
  const way: Arrow[] = [];
  for (let arrow = reachedBy.get(start); arrow; arrow = reachedBy.get(arrow.from)) {
    way.unshift(arrow);
    if (arrow.from === start) break;
  }
  return way;
}

/** Arrows between the folders that the files stand in; files outside any folder are left out. */
export function betweenFolders(arrows: readonly Arrow[]): readonly Arrow[] {
  const folder = (file: string) => file.split("/").slice(0, -1).join("/");
  return arrows
    .map(({ from, to, where }) => ({ from: folder(from), to: folder(to), where }))
    .filter(({ from, to }) => from !== "" && to !== "" && from !== to);
}

/** Arrows between the files and folders that stand side by side in a folder, for every folder at once. */
export function betweenSiblings(arrows: readonly Arrow[]): readonly Arrow[] {
  return arrows.flatMap(({ from, to, where }) => {
    const [here, there] = [from.split("/"), to.split("/")];
    const parting = here.findIndex((part, at) => part !== there[at]);
    if (parting < 0) return [{ from, to, where }];
    const upTo = (path: readonly string[]) => path.slice(0, parting + 1).join("/");
    return [{ from: upTo(here), to: upTo(there), where }];
  });
}

/** The circle in a line, and below it the line that makes each of its steps. */
export function described(circle: readonly Arrow[]): string {
  if (circle.length === 0) return "";
  const names = [...circle.map(({ from }) => from), circle[0]!.from];
  return [names.join(" -> "), ...circle.map(({ where }) => `  ${where}`)].join("\n");
}
